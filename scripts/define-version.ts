/** Gives code that runs from its sources the constant that a bundler would fill in. */
import { version } from './version.js';

Object.assign(globalThis, { __VERSION__: version });
