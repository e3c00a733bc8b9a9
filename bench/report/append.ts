/** The append curve in a table and two plots. */
import type { Growth, Point } from '../append/append.ts';
import { type Limit, atMost, limitTable } from './limits.ts';
import { type Curve, drawCurves } from './plot.ts';
import type { Section } from './section.ts';
import { quantile } from './statistics.ts';
import { count, megabytes, milliseconds, table } from './table.ts';

/** How much a message at the end of a log may cost beyond one near its beginning and still be called as quick. */
const flat = 1.5;

/** Writes the section; the first log is ours. */
export function appendSection(logs: readonly Growth[], failures: readonly string[]): Section {
  const [ours] = logs;
  const limits = ours ? limitsOf(ours) : [];
  const tell = (of: (point: Point) => number) =>
    logs
      .map(
        ({ name, points }) =>
          `${name} ${points.map((point) => `${milliseconds(of(point))} at ${count(point.length)}`).join(', ')}`,
      )
      .join('; ');
  const each = ({ each }: Point) => each.task;
  const total = ({ total }: Point) => total;
  const markdown = [
    limitTable(limits),
    `![One message more: ${tell(each)}.](performance/append-each.svg)`,
    `![All messages so far: ${tell(total)}.](performance/append-total.svg)`,
    table(
      ['', 'messages', 'all so far', 'one more', 'script', 'style', 'layout', 'heap', 'nodes'],
      logs.flatMap(({ name, points }) =>
        points.map(({ length, total, each, heap, nodes }) => [
          name,
          count(length),
          milliseconds(total),
          ...[each.task, each.script, each.style, each.layout].map(milliseconds),
          megabytes(heap),
          count(nodes),
        ]),
      ),
    ),
    ...logs
      .filter(({ stopped }) => stopped)
      .map(
        ({ name, points }) =>
          `The ${name} was given up at ${count(points.at(-1)?.length ?? 0)} messages, after two minutes.`,
      ),
    table(
      ['scrolling up', 'frames', 'over 16.7 ms', 'over 33 ms', 'slowest frame', 'longest task'],
      logs.map(({ name, scrolled: { frames, longest } }) => [
        name,
        count(frames.length),
        count(over(frames, 16.7)),
        count(over(frames, 33.4)),
        milliseconds(Math.max(...frames)),
        milliseconds(longest),
      ]),
    ),
  ].join('\n\n');

  return {
    name: 'append',
    markdown,
    pictures: {
      'append-each.svg': plot('One message more, by the length of the log', each, { y: 2, label: '2 ms' }),
      'append-total.svg': plot('All messages so far, added without a pause', total, { y: 300, label: '300 ms' }),
    },
    limits,
    failures,
  };

  function plot(
    name: string,
    of: (point: Point) => number,
    limit: { readonly y: number; readonly label: string },
  ): string {
    const curves = logs.map(({ name: label, points }, index): Curve => ({
      label,
      points: points.map((point) => [point.length, of(point)]),
      ours: index === 0,
    }));
    return drawCurves(
      { title: name, description: `${tell(of)}.` },
      { x: 'messages in the log', y: milliseconds },
      curves,
      limit,
    );
  }
}

/** Frames are a hair longer or shorter than they should be; half a frame more is one that was missed. */
const over = (frames: readonly number[], limit: number): number => frames.filter((time) => time > limit + 1).length;

function limitsOf({ points, scrolled, stopped }: Growth): readonly Limit[] {
  const last = points.at(-1);
  const early = points[Math.floor(points.length / 4)];
  if (!last || !early) return [];
  return [
    atMost(`${count(last.length)} messages, added one by one`, stopped ? Number.NaN : last.total, 300, milliseconds),
    atMost('one message more', Math.max(...points.map(({ each }) => each.task)), 2, milliseconds),
    {
      what: 'flat: one message more at the end, beside one near the beginning',
      limit: `at most ${flat} times`,
      measured: `${(last.each.task / early.each.task).toFixed(2)} times`,
      kept: last.each.task <= early.each.task * flat,
    },
    atMost('longest task while scrolling', scrolled.longest, 50, milliseconds),
    atMost('19 of 20 frames while scrolling', quantile(scrolled.frames, 0.95), 17.7, milliseconds),
  ];
}
