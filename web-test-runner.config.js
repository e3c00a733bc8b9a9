/** Tests that need a browser, and pure ones that a browser might see otherwise. Each engine is one row of the table below. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import * as puppeteer from 'puppeteer-core';
import { chosenEngines, chromiumArgs, locate } from './scripts/engines.js';
import { version } from './scripts/version.js';
import { webkitLauncher } from './scripts/webkit.js';
import { countingReporter } from './scripts/wtr-reporter.js';

/** Every engine runs with reduced motion, so that what is on screen stands still. */
const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: locate('CHROMIUM'), args: chromiumArgs },
      createBrowserContext: ({ browser }) => browser.newContext({ reducedMotion: 'reduce' }),
    }),
  // In spite of its name it launches whatever Puppeteer does, and Playwright starts no Firefox but its own.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: locate('FIREFOX'),
        extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
      },
      concurrency: 1,
    }),
  webkit: webkitLauncher,
};

/** Chai 4 is CommonJS, which browsers do not read: they get the bundle of it that `@open-wc/testing` uses. */
const chaiForBrowsers = {
  name: 'chai-for-browsers',
  /** @param {{ source: string }} imported */
  resolveImport: ({ source }) => (source === 'chai' ? '/node_modules/@esm-bundle/chai/esm/chai.js' : undefined),
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: [
    'test/{authoring,platform,widget,reader}/**/*.test.ts',
    // What is pure runs in Node, and here again: engines differ in Intl, in regular expressions, in the depth of their stack.
    'test/{flow,transcript,language,techniques,conversation}/**/*.test.ts',
    // Every way through a conversation is walked in Node alone: it takes long, and no step of it is new to an engine.
    '!test/conversation/walk.test.ts',
  ],
  browsers: chosenEngines().map((engine) => launchers[engine]()),
  // Lit's development build warns of mistakes that its production build passes over.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    chaiForBrowsers,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
      define: { __VERSION__: JSON.stringify(version) },
    }),
  ],
  // Lit says on each page that it is in development mode, which is what we asked for.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countingReporter()],
  testFramework: { config: { timeout: '30000' } },
};
