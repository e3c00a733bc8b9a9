/** The browsers that the tests drive, and where they are. Plain JavaScript, because web-test-runner reads its configuration without TypeScript. */
import { existsSync } from 'node:fs';
import process from 'node:process';

/** The programs: the environment variable that points to each, and where each usually is. */
const programs = {
  CHROMIUM: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  FIREFOX: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  WEBKIT_DRIVER: ['/usr/bin/WebKitWebDriver'],
  XVFB: ['/usr/bin/Xvfb'],
};

/** @typedef {keyof typeof programs} Program */

/**
 * The engines: what each needs, the packages of Debian that bring it, and how to come by it elsewhere.
 *
 * @satisfies {Record<string, { needs: Program[], debian: string[], elsewhere: string }>}
 */
export const engines = {
  chromium: {
    needs: ['CHROMIUM'],
    debian: ['chromium'],
    elsewhere: 'brew install --cask chromium, or any Chrome',
  },
  firefox: {
    needs: ['FIREFOX'],
    debian: ['firefox-esr'],
    elsewhere: 'brew install --cask firefox, or from mozilla.org',
  },
  webkit: {
    needs: ['WEBKIT_DRIVER', 'XVFB'],
    debian: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'Linux only: the distribution’s driver of WebKitGTK, and Xvfb',
  },
};

/** @typedef {keyof typeof engines} Engine */

/**
 * The path that the variable of that name holds, else the first usual one that exists.
 *
 * @param {Program} program
 */
export function find(program) {
  return process.env[program] ?? programs[program].find((path) => existsSync(path));
}

/**
 * The path of a program.
 *
 * @param {Program} program
 * @throws {Error} where it is not installed
 */
export function locate(program) {
  const path = find(program);
  if (path !== undefined) return path;
  throw new Error(`There is no ${program.toLowerCase()} in ${programs[program].join(', ')}: point ${program} to it.`);
}

/**
 * The programs that an engine needs and that are not where they should be.
 *
 * @param {Engine} engine
 */
export const missing = (engine) => engines[engine].needs.filter((program) => !existsSync(find(program) ?? ''));

/**
 * The engines that `ENGINES` names, separated by commas; all of them where it names none.
 *
 * @returns {Engine[]}
 * @throws {RangeError} where it names one that there is not
 */
export function chosenEngines() {
  const known = /** @type {Engine[]} */ (Object.keys(engines));
  const names = (process.env.ENGINES ?? '').split(/[\s,]+/).filter((name) => name !== '');
  if (names.length === 0) return known;
  for (const name of names) {
    if (!known.some((engine) => engine === name))
      throw new RangeError(
        `ENGINES names "${name}". Expected some of ${known.join(', ')}, such as ENGINES=chromium,firefox`,
      );
  }
  return known.filter((engine) => names.includes(engine));
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
