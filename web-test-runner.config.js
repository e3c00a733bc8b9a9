/** Tests that need a browser. Each engine is one row of the table below. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArgs, findChromium } from './scripts/chromium.js';
import { version } from './scripts/version.js';

const engines = {
  chromium: playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: findChromium() ?? 'chromium', args: chromiumArgs },
  }),
};

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
  testFramework: { config: { timeout: '10000' } },
};
