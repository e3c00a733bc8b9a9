ALTER TABLE "guided_chat"."conversations" ADD COLUMN "scale" double precision;--> statement-breakpoint
UPDATE "guided_chat"."conversations" AS c SET "scale" = CASE jsonb_typeof(r."entry"->'scale')
	WHEN 'number' THEN (r."entry"->>'scale')::double precision
	ELSE 5
END
FROM (
	SELECT DISTINCT ON ("conversation") "conversation", "entry"
	FROM "guided_chat"."entries" WHERE "entry"->>'type' = 'rated' AND jsonb_typeof("entry"->'score') = 'number'
	ORDER BY "conversation", "seq" DESC
) AS r WHERE r."conversation" = c."id";
