/**
 * WebKitGTK for web-test-runner, over the WebDriver protocol. The launcher for that protocol that web-test-runner offers
 * brings 150 packages, runs tests in frames, and cannot resize a window.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { locate } from './engines.js';

/**
 * @import { ChildProcess } from 'node:child_process'
 * @import { AddressInfo } from 'node:net'
 * @import { TestRunnerConfig } from '@web/test-runner'
 */

/** How WebDriver writes the keys that have names. */
/** @type {Readonly<Record<string, string>>} */
const codes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** @type {(key: string) => { type: string, value: string }} */
const down = (key) => ({ type: 'keyDown', value: codes[key] ?? key });
/** @type {(key: string) => { type: string, value: string }} */
const up = (key) => ({ type: 'keyUp', value: codes[key] ?? key });

/**
 * The processes behind a session: a screen that nobody sees, and the driver, which starts the browser on it.
 */
class Machinery {
  /** @type {ChildProcess[]} */
  #processes = [];
  #folder = mkdtempSync(join(tmpdir(), 'guided-chat-webkit-'));

  constructor() {
    // Even a run that breaks off leaves nothing behind. A signal alone would end Node without `exit`.
    process.once('exit', () => this.stop());
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.once(signal, () => process.exit(1));
  }

  /** The address of the driver, once it listens. */
  async start() {
    const port = await freePort();
    const screen = await this.#startScreen();
    this.#run('WEBKIT_DRIVER', ['-p', String(port)], {
      DISPLAY: screen,
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: this.#settings(),
      XDG_CACHE_HOME: this.#folder,
      XDG_DATA_HOME: this.#folder,
    });
    const address = `http://127.0.0.1:${port}`;
    await listening(`${address}/status`);
    return address;
  }

  stop() {
    // The browser goes when its screen does.
    for (const child of this.#processes.splice(0)) child.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** @returns {Promise<string>} the display, of which Xvfb chooses a free one */
  async #startScreen() {
    const child = this.#run('XVFB', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    return new Promise((resolve, reject) => {
      child.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
      child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before there was a screen.`)));
    });
  }

  /** @returns the folder of GTK's settings: WebKitGTK takes reduced motion from there */
  #settings() {
    mkdirSync(join(this.#folder, 'gtk-3.0'));
    writeFileSync(join(this.#folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
    return this.#folder;
  }

  /**
   * @param {'WEBKIT_DRIVER' | 'XVFB'} program
   * @param {string[]} parameters
   * @param {Record<string, string>} [environment]
   */
  #run(program, parameters, environment) {
    const child = spawn(locate(program), parameters, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...environment },
    });
    this.#processes.push(child);
    return child;
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Waits until something answers there.
 *
 * @param {string} url
 */
async function listening(url) {
  for (let tries = 0; tries < 200; tries += 1) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await pause(50);
  }
  throw new Error(`WebKit's driver did not answer at ${url} within 10 s.`);
}

/** What a window has around the page. */
const outside = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';

/** The page hears of a new size later, and looks different from its next frame on. */
const untilResized = `
  const [height, done] = arguments;
  const look = () => requestAnimationFrame(() => (innerHeight === height ? done() : look()));
  look();`;

/** One window of WebKitGTK. It is the part of Playwright's `Page` that web-test-runner's commands use. */
class Page {
  #machinery = new Machinery();
  #session = '';

  async open() {
    const address = await this.#machinery.start();
    const session = await command('POST', `${address}/session`, { capabilities: {} });
    this.#session = `${address}/session/${/** @type {{ sessionId: string }} */ (session).sessionId}`;
    return this;
  }

  async close() {
    await command('DELETE', this.#session).catch(() => undefined);
    this.#machinery.stop();
  }

  /** @param {string} url */
  async goto(url) {
    await this.#post('url', { url });
  }

  /**
   * Resizes what a page has of the window. WebKitGTK's is never narrower than its toolbar, which takes 447 pixels.
   *
   * @param {{ width: number, height: number }} size
   */
  async setViewportSize({ width, height }) {
    const margins = await this.#post('execute/sync', { script: outside, args: [] });
    const [beside, above] = /** @type {[number, number]} */ (margins);
    await this.#post('window/rect', { width: width + beside, height: height + above });
    await this.#post('execute/async', { script: untilResized, args: [height] });
  }

  keyboard = {
    /** @param {string} text */
    type: (text) => this.#strike([...text].flatMap((character) => [down(character), up(character)])),

    /** @param {string} key a character or a name, such as `Enter` */
    press: (key) => this.#strike([down(key), up(key)]),

    /** @param {string} key */
    down: (key) => this.#strike([down(key)]),

    /** @param {string} key */
    up: (key) => this.#strike([up(key)]),
  };

  /** @param {readonly { type: string, value: string }[]} actions */
  async #strike(actions) {
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /**
   * @param {string} path
   * @param {unknown} body
   */
  #post(path, body) {
    return command('POST', `${this.#session}/${path}`, body);
  }
}

/**
 * @param {string} method
 * @param {string} url
 * @param {unknown} [body]
 * @returns {Promise<unknown>} what the command gives
 * @throws {Error} where the driver refuses it
 */
async function command(method, url, body) {
  const reply = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  /** @type {unknown} */
  const answer = await reply.json();
  const { value } = /** @type {{ value: unknown }} */ (answer);
  if (!reply.ok) throw new Error(`WebKit's driver refused ${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

/**
 * Launches WebKitGTK, one test file at a time, in one window of 800 by 600.
 *
 * @returns {NonNullable<TestRunnerConfig['browsers']>[number] & { getPage: () => Page | undefined }}
 */
export function webkitLauncher() {
  /** @type {Page | undefined} */
  let page;
  /** @type {Map<string, string>} */
  const active = new Map();

  return {
    name: 'WebKit',
    // Web-test-runner's commands choose by this how to go about things, and ask for the page.
    type: 'playwright',
    concurrency: 1,

    async startSession(id, url) {
      active.set(id, url);
      page ??= await new Page().open();
      await page.setViewportSize({ width: 800, height: 600 });
      await page.goto(url);
    },

    async stopSession(id) {
      active.delete(id);
      await page?.goto('about:blank');
      return {};
    },

    async startDebugSession() {
      throw new Error('WebKitGTK runs on a screen that nobody sees. Debug in another engine: ENGINES=chromium.');
    },

    async stop() {
      await page?.close();
      page = undefined;
    },

    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    getPage: () => page,
  };
}
