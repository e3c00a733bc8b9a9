ALTER TABLE "guided_chat"."conversations" ADD COLUMN "test" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "guided_chat"."conversations" AS c SET "test" = true
FROM "guided_chat"."entries" AS e
WHERE e."conversation" = c."id" AND e."entry"->>'type' = 'opened' AND e."entry"->'test' = 'true'::jsonb;
