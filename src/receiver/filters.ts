/** What a list of transcripts can be asked for: a table of parameters, and the conditions they become. */
import { type SQL, arrayContains, eq, gte, lt, sql } from 'drizzle-orm';
import { cleanText } from '../transcript/clean.ts';
import { matterKinds } from '../transcript/entry.ts';
import { type EventName, eventNames } from '../transcript/measures/events.ts';
import type { ReadOutcome } from '../transcript/received.ts';
import { silence } from '../transcript/summary.ts';
import { readMoment } from './moment.ts';
import { Refusal } from './problem-response.ts';
import { conversations } from './schema.ts';
import { hasWords } from './search.ts';

/** How the latest matter came out, as of now. A visitor's clock that is ahead does not keep a conversation alive. */
export function outcomeAt(now: number): SQL<ReadOutcome | null> {
  const { outcome, acted, ended, last, heard } = conversations;
  const heardSince = sql.param(new Date(now - silence), heard);
  return sql`case when ${outcome} is not null then ${outcome}
    when ${acted} and not ${ended} and least(${last}, ${heard}) <= ${heardSince} then 'abandoned' end`;
}

/** A search may be this long, in characters. */
const searchLimit = 200;

/** How many items a page holds: if nothing is said, and at most. */
const pageLimit = { usual: 50, most: 200 };

const outcomes: ReadonlySet<string> = new Set<ReadOutcome>(['resolved', 'unresolved', 'handed-over', 'abandoned']);
const kinds: ReadonlySet<string> = new Set(matterKinds);

/** Those that were not only tried out; the others have to be asked for. */
const real = eq(conversations.test, false);

/** Which of both are kept, by what `test` asks for. */
const testing: ReadonlyMap<string, SQL> = new Map([
  ['false', real],
  ['true', eq(conversations.test, true)],
  ['any', sql`true`],
]);

const { figures } = conversations;
const isBegun = sql`(${figures}->>'turns')::int > 0`;

/** What was had in the course of a conversation, as `transcript/measures/events.ts` tells it of figures. */
const events: ReadonlyMap<string, SQL> = new Map(
  Object.entries({
    complaint: sql`${isBegun} and (${figures}->>'complaint')::boolean`,
    compliment: sql`${isBegun} and (${figures}->>'compliment')::boolean`,
    handover: sql`${isBegun} and jsonb_array_length(${figures}->'reasons') > 0`,
    promise: sql`${isBegun} and (${figures}->>'promises')::int > 0`,
  } satisfies Record<EventName, SQL>),
);

/** What a parameter asks for: a condition, or, as a number, the limit; `undefined` if its value cannot be one. */
type Parameter = (value: string, now: number) => SQL | number | undefined;

type Parameters = ReadonlyMap<string, Parameter>;

/** What chooses among conversations. */
const filters: Parameters = new Map(
  Object.entries<Parameter>({
    // A field that is left empty searches for nothing, and so leaves nothing out.
    q: (value) => (value.trim() === '' ? sql`true` : value.length <= searchLimit ? hasWords(value) : undefined),
    language: (value) => eq(conversations.language, value),
    technique: (value) => arrayContains(conversations.techniques, [value]),
    topic: (value) => arrayContains(conversations.topics, [value]),
    outcome: (value, now) => (outcomes.has(value) ? sql`${outcomeAt(now)} = ${value}` : undefined),
    kind: (value) => (kinds.has(value) ? sql`${conversations.kind} = ${value}` : undefined),
    had: (value) => events.get(value),
    rating: (value) => (/^\d{1,3}$/.test(value) ? eq(conversations.rating, +value) : undefined),
    reference: (value) => sql`lower(${conversations.reference}) = lower(${value})`,
    open: (value) => (value === 'true' || value === 'false' ? eq(conversations.open, value === 'true') : undefined),
    test: (value) => testing.get(value),
    from: (value) => withMoment(value, (moment) => gte(conversations.began, moment)),
    until: (value) => withMoment(value, (moment) => lt(conversations.began, moment)),
  }),
);

/** What chooses, and which page of it. */
const listed: Parameters = new Map([
  ...filters,
  ['limit', (value) => (/^\d{1,3}$/.test(value) && +value >= 1 && +value <= pageLimit.most ? +value : undefined)],
  ['cursor', afterCursor],
]);

function withMoment(value: string, condition: (moment: Date) => SQL): SQL | undefined {
  const moment = readMoment(value);
  return moment && condition(moment);
}

/** A place in a list: that of an item. */
interface Place {
  readonly began: Date;
  readonly id: string;
}

/** What comes after a place in a list. */
export function after({ began, id }: Place): SQL {
  return sql`(${conversations.began}, ${conversations.id}) < (${sql.param(began, conversations.began)}, ${id})`;
}

/** A place in a list, for whoever asks for what comes after it. */
export function cursorAfter({ began, id }: Place): string {
  return Buffer.from(`${began.toISOString()} ${id}`).toString('base64url');
}

function afterCursor(cursor: string): SQL | undefined {
  const [, time = '', id = ''] = /^(\S+) ([\w-]+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return withMoment(time, (began) => after({ began, id }));
}

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
export function readListQuery(asked: URLSearchParams, now: number): ListQuery {
  return readParameters(listed, asked, now);
}

/**
 * Reads the parameters of all that a filter matches, which has no pages.
 *
 * @throws Refusal `bad-parameter`, which names all that are not understood
 */
export function readFilters(asked: URLSearchParams, now: number): readonly SQL[] {
  return readParameters(filters, asked, now).conditions;
}

function readParameters(parameters: Parameters, asked: URLSearchParams, now: number): ListQuery {
  const conditions: SQL[] = asked.has('test') ? [] : [real];
  const bad: string[] = [];
  let limit = pageLimit.usual;
  for (const name of new Set(asked.keys())) {
    const [value = '', ...more] = asked.getAll(name).map(cleanText);
    const read = more.length > 0 ? undefined : parameters.get(name)?.(value, now);
    if (read === undefined) bad.push(name);
    else if (typeof read === 'number') limit = read;
    else conditions.push(read);
  }
  if (bad.length > 0) throw badParameters(bad, parameters);
  return { limit, conditions };
}

function badParameters(names: readonly string[], parameters: Parameters): Refusal {
  return new Refusal('bad-parameter', `Not understood: ${names.join(', ')}.`, {
    parameters: names,
    hint:
      `Each may stand once: ${[...parameters.keys()].join(', ')}. A limit is 1 to ${pageLimit.most}, an outcome ` +
      `${[...outcomes].join(', ')}, a kind ${[...kinds].join(', ')}, had ${eventNames.join(', ')}, open true or false, test ` +
      `${[...testing.keys()].join(', ')}; from and until are ISO 8601, ` +
      `times with their zone (a + is written %2B).`,
  });
}
