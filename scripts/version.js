/** The version in package.json. Plain JavaScript, because web-test-runner reads its configuration without TypeScript. */
import { readFileSync } from 'node:fs';

/** @type {unknown} */
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export const { version } = /** @type {{ version: string }} */ (manifest);
