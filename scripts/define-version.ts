/** Gives code that runs from its sources the constant that the bundler would fill in. */
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

Object.assign(globalThis, { __VERSION__: version });
