ALTER TABLE "guided_chat"."conversations" ADD COLUMN "words" "tsvector" DEFAULT ''::tsvector NOT NULL;--> statement-breakpoint
CREATE INDEX "conversations_by_words" ON "guided_chat"."conversations" USING gin ("words");--> statement-breakpoint
UPDATE "guided_chat"."conversations" AS c SET "words" = CASE substring(lower(c."language") from '^[a-z]*')
	WHEN 'en' THEN to_tsvector('english', said."text")
	WHEN 'sv' THEN to_tsvector('swedish', said."text")
	WHEN 'nb' THEN to_tsvector('norwegian', said."text")
	WHEN 'no' THEN to_tsvector('norwegian', said."text")
	WHEN 'nn' THEN to_tsvector('norwegian', said."text")
	WHEN 'da' THEN to_tsvector('danish', said."text")
	ELSE to_tsvector('simple', said."text")
END
FROM (
	SELECT "conversation", left(string_agg(concat_ws(' ', "entry"->>'text', "entry"->>'label', "entry"->>'comment', "entry"->>'what', "entry"->>'reference'), ' ' ORDER BY "seq"), 60000) AS "text"
	FROM "guided_chat"."entries" GROUP BY "conversation"
) AS said WHERE said."conversation" = c."id";
