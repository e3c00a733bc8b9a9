/**
 * The append curve: what a log costs that grows to thousands of messages, as in a tab that is open for days. Measured is
 * the time of the main thread, with all that a message leads to until it is drawn, without slowing the processor down.
 */
import type { Browser, CDPSession } from 'playwright-core';
import { Hand } from '../hand.ts';
import type { Frames } from '../inside/append.ts';
import type { Subject } from '../subjects/subject.ts';
import { silence } from '../subjects/subject.ts';

/** What the browser counts of the main thread's time, in milliseconds; a task is all of it, and what is not named is paint. */
const counted = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

/** Time of the main thread, by what it is spent on. */
export type Work = Readonly<Record<keyof typeof counted, number>>;

/** What a log costs at one length. */
export interface Point {
  readonly length: number;
  /** Main-thread time of all messages so far, added without a pause, in milliseconds. */
  readonly total: number;
  /** Main-thread time of one further message, painting included. */
  readonly each: Work;
  readonly heap: number;
  readonly nodes: number;
}

/** A log from empty to full, and a ride through it. */
export interface Growth {
  readonly name: string;
  readonly points: readonly Point[];
  /** It took so long that it was not grown to the end. */
  readonly stopped: boolean;
  readonly scrolled: Frames;
}

/** Logs that are grown, each on a page of its own. */
export const logs: readonly Subject[] = [
  { name: 'guided-chat log', script: 'append/guided-chat.ts', conversations: silence },
  {
    name: 'deep-chat log',
    markup: { body: '<deep-chat></deep-chat>' },
    script: 'rivals/deep-chat-append.js',
    conversations: silence,
  },
];

/** How long a log may take, in milliseconds, before it grows no further. */
const patience = 120_000;

/** How many single messages are timed at each length. */
const singles = 20;

/** The lengths at which a log is measured, up to the longest. */
export const lengthsUpTo = (longest: number): readonly number[] =>
  [0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1].map((share) => Math.round(longest * share));

/** Grows the log of a page. @throws Error where its page has none */
export async function grow(browser: Browser, url: string, name: string, longest: number): Promise<Growth> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  try {
    const devtools = await page.context().newCDPSession(page);
    const hand = new Hand(devtools);
    // What the processor gave to the thread: other programs on the machine do not count.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'networkidle' });
    /** Main-thread time that an expression takes until it is through. */
    const spent = async (expression: string): Promise<Work> => {
      const before = await workOf(devtools);
      await hand.asks(expression);
      return combine(await workOf(devtools), before, (after, first) => after - first);
    };

    // The first messages bring what later ones find there.
    await hand.asks('appends.burst(10)');
    const began = performance.now();
    const isSlow = () => performance.now() - began > patience;
    let length = 0;
    let total = 0;
    const points: Point[] = [];
    for (const next of lengthsUpTo(longest)) {
      if (isSlow()) break;
      total += (await spent(`appends.burst(${next - length})`)).task;
      length = next;
      // Whatever still moves comes to rest.
      await hand.asks('appends.frames(60)');
      const idle = await spent(`appends.frames(${3 * singles})`);
      const own = await spent(`appends.single(${singles})`);
      await devtools.send('HeapProfiler.collectGarbage');
      points.push({
        length,
        total,
        each: combine(own, idle, (with_, without) => Math.max(0, with_ - without) / singles),
        heap: (await devtools.send('Runtime.getHeapUsage')).usedSize,
        nodes: (await devtools.send('Memory.getDOMCounters')).nodes,
      });
    }
    const stopped = length < longest;
    return { name, points, stopped, scrolled: await hand.asks<Frames>('appends.scroll(300, 1200)') };
  } finally {
    await page.close();
  }
}

async function workOf(devtools: CDPSession): Promise<Work> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const milliseconds = (name: string) => (metrics.find((found) => found.name === name)?.value ?? Number.NaN) * 1_000;
  const { task, script, style, layout } = counted;
  return {
    task: milliseconds(task),
    script: milliseconds(script),
    style: milliseconds(style),
    layout: milliseconds(layout),
  };
}

const combine = (one: Work, other: Work, by: (one: number, other: number) => number): Work => ({
  task: by(one.task, other.task),
  script: by(one.script, other.script),
  style: by(one.style, other.style),
  layout: by(one.layout, other.layout),
});
