/**
 * One visit: a fresh browser profile comes to a page, opens the chat and talks to its end. What it costs is read after
 * each of these stages, on a processor that is four times slower than this one.
 */
import type { Browser, CDPSession } from 'playwright-core';
import { Hand } from './hand.ts';
import type { Lookout, Seen } from './inside/watch.ts';
import { Traffic } from './traffic.ts';
import type { Conversation, Subject } from './subjects/subject.ts';

/** How much slower than this machine the visitor's is. */
export const slowdown = 4;

/** What was spent up to the end of a stage. Bytes are those on the wire, with headers; times are in milliseconds. */
export interface Stage {
  readonly bytes: number;
  /** What of the bytes are scripts, without headers. */
  readonly scripts: number;
  readonly requests: number;
  /** What of each long task goes beyond 50 ms, in this stage alone. */
  readonly blocking: number;
  /** The longest task of this stage; 0 where none took 50 ms. */
  readonly longest: number;
  /** What JavaScript holds after a collection, in bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly shift: number;
}

/** What one visit cost. */
export interface Visit {
  readonly page: Stage;
  readonly open: Stage;
  readonly over: Stage;
  readonly launcher: number | undefined;
  readonly firstMessage: number | undefined;
  readonly paint: number | undefined;
  /** Hosts beyond this machine that were called, in vain. */
  readonly abroad: readonly string[];
}

/** Goes through one visit. @throws Error in words, where the page does not do what the subject says */
export async function visit(
  browser: Browser,
  url: string,
  { launcher, opens, firstMessage }: Subject,
  { steps }: Conversation,
  watch: string,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const traffic = await Traffic.of(devtools, new URL(url).origin);
    const lookout: Lookout = { launcher, firstMessage };
    await page.addInitScript({ content: `window.lookout = ${JSON.stringify(lookout)};${watch}` });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const hand = new Hand(devtools);
    const stage = stages(devtools, traffic);

    await page.goto(url, { waitUntil: 'load' });
    if (launcher) await hand.seesDrawn(launcher);
    if (firstMessage && !opens) await hand.waits(firstMessage);
    const arrived = await stage();
    if (opens) await hand.presses(opens);
    if (firstMessage && opens) await hand.waits(firstMessage);
    // Where there is nothing to open or to say, it stays as it was.
    const opened = opens ? await stage() : { ...arrived, blocking: 0, longest: 0 };
    for (const step of steps) await hand.does(step);
    const over = steps.length > 0 ? await stage() : opened;
    const { launcher: shown, firstMessage: read, paint } = await hand.asks<Seen>('bench.seen()');
    return { page: arrived, open: opened, over, launcher: shown, firstMessage: read, paint, abroad: traffic.abroad };
  } finally {
    await context.close();
  }
}

/** Reads stage after stage, each when the page has come to rest. */
function stages(devtools: CDPSession, traffic: Traffic): () => Promise<Stage> {
  const hand = new Hand(devtools);
  let since = 0;
  return async () => {
    await traffic.rests();
    const { longTasks, shift } = await hand.asks<Seen>('bench.seen()');
    const own = longTasks.filter(({ start }) => start >= since).map(({ duration }) => duration);
    const { bytes, scripts, requests } = traffic;
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { nodes } = await devtools.send('Memory.getDOMCounters');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // What reading it cost is nobody's.
    since = await hand.asks<number>('performance.now()');
    return {
      bytes,
      scripts,
      requests,
      blocking: own.reduce((sum, duration) => sum + duration - 50, 0),
      longest: Math.max(0, ...own),
      heap: usedSize,
      nodes,
      shift,
    };
  };
}
