/**
 * Everything that must hold, in one run. Each stage is an npm script of that name, so that it can also be run alone.
 * A stage that fails does not keep the others from being run; only what needs it is left out, and counted as failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Stage {
  script: string;
  needs?: string;
  /** A runner reports how many tests it ran; any other stage is one check. */
  runner?: boolean;
}

const stages: Stage[] = [
  { script: 'format:check' },
  { script: 'lint' },
  { script: 'typecheck' },
  { script: 'knip' },
  { script: 'test:node', runner: true },
  { script: 'build' },
  { script: 'size', needs: 'build' },
  { script: 'package:check', needs: 'build' },
  { script: 'test:browser', runner: true },
  { script: 'manifest:check' },
  { script: 'docs:check' },
  { script: 'test:journey', needs: 'build', runner: true },
  { script: 'examples', needs: 'build' },
  { script: 'test:examples', needs: 'examples', runner: true },
];

interface Tally {
  passed: number;
  failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'guided-chat-test-'));

function run({ script, runner }: Stage): Tally {
  const file = join(scratch, script.replace(':', '-'));
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TALLY: file },
    shell: process.platform === 'win32',
  });
  if (!runner) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

  const { passed, failed } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Tally)
    : { passed: 0, failed: 0 };
  // A runner that ran nothing, or broke off, has failed, whatever it counted.
  const broken = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed };
}

const broken = new Set<string>();
const total: Tally = { passed: 0, failed: 0 };

for (const stage of stages) {
  console.log(`\n== ${stage.script}`);
  const blocked = stage.needs !== undefined && broken.has(stage.needs);
  if (blocked) console.log(`Not run, as ${stage.needs ?? ''} failed.`);

  const { passed, failed } = blocked ? { passed: 0, failed: 1 } : run(stage);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.add(stage.script);
}

rmSync(scratch, { recursive: true });

if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
