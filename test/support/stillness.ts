/** Takes time and chance out of a browser: what is shown and said there is the same each time, on every machine. */
import type { BrowserContext } from 'playwright-core';

/** A Tuesday morning in the north, when shops are open. */
const morning = '2026-11-24T09:41:00+01:00';

/** Sets the clock of all pages of a browser, and has chance repeat itself on each of them from the beginning. */
export async function holdStill(context: BrowserContext, now = morning): Promise<void> {
  await context.clock.setFixedTime(now);
  await context.addInitScript(repeatChance);
}

/** Runs in the page, before anything of its own does. */
function repeatChance(): void {
  let state = 1;
  crypto.getRandomValues = <Numbers extends ArrayBufferView | null>(numbers: Numbers): Numbers => {
    const bytes = numbers ? new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength) : [];
    for (const at of bytes.keys()) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      bytes[at] = state >>> 16;
    }
    return numbers;
  };
}
