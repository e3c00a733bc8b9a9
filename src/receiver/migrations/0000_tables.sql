CREATE SCHEMA "guided_chat";
--> statement-breakpoint
CREATE TABLE "guided_chat"."conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"key_hash" text NOT NULL,
	"next" integer NOT NULL,
	"began" timestamp (3) with time zone NOT NULL,
	"last" timestamp (3) with time zone NOT NULL,
	"heard" timestamp (3) with time zone NOT NULL,
	"language" text NOT NULL,
	"client" text NOT NULL,
	"page" jsonb NOT NULL,
	"techniques" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"outcome" text,
	"rating" double precision,
	"open" boolean NOT NULL,
	"ended" boolean NOT NULL,
	"reference" text
);
--> statement-breakpoint
CREATE TABLE "guided_chat"."entries" (
	"conversation" text NOT NULL,
	"seq" integer NOT NULL,
	"entry" jsonb NOT NULL,
	"received" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "entries_conversation_seq_pk" PRIMARY KEY("conversation","seq")
);
--> statement-breakpoint
CREATE TABLE "guided_chat"."tombstones" (
	"id" text PRIMARY KEY NOT NULL,
	"erased" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "guided_chat"."entries" ADD CONSTRAINT "entries_conversation_conversations_id_fk" FOREIGN KEY ("conversation") REFERENCES "guided_chat"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversations_by_age" ON "guided_chat"."conversations" USING btree ("began","id");