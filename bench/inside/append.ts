/** Adds messages to a log from inside its page, as fast as it takes them or one a frame, and scrolls through them. */

/** A log that messages can be added to; the page that carries it provides it. */
export interface Appending {
  readonly add: (text: string, byVisitor: boolean) => void;
  /** What scrolls. */
  readonly scroller: () => Element | undefined;
}

/** How evenly a page was drawn. */
export interface Frames {
  /** The time of each frame, in milliseconds. */
  readonly frames: readonly number[];
  /** The longest task; 0 where none took 50 ms. */
  readonly longest: number;
}

declare global {
  interface Window {
    appending: Appending | undefined;
    appends: typeof appends;
  }
}

const words = [
  'Studded tyres brake much shorter on ice.',
  'How far do you ride on a normal day, and in what kind of weather?',
  'About fourteen kilometres, most of them on gravel.',
  'Then I suggest 42 mm. They are noisier on dry tarmac, and cost 899 kr, fitted.',
];
let added = 0;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

function add(): void {
  if (!window.appending) throw new Error('There is no log yet.');
  window.appending.add(`${words[added % words.length] ?? ''} ${added}`, added % words.length === 2);
  added += 1;
}

/** Adds messages without a pause, and waits until they are drawn. */
async function burst(count: number): Promise<void> {
  for (let index = 0; index < count; index++) add();
  await frames(3);
}

/** Adds one message every third frame. */
async function single(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    add();
    await frames(3);
  }
}

/** Lets frames pass in which nothing happens. */
async function frames(count: number): Promise<void> {
  for (let index = 0; index < count; index++) await frame();
}

/** Scrolls up through the log from where it is, a good handful of messages a frame. */
async function scroll(count: number, step: number): Promise<Frames> {
  const scroller = window.appending?.scroller();
  if (!scroller) throw new Error('Nothing scrolls.');
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration)));
  observer.observe({ type: 'longtask' });
  const times: number[] = [];
  let last = await frame();
  for (let index = 0; index < count; index++) {
    scroller.scrollBy(0, -step);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { frames: times, longest: Math.max(0, ...tasks) };
}

const appends = { burst, single, frames, scroll };
window.appends = appends;
