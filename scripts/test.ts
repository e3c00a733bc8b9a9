/**
 * Everything that must hold, in one run. Each stage is an npm script of that name, so that it can also be run alone.
 * A stage that fails does not keep the others from being run; only what needs it is left out, and counted as failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Failure, Tally } from './tally.js';

interface Stage {
  script: string;
  needs?: string;
  /** How files of tests are run alone, for a runner of tests, which tells what failed. Any other stage is one check. */
  runner?: readonly string[];
}

const stages: Stage[] = [
  { script: 'format:check' },
  { script: 'lint' },
  { script: 'typecheck' },
  { script: 'knip' },
  { script: 'test:node', runner: ['mocha'] },
  { script: 'build' },
  { script: 'size', needs: 'build' },
  { script: 'package:check', needs: 'build' },
  { script: 'test:browser', runner: ['wtr', '--files'] },
  { script: 'manifest:check' },
  { script: 'docs:check' },
  { script: 'test:journey', needs: 'build', runner: ['mocha', '--timeout', '60000'] },
  { script: 'examples', needs: 'build' },
  { script: 'test:examples', needs: 'examples', runner: ['mocha', '--timeout', '60000'] },
];

/** More failures than these are no stumble of a browser. */
const fewFailures = 5;

const scratch = mkdtempSync(join(tmpdir(), 'guided-chat-test-'));

/** Runs a command whose runner tells what it found. One that ran nothing, or broke off, has failed, whatever it counted. */
function found(command: readonly string[]): Tally {
  const file = join(scratch, 'tally');
  rmSync(file, { force: true });
  const ended = runs(command, { TALLY: file });
  if (!existsSync(file)) return brokenOff(command);
  const tally = JSON.parse(readFileSync(file, 'utf8')) as Tally;
  return tally.failed === 0 && (!ended || tally.passed === 0) ? brokenOff(command) : tally;
}

const brokenOff = (command: readonly string[]): Tally => ({
  passed: 0,
  failed: 1,
  failures: [{ file: '', test: command.join(' '), message: 'broke off, or ran no test' }],
});

const runs = ([program = '', ...parameters]: readonly string[], environment: Record<string, string> = {}): boolean =>
  spawnSync(program, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  }).status === 0;

/**
 * Runs the files of a few failures once more, alone: an engine that stumbles on a loaded machine does not stumble there, and
 * a fault fails again. What passed only then is told at the end, so that nobody overlooks a test that is not steady. What a
 * property found is a fault, though other random values would not find it again.
 */
function again(first: Tally, runner: readonly string[]): Tally {
  const files = [...new Set(first.failures.map(({ file }) => file))];
  const isFault = first.failures.some(({ file, message }) => file === '' || message.startsWith('Property failed'));
  if (first.failed === 0 || first.failed > fewFailures || isFault) return first;
  console.log('\nOnce more, alone:');
  const second = found(['npx', ...runner, ...files]);
  if (second.failed === 0) unsteady.push(...first.failures);
  return { ...second, passed: first.passed + first.failed - second.failed };
}

function run({ script, runner }: Stage): Tally {
  const command = ['npm', 'run', '--silent', script];
  if (runner) return again(found(command), runner);
  return runs(command) ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [] };
}

const broken = new Set<string>();
const unsteady: Failure[] = [];
const total: Tally = { passed: 0, failed: 0, failures: [] };

for (const stage of stages) {
  console.log(`\n== ${stage.script}`);
  const blocked = stage.needs !== undefined && broken.has(stage.needs);
  if (blocked) console.log(`Not run, as ${stage.needs ?? ''} failed.`);

  const { passed, failed, failures } = blocked ? { passed: 0, failed: 1, failures: [] } : run(stage);
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
  if (failed > 0) broken.add(stage.script);
}

rmSync(scratch, { recursive: true });

function list(title: string, failures: readonly Failure[]): void {
  if (failures.length > 0) console.log(`\n${title}`);
  for (const { file, test, message } of failures) console.log(`  ${file}\n    ${test}\n    ${message}`);
}

list('Failed, and passed when its file ran alone:', unsteady);
list('Failed:', total.failures);
if (broken.size > 0) console.log(`\nStages that failed: ${[...broken].join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
