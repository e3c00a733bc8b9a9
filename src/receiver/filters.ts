/** What a list of transcripts can be asked for: a table of parameters, and the conditions they become. */
import { type SQL, arrayContains, eq, gte, lt, sql } from 'drizzle-orm';
import { cleanText } from '../transcript/clean.ts';
import { type ReadOutcome } from '../transcript/received.ts';
import { readMoment } from './moment.ts';
import { Refusal } from './problem-response.ts';
import { conversations } from './schema.ts';

/** After this much silence a conversation that came to no end is abandoned. */
const silence = 24 * 60 * 60 * 1000;

/** How the latest matter came out, as of now. A visitor's clock that is ahead does not keep a conversation alive. */
export function outcomeAt(now: number): SQL<ReadOutcome | null> {
  const { outcome, ended, last, heard } = conversations;
  const heardSince = sql.param(new Date(now - silence), heard);
  return sql`case when ${outcome} is not null then ${outcome}
    when not ${ended} and least(${last}, ${heard}) <= ${heardSince} then 'abandoned' end`;
}

/** Makes a condition of a value; `undefined` if it cannot be one. */
type Filter = (value: string, now: number) => SQL | undefined;

const outcomes: ReadonlySet<string> = new Set<ReadOutcome>(['resolved', 'unresolved', 'handed-over', 'abandoned']);

const filters: Readonly<Record<string, Filter>> = {
  language: (value) => eq(conversations.language, value),
  technique: (value) => arrayContains(conversations.techniques, [value]),
  topic: (value) => arrayContains(conversations.topics, [value]),
  outcome: (value, now) => (outcomes.has(value) ? sql`${outcomeAt(now)} = ${value}` : undefined),
  from: (value) => withMoment(value, (moment) => gte(conversations.began, moment)),
  until: (value) => withMoment(value, (moment) => lt(conversations.began, moment)),
  cursor: (value) => {
    const place = readCursor(value);
    return place && sql`(${conversations.began}, ${conversations.id}) < (${place.began}, ${place.id})`;
  },
};

function withMoment(value: string, condition: (moment: Date) => SQL): SQL | undefined {
  const moment = readMoment(value);
  return moment && condition(moment);
}

/** The place in a list after an item. */
export function cursorAfter({ began, id }: { readonly began: Date; readonly id: string }): string {
  return Buffer.from(`${began.getTime()} ${id}`).toString('base64url');
}

function readCursor(cursor: string): { began: SQL; id: string } | undefined {
  const [, time, id] = /^(-?\d{1,15}) ([\w-]+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (time === undefined || id === undefined) return undefined;
  return { began: sql`${sql.param(new Date(Number(time)), conversations.began)}`, id };
}

/** How many items a page holds: if nothing is said, and at most. */
const pageLimit = { usual: 50, most: 200 };

/** What a list is asked for. */
export interface ListQuery {
  readonly limit: number;
  readonly conditions: readonly SQL[];
}

/**
 * Reads the parameters of a list.
 *
 * @throws Refusal `bad-parameter`, which names all that are not understood
 */
export function readListQuery(parameters: URLSearchParams, now: number): ListQuery {
  const conditions: SQL[] = [];
  const bad = new Set<string>();
  let limit = pageLimit.usual;
  for (const [name, raw] of parameters) {
    const value = cleanText(raw);
    if (name === 'limit') limit = readLimit(value) ?? (bad.add(name), limit);
    const condition = Object.hasOwn(filters, name) ? filters[name]?.(value, now) : undefined;
    if (condition) conditions.push(condition);
    if ((!condition && name !== 'limit') || parameters.getAll(name).length > 1) bad.add(name);
  }
  if (bad.size > 0) throw badParameters([...bad]);
  return { limit, conditions };
}

function readLimit(value: string): number | undefined {
  const limit = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  return limit >= 1 && limit <= pageLimit.most ? limit : undefined;
}

function badParameters(names: readonly string[]): Refusal {
  return new Refusal('bad-parameter', `Not understood: ${names.join(', ')}.`, {
    parameters: names,
    hint:
      `Each may stand once: ${['limit', ...Object.keys(filters)].join(', ')}. A limit is 1 to ${pageLimit.most}, ` +
      `an outcome ${[...outcomes].join(', ')}; from and until are ISO 8601 (a + is written %2B).`,
  });
}
