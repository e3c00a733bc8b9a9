/** The browser of the bench: it reaches this machine and nothing beyond. */
import { type Browser, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../scripts/engines.js';

/** Sends every name but this machine's into the void, so that no run depends on the world. */
export const nowhereElse = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Starts it. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: locate('CHROMIUM'), args: [...chromiumArgs, nowhereElse] });
