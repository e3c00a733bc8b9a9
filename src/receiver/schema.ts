/**
 * The tables, in a schema of their own so that they can live in an owner's database. `npx drizzle-kit generate` writes
 * the migration for a change made here.
 */
import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { AnyEntry, MatterKind, Outcome } from '../transcript/entry.ts';
import type { Figures } from '../transcript/measures/figures.ts';
import type { Page } from '../transcript/wire.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

const searchable = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Everything that the receiver keeps. */
export const guidedChat = pgSchema('guided_chat');

/** One row a conversation: whose it is, how far it has come, and what a list tells of it. */
export const conversations = guidedChat.table(
  'conversations',
  {
    id: text('id').primaryKey(),
    /** SHA-256 of the key. The key itself is nowhere. An imported conversation has none until its visitor shows one. */
    keyHash: text('key_hash'),
    /** The `seq` that comes next. */
    next: integer('next').notNull(),
    /** By the visitor's clock. */
    began: moment('began').notNull(),
    last: moment('last').notNull(),
    /** When something new was heard, by ours. */
    heard: moment('heard').notNull(),
    language: text('language').notNull(),
    client: text('client').notNull(),
    page: jsonb('page').$type<Page>().notNull(),
    /** What follows is derived from the entries by `transcript/summary.ts`. */
    techniques: text('techniques').array().notNull(),
    topics: text('topics').array().notNull(),
    outcome: text('outcome').$type<Outcome>(),
    kind: text('kind').$type<MatterKind>(),
    rating: doublePrecision('rating'),
    /** What the rating is out of. */
    scale: doublePrecision('scale'),
    open: boolean('open').notNull(),
    /** The topics in which something is owed. */
    owed: text('owed')
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    ended: boolean('ended').notNull(),
    acted: boolean('acted').notNull().default(false),
    reference: text('reference'),
    test: boolean('test').notNull().default(false),
    /** What is counted of it, by `transcript/measures/`; nothing as long as it was not counted by this version. */
    figures: jsonb('figures').$type<Figures>(),
    /** The stems of what was said, for `search.ts`. */
    words: searchable('words')
      .notNull()
      .default(sql`''::tsvector`),
  },
  (table) => [
    index('conversations_by_age').on(table.began, table.id),
    index('conversations_by_words').using('gin', table.words),
  ],
);

/** The entries as they were sent. A conversation takes them along when it is erased. */
export const entries = guidedChat.table(
  'entries',
  {
    conversation: text('conversation')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    entry: jsonb('entry').$type<AnyEntry>().notNull(),
    received: moment('received').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversation, table.seq] })],
);

/** What is left of a conversation that was erased: that it was. */
export const tombstones = guidedChat.table('tombstones', {
  id: text('id').primaryKey(),
  erased: moment('erased').notNull(),
});
