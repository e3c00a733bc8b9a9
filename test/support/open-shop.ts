/** The demo shop with a browser in front of it, for one journey. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type Demo, startDemo } from '../../demo/server.ts';
import { chromiumArgs, locate } from '../../scripts/engines.js';

/** What a journey sets out with. */
export interface OpenShop {
  readonly demo: Demo;
  readonly browser: Browser;
  /** Where files of the journey may be put; it goes with the shop. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Opens the shop on any port, with an empty database. */
export async function openShop(): Promise<OpenShop> {
  const folder = await mkdtemp(join(tmpdir(), 'journey-'));
  const demo = await startDemo({ port: 0, host: '127.0.0.1', data: join(folder, 'data') });
  const browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
  const close = async () => {
    await browser.close();
    await demo.close();
    await rm(folder, { recursive: true });
  };
  return { demo, browser, folder, close };
}
