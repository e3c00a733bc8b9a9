/** Sees to the browser that the tests drive: installs it where that can be done unasked, else says what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.js';

function aptGet(...args: string[]): void {
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

const present = (): boolean => existsSync(findChromium() ?? '');

// Debian and what descends from it. Elsewhere, or as an ordinary user, nothing is installed behind anybody's back.
const mayInstall = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

if (!present() && mayInstall && !process.env.CHROMIUM) {
  console.log('The tests need Chromium: installing it.');
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', 'chromium');
}

if (!present()) {
  console.error(
    [
      process.env.CHROMIUM
        ? `There is no browser at ${process.env.CHROMIUM}, where CHROMIUM points.`
        : 'The tests need Chromium, and there is none in the usual places.',
      'Install it:  Debian: sudo apt-get install chromium  ·  macOS: brew install --cask chromium',
      'Or point to a Chromium or Chrome that you have:  CHROMIUM=/path/to/browser npm test',
    ].join('\n'),
  );
  process.exitCode = 1;
}
