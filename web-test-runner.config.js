/** Tests that need a browser. Each engine is one row of the table below. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArgs, findChromium } from './scripts/chromium.js';
import { version } from './scripts/version.js';
import { countingReporter } from './scripts/wtr-reporter.js';

const engines = {
  chromium: playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: findChromium() ?? 'chromium', args: chromiumArgs },
  }),
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/{authoring,platform,widget,reader}/**/*.test.ts',
  browsers: Object.values(engines),
  // Lit's development build warns of mistakes that its production build passes over.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
      define: { __VERSION__: JSON.stringify(version) },
    }),
  ],
  // Lit says on each page that it is in development mode, which is what we asked for.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countingReporter()],
  testFramework: { config: { timeout: '10000' } },
};
