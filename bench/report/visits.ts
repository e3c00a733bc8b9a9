/** Visits in tables: what each page fetches, how it feels on a slow processor, and what it keeps in memory. */
import type { Visits } from '../rounds.ts';
import type { Subject } from '../subjects/subject.ts';
import type { Stage, Visit } from '../visit.ts';
import { type Limit, atMost, limitTable } from './limits.ts';
import { drawBars } from './plot.ts';
import type { Section } from './section.ts';
import { type Sample, sampleOf } from './statistics.ts';
import { type Write, count, kilobytes, megabytes, milliseconds, percent, shift, table, withSpread } from './table.ts';

/** Who is who among the subjects. */
export interface Cast {
  readonly empty: Subject;
  readonly ours: Subject;
  readonly rivals: readonly Subject[];
}

type Moment = 'page' | 'open' | 'over';
const moments = ['page', 'open', 'over'] as const;

/** What is read off a stage. */
type Figure = (stage: Stage) => number;
const bytes: Figure = (stage) => stage.bytes;
const scripts: Figure = (stage) => stage.scripts;
const requests: Figure = (stage) => stage.requests;
const blocking: Figure = (stage) => stage.blocking;
const longest: Figure = (stage) => stage.longest;
const heap: Figure = (stage) => stage.heap;
const nodes: Figure = (stage) => stage.nodes;
const moved: Figure = (stage) => stage.shift;

/** Writes the section. */
export function visitsSection(all: readonly Visits[], { empty, ours, rivals }: Cast): Section {
  const there = all.filter(({ visits }) => visits.length > 0);
  const rowsOf = (wanted: Subject) => there.filter(({ subject }) => subject === wanted);
  const figure = (row: Visits, moment: Moment, of: Figure): Sample =>
    sampleOf(row.visits.map((visit) => of(visit[moment])));

  /** What a page costs beyond the empty one. */
  const base = (moment: Moment, of: Figure): number => {
    const [row] = rowsOf(empty);
    return row ? figure(row, moment, of).median : Number.NaN;
  };
  const beyond = (row: Visits, moment: Moment, of: Figure): number => figure(row, moment, of).median - base(moment, of);

  const nameOf = ({ subject, conversation }: Visits): string =>
    subject.conversations.length > 1 ? `${subject.name}, ${conversation.name}` : subject.name;
  const rows = (cells: (row: Visits) => readonly string[]) => there.map((row) => [nameOf(row), ...cells(row)]);
  const times = (row: Visits, of: (visit: Visit) => number | undefined): string => {
    const found = row.visits.flatMap((visit) => of(visit) ?? []);
    return found.length > 0 ? withSpread(sampleOf(found), milliseconds) : '';
  };
  const stages = (row: Visits, of: Figure, write: Write) =>
    moments.map((moment) => withSpread(figure(row, moment, of), write));

  const limits = limitsOf();
  const abroad = there
    .map(({ subject, visits }) => [subject.name, [...new Set(visits.flatMap((visit) => visit.abroad))]] as const)
    .filter(([, hosts]) => hosts.length > 0);
  const notes = [
    ...new Map(there.map(({ subject }) => [subject.name, subject.note])).entries(),
    ...abroad.map(([name, hosts]) => [name, `It calls ${hosts.join(', ')}, which was refused.`] as const),
  ].flatMap(([name, note]) => (note === undefined ? [] : `- **${name}**: ${note}`));

  const fetched = rows((row) => [
    kilobytes(beyond(row, 'page', bytes)),
    kilobytes(beyond(row, 'open', bytes)),
    kilobytes(beyond(row, 'over', bytes)),
    ...stages(row, requests, count),
  ]);

  const markdown = [
    limitTable(limits),
    '### What is fetched',
    'Bytes on the wire beyond the empty page, brotli, headers and the markup of the chat included: with the page, until the panel is open, until the conversation is over.',
    picture('bytes', describeBytes()),
    table(['', 'page', 'open', 'over', 'requests: page', 'open', 'over'], fetched),
    '### How it feels where the processor is four times slower',
    'Launcher and paint are counted from the beginning of the page, the first message from the click; blocking is what long tasks take beyond 50 ms each.',
    table(
      [
        '',
        'largest paint',
        'launcher',
        'first message',
        'blocking: page',
        'open',
        'over',
        'longest task: page',
        'open',
        'over',
      ],
      rows((row) => [
        times(row, ({ paint }) => paint),
        times(row, ({ launcher }) => launcher),
        times(row, ({ firstMessage }) => firstMessage),
        ...stages(row, blocking, milliseconds),
        ...stages(row, longest, milliseconds),
      ]),
    ),
    '### What it keeps, and what it moves',
    'JavaScript’s heap after a collection, nodes of the document, and layout shift without an act of the visitor half a second before.',
    table(
      ['', 'heap: page', 'open', 'over', 'nodes: page', 'open', 'over', 'shift: page', 'over'],
      rows((row) => [
        ...stages(row, heap, megabytes),
        ...moments.map((moment) => count(figure(row, moment, nodes).median)),
        ...(['page', 'over'] as const).map((moment) => shift(figure(row, moment, moved).median)),
      ]),
    ),
    ...(notes.length > 0 ? ['What to know of them:', notes.join('\n')] : []),
  ].join('\n\n');

  return {
    name: 'visits',
    markdown,
    pictures: { 'bytes.svg': plotBytes() },
    limits,
    failures: all.flatMap((row) => row.failures.map((failure) => `${nameOf(row)}: ${failure}`)),
  };

  /** The lightest of the rivals up to a moment. */
  function lightest(moment: Moment): number {
    return Math.min(...rivals.flatMap(rowsOf).map((row) => beyond(row, moment, bytes)));
  }

  function limitsOf(): readonly Limit[] {
    const own = rowsOf(ours);
    const [first] = own;
    if (!first) return [];
    const emptiest = base('page', longest);
    return [
      atMost('launcher, brotli', figure(first, 'page', scripts).median, 4_096, kilobytes),
      ...own.map((row) =>
        atMost(
          `scripts of a whole conversation, ${row.conversation.name}`,
          figure(row, 'over', scripts).median,
          40_960,
          kilobytes,
        ),
      ),
      atMost(
        'page cost beside the lightest of the others',
        beyond(first, 'page', bytes) / lightest('page'),
        0.05,
        percent,
      ),
      ...own.map((row) =>
        atMost(
          `whole conversation beside the lightest, ${row.conversation.name}`,
          beyond(row, 'over', bytes) / lightest('over'),
          0.4,
          percent,
        ),
      ),
      {
        what: 'longest task of the page with the launcher',
        limit: `no long task that the empty page (${milliseconds(emptiest)}) has not`,
        measured: milliseconds(figure(first, 'page', longest).median),
        kept: figure(first, 'page', longest).median <= Math.max(50, emptiest),
      },
      {
        what: 'layout shift of the page with the launcher',
        limit: 'none',
        measured: shift(figure(first, 'page', moved).median),
        kept: figure(first, 'page', moved).median <= base('page', moved),
      },
    ];
  }

  function bytesOf(row: Visits): readonly number[] {
    const [page, over] = [beyond(row, 'page', bytes), beyond(row, 'over', bytes)];
    return [page, over - page];
  }

  function plotted(): readonly Visits[] {
    return there.filter(({ subject }) => subject !== empty);
  }

  function describeBytes(): string {
    const told = plotted().map(
      (row) =>
        `${nameOf(row)} ${kilobytes(beyond(row, 'page', bytes))} with the page and ${kilobytes(beyond(row, 'over', bytes))} in all`,
    );
    return `Bytes fetched beyond the empty page: ${told.join('; ')}.`;
  }

  function plotBytes(): string {
    return drawBars(
      { title: 'Fetched with the page, and until the conversation is over', description: describeBytes() },
      plotted().map((row) => ({
        label: nameOf(row),
        parts: bytesOf(row),
        figure: `${kilobytes(beyond(row, 'page', bytes))} → ${kilobytes(beyond(row, 'over', bytes))}`,
        ours: row.subject === ours,
      })),
    );
  }
}

/** A picture in the page, with what it shows in words. */
const picture = (name: string, description: string): string => `![${description}](performance/${name}.svg)`;
