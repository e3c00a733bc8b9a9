/**
 * Measures conversations where they are: what was counted of each is kept beside it, and the database counts over all of
 * them in one query and few scans, of which only the result comes here. It counts what `transcript/measures/tally.ts` counts.
 */
import { type SQL, and, sql } from 'drizzle-orm';
import { type Measures, measuresOf } from '../transcript/measures/measures.ts';
import type { Tally } from '../transcript/measures/tally.ts';
import type { Database } from './database.ts';
import { outcomeAt } from './filters.ts';
import { conversations } from './schema.ts';

/**
 * Measures the conversations that match.
 *
 * @param conditions which they are, tests left out or not
 * @param now by which silence is reckoned
 */
export async function measureAll(database: Database, conditions: readonly SQL[], now: number): Promise<Measures> {
  const [row] = await database
    .select({ parts: sql<readonly Partial<Tally>[]>`(${partsOf(and(...conditions), now)})` })
    .from(sql`(values (1)) as one`);
  if (!row) throw new Error('The database counted nothing, not even none.');
  return measuresOf(Object.assign({}, ...row.parts) as Tally, now);
}

/** The parts of a tally, each counted in as few scans as it can be. */
function partsOf(condition: SQL | undefined, now: number): SQL {
  return sql`with
    every as materialized (${everyOne(condition, now)}),
    begun as materialized (select * from every where turns > 0),
    ${matters}, ${steps}
    select json_build_array(
      ${objectOf(overEvery, sql`every`)}, ${objectOf(overBegun, sql`begun`)}, ${objectOf(apart)}
    )`;
}

/** Parts of a tally as they are counted. */
type Columns = Readonly<Partial<Record<keyof Tally, SQL>>>;

/** Columns as an object; all that are taken from one table are counted in one scan. */
function objectOf(columns: Columns, from?: SQL): SQL {
  const named = Object.entries(columns).map(([name, value]) => sql`(${value}) as ${sql.identifier(name)}`);
  return sql`(select to_json(one) from (select ${sql.join(named, sql`, `)}${from ? sql` from ${from}` : sql``}) as one)`;
}

/** The conversations with their figures as columns. */
function everyOne(condition: SQL | undefined, now: number): SQL {
  const { figures, ended, open } = conversations;
  return sql`
    select ${conversations.id} as conversation, ${open} as is_open,
      coalesce(${outcomeAt(now)}, case when ${ended} then 'none' else 'going-on' end) as standing, figure.*
    from ${conversations}, jsonb_to_record(${figures}) as figure(
      turns int, "byOffer" boolean, response double precision, typed int, "notUnderstood" int, checks jsonb,
      accepted int, declined int, matters jsonb, steps jsonb, last jsonb, reasons jsonb, promises int,
      complaint boolean, compliment boolean, acknowledged jsonb, solved jsonb, score jsonb, comment jsonb, renewal jsonb
    )
    ${condition ? sql`where ${condition}` : sql``}`;
}

/** The matters; of each topic in a conversation the last one stands for it. */
const matters = sql`
  matters as materialized (
    select conversation, standing, matter.* from begun,
      jsonb_to_recordset(matters) as matter(technique text, topic text, began int, outcome text, turns int)
  ),
  fared as (
    select distinct on (conversation, technique, topic) technique, topic,
      coalesce(outcome, case when standing in ('abandoned', 'going-on') then standing else 'none' end) as standing
    from matters order by conversation, technique, topic, began desc
  )`;

/** The steps that each conversation reached, and whether it was abandoned there. */
const steps = sql`
  steps as (
    select step.technique, step.step, count(*) as reached,
      count(*) filter (where standing = 'abandoned' and last->>'technique' is not distinct from step.technique
        and last->>'step' is not distinct from step.step) as stopped
    from begun, jsonb_to_recordset(steps) as step(technique text, step text) group by step.technique, step.step
  )`;

/** A value that JSON may have as its own null, as the driver's. */
const known = (json: SQL) => sql`(${json} is not null and ${json} <> 'null')`;

const count = (condition: SQL) => sql`count(*) filter (where ${condition})`;
const sum = (value: SQL) => sql`coalesce(sum(${value}), 0)`;

const spread = (value: SQL) => sql`
  json_build_object(
    'of', count(${value}),
    'median', percentile_disc(0.5) within group (order by ${value}),
    'p90', percentile_disc(0.9) within group (order by ${value})
  )`;

const rows = (from: SQL) => sql`select coalesce(json_agg(one), '[]') from (${from}) as one`;
const named = (name: SQL, from: SQL) => rows(sql`select ${name} as name, count(*) as count from ${from} group by 1`);

const acknowledged = (field: SQL) => sql`case when complaint then (acknowledged->>${field})::double precision end`;
const isSurveyed = sql`(${known(sql`solved`)} or ${known(sql`score`)} or ${known(sql`comment`)})`;
const score = sql`(score->>'value')::int`;

/** What is counted of all, also of those who only declined an offer. */
const overEvery: Columns = {
  onlyDeclined: count(sql`turns = 0 and declined > 0`),
  accepted: sum(sql`accepted`),
  declined: sum(sql`declined`),
  withService: count(sql`accepted + declined > 0 or (turns > 0 and (${known(sql`renewal`)} or ${isSurveyed}))`),
};

/** What each conversation that was begun adds to by itself. */
const overBegun: Columns = {
  begun: count(sql`true`),
  byOffer: count(sql`"byOffer"`),
  response: spread(sql`response`),
  withSupport: count(sql`matters <> '[]' or reasons <> '[]'`),
  withHandover: count(sql`reasons <> '[]'`),
  typed: sum(sql`typed`),
  notUnderstood: sum(sql`"notUnderstood"`),
  withTyped: count(sql`typed > 0`),
  checks: sum(sql`jsonb_array_length(checks)`),
  failedChecks: sum(sql`jsonb_array_length(jsonb_path_query_array(checks, '$[*] ? (@.failed == true)'))`),
  withCheck: count(sql`checks <> '[]'`),
  complaints: count(sql`complaint`),
  acknowledged: count(sql`complaint and ${known(sql`acknowledged`)}`),
  acknowledgedAfter: spread(acknowledged(sql`'after'`)),
  acknowledgedTurns: spread(acknowledged(sql`'turns'`)),
  compliments: count(sql`compliment`),
  promises: sum(sql`promises`),
  withPromise: count(sql`promises > 0`),
  open: count(sql`is_open`),
  renewals: count(known(sql`renewal`)),
  renewalsTaken: count(sql`(renewal->>'taken')::boolean`),
  surveyed: count(isSurveyed),
  solved: count(sql`(solved->>'value')::boolean`),
  unsolved: count(sql`not (solved->>'value')::boolean`),
  comments: count(known(sql`comment`)),
  scored: sql`count(${score})`,
  scores: sum(score),
};

/** What has to be counted by itself, as it comes more than once in a conversation or is counted by name. */
const apart: Columns = {
  standings: named(sql`standing`, sql`begun`),
  turns: sql`select ${spread(sql`turns`)} from
    (select min(turns) as turns from matters where outcome = 'resolved' group by conversation) as resolved`,
  reasons: named(sql`reason`, sql`begun, jsonb_array_elements_text(reasons) as reason`),
  steps: rows(sql`select * from steps`),
  topics: rows(sql`select technique, topic, standing, count(*) as count from fared group by 1, 2, 3`),
  scoresNear: rows(sql`select ((${score} + 50) / 100)::text as name, count(*) as count
    from begun where ${score} is not null group by 1`),
};
