/**
 * What is watched from inside a page that is measured. It is there before the page's own scripts, and does little: each
 * frame it asks whether what is waited for can be seen. All else the browser tells by itself.
 */
import type { Path } from '../subjects/subject.ts';

/** What a visit looks out for. */
export interface Lookout {
  readonly launcher?: Path | undefined;
  readonly firstMessage?: Path | undefined;
}

/** What was seen, since the page began; times are in milliseconds. */
export interface Seen {
  readonly launcher: number | undefined;
  /** From the visitor's click to the first message, or from the page's beginning where there is nothing to click. */
  readonly firstMessage: number | undefined;
  readonly paint: number | undefined;
  readonly shift: number;
  readonly longTasks: readonly { readonly start: number; readonly duration: number }[];
  readonly now: number;
}

/** Where something can be pressed. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Watch {
  readonly seen: () => Seen;
  readonly spot: (path: Path, label?: string) => Spot | undefined;
  readonly shows: (path: Path) => boolean;
  readonly says: (path: Path, text?: string) => boolean;
  /** What can be pressed, for whoever asks why a visit broke off. */
  readonly offered: () => readonly string[];
}

declare global {
  interface Window {
    readonly lookout: Lookout;
    bench: Watch;
  }
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
  }
}

const longTasks: { start: number; duration: number }[] = [];
const times: { launcher?: number; firstMessage?: number; paint?: number; click?: number } = {};
let shift = 0;

/** All that a path leads to: each selector is asked in the shadow roots of what the one before found. */
function find(path: Path): readonly Element[] {
  return path.reduce<readonly Element[]>(
    (hosts, selector, level) =>
      (level === 0 ? [document] : hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])).flatMap((root) => [
        ...root.querySelectorAll(selector),
      ]),
    [],
  );
}

const drawn = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  element.getBoundingClientRect().height > 0;

const wordsOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? (element as HTMLElement).innerText).replace(/\s+/g, ' ').trim();

const shows = (path: Path): boolean => find(path).some(drawn);

const says = (path: Path, text = ''): boolean =>
  find(path).some((element) => drawn(element) && wordsOf(element) !== '' && element.textContent.includes(text));

/** The middle of an element that can be pressed there: nothing lies over it. */
function spot(path: Path, label?: string): Spot | undefined {
  const target = find(path).find(
    (element) => drawn(element) && !element.matches(':disabled') && (label === undefined || wordsOf(element) === label),
  );
  if (!target) return undefined;
  target.scrollIntoView({ block: 'nearest' });
  const box = target.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const hit = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return target.contains(hit) ? { x, y } : undefined;
}

function offered(root: Document | ShadowRoot = document): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('button, input, textarea') && drawn(element) ? [wordsOf(element)] : []),
    ...(element.shadowRoot ? offered(element.shadowRoot) : []),
  ]);
}

function look(): void {
  const { launcher, firstMessage } = window.lookout;
  const now = performance.now();
  if (launcher && times.launcher === undefined && shows(launcher)) times.launcher = now;
  if (firstMessage && times.firstMessage === undefined && says(firstMessage))
    times.firstMessage = now - (times.click ?? 0);
  const all = (!launcher || times.launcher !== undefined) && (!firstMessage || times.firstMessage !== undefined);
  if (!all) requestAnimationFrame(look);
}

function observe(type: string, take: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
}

observe('longtask', ({ startTime, duration }) => longTasks.push({ start: startTime, duration }));
// What moves within half a second of an act was asked for.
observe('layout-shift', (entry) => {
  const { hadRecentInput, value } = entry as LayoutShift;
  if (!hadRecentInput) shift += value;
});
observe('largest-contentful-paint', ({ startTime }) => (times.paint = startTime));
addEventListener('click', ({ timeStamp }) => (times.click ??= timeStamp), { capture: true });
requestAnimationFrame(look);

const seen = (): Seen => ({
  launcher: times.launcher,
  firstMessage: times.firstMessage,
  paint: times.paint,
  shift,
  longTasks,
  now: performance.now(),
});

window.bench = { seen, spot, shows, says, offered: () => offered() };
