/** Sees to the engines that the tests run in: installs them where that can be done unasked, else says what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, chosenEngines, engines, missing } from './engines.js';

// The journeys go through Chromium, whatever else is chosen.
const wanted = [...new Set<Engine>(['chromium', ...chosenEngines()])];
const absent = (): Engine[] => wanted.filter((engine) => missing(engine).length > 0);

function aptGet(...args: string[]): void {
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

// Debian and what descends from it. Elsewhere, or as an ordinary user, nothing is installed behind anybody's back.
const mayInstall = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Packages bring a program to its usual place, and not to where a variable points. */
const installable = absent().filter((engine) => missing(engine).every((program) => !process.env[program]));

if (mayInstall && installable.length > 0) {
  console.log(`The tests need ${installable.join(', ')}: installing.`);
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...installable.flatMap((engine) => engines[engine].debian));
}

for (const engine of absent()) {
  const { debian, elsewhere } = engines[engine];
  const programs = missing(engine);
  const misled = programs.filter((program) => process.env[program]);
  console.error(
    [
      `The tests run in ${engine}, and ${programs.join(' and ')} cannot be found.`,
      ...misled.map((program) => `  ${program} points to ${process.env[program] ?? ''}, where there is nothing.`),
      `  Debian, Ubuntu:  sudo apt-get install ${debian.join(' ')}`,
      `  Elsewhere:       ${elsewhere}`,
      `  Another place:   ${programs.map((program) => `${program}=/path/to/it`).join(' ')} npm test`,
    ].join('\n'),
  );
  process.exitCode = 1;
}

if (process.exitCode)
  console.error('Or run the tests in the engines that you have, such as:  ENGINES=chromium npm test');
