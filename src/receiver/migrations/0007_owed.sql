ALTER TABLE "guided_chat"."conversations" ADD COLUMN "owed" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
UPDATE "guided_chat"."conversations" AS c SET "owed" = o."topics"
FROM (
	SELECT e."conversation", array_agg(DISTINCT coalesce(e."entry"->>'topic', '')) AS "topics"
	FROM "guided_chat"."entries" AS e
	WHERE e."entry"->>'type' IN ('promised', 'handed-over') AND NOT EXISTS (
		SELECT FROM "guided_chat"."entries" AS later
		WHERE later."conversation" = e."conversation" AND later."seq" > e."seq"
			AND later."entry"->>'type' = 'concluded' AND later."entry"->>'outcome' = 'resolved'
			AND NOT later."entry" ? 'reference'
			AND coalesce(later."entry"->>'kind', '') NOT IN ('complaint', 'compliment')
			AND later."entry"->>'topic' IS NOT DISTINCT FROM e."entry"->>'topic'
	)
	GROUP BY e."conversation"
) AS o WHERE o."conversation" = c."id";--> statement-breakpoint
UPDATE "guided_chat"."conversations" SET "open" = cardinality("owed") > 0;
