/** Where the browser is that the tests drive. Plain JavaScript, because web-test-runner reads its configuration without TypeScript. */
import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path in `CHROMIUM`, else the first usual one that exists. */
export function findChromium() {
  return process.env.CHROMIUM ?? usual.find((path) => existsSync(path));
}

/** No sandbox, as tests run as root in containers; and no traffic of the browser's own. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
