ALTER TABLE "guided_chat"."conversations" ADD COLUMN "acted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "guided_chat"."conversations" ADD COLUMN "figures" jsonb;--> statement-breakpoint
UPDATE "guided_chat"."conversations" AS c SET "acted" = true
WHERE EXISTS (
	SELECT FROM "guided_chat"."entries" AS e
	WHERE e."conversation" = c."id" AND e."entry"->>'type' IN ('typed', 'answered', 'skipped', 'revised', 'accepted')
);
