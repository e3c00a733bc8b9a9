UPDATE "guided_chat"."conversations" AS c SET "kind" = CASE heard."step" WHEN 'cherishing' THEN 'compliment' ELSE 'complaint' END
FROM (
	SELECT DISTINCT ON ("conversation") "conversation", "entry"->>'step' AS "step"
	FROM "guided_chat"."entries"
	WHERE "entry"->>'type' = 'asked' AND "entry"->>'technique' = 'empathy' AND "entry"->>'step' !~ '^(takingIn|hearing)'
	ORDER BY "conversation", "seq" DESC
) AS heard WHERE heard."conversation" = c."id" AND c."kind" IS NULL;--> statement-breakpoint
UPDATE "guided_chat"."conversations" SET "figures" = NULL;
