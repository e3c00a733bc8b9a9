/**
 * Pictures as tests: what is on screen is held against the picture that was checked in. `UPDATE=1` takes the new ones
 * instead; look at each before it is committed. What differs is left in `test-results/`, beside what was expected.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const expected = new URL('../journeys/pictures/', import.meta.url);
const results = new URL('../../test-results/pictures/', import.meta.url);

/** How far a pixel's colour may be off, 0 to 1: another rasterizer smooths the edge of a letter in its own way. */
const threshold = 0.2;

/** The share of pixels that may be off. A line that has moved by one pixel is more than that. */
const tolerance = 0.002;

/**
 * The share of pixels that differ between two pictures.
 *
 * @param difference what they differ in is drawn into, if given
 * @throws {Error} where they are not of one size
 */
export function shareOff(before: PNG, after: PNG, difference?: PNG): number {
  const { width, height } = before;
  return pixelmatch(before.data, after.data, difference?.data, width, height, { threshold }) / (width * height);
}

/**
 * Expects a screenshot to look as the picture of that name.
 *
 * @param shot a PNG
 */
export function expectPicture(name: string, shot: Buffer): void {
  const file = new URL(`${name}.png`, expected);
  if (process.env.UPDATE) {
    write(file, shot);
    return;
  }
  expect(existsSync(file), `there is a picture "${name}": make it with UPDATE=1`).to.equal(true);
  const [before, after] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(shot)];
  const { width, height } = before;
  const difference = new PNG({ width, height });
  const isOfTheSize = after.width === width && after.height === height;
  const share = isOfTheSize ? shareOff(before, after, difference) : 1;
  if (share <= tolerance) return;
  write(new URL(`${name}.png`, results), shot);
  write(new URL(`${name}.expected.png`, results), readFileSync(file));
  if (isOfTheSize) write(new URL(`${name}.difference.png`, results), PNG.sync.write(difference));
  const what = isOfTheSize
    ? `${(share * 100).toFixed(2)} % of it differs`
    : `it is ${String(after.width)} × ${String(after.height)}, not ${String(width)} × ${String(height)}`;
  expect.fail(
    `"${name}" looks otherwise: ${what}. See test-results/pictures, and take it with UPDATE=1 if it is meant.`,
  );
}

function write(file: URL, content: Uint8Array): void {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, content);
}
