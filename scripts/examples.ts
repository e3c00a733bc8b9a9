/**
 * Installs the examples with the package as npm would publish it, and builds each with its own tools, which check its
 * types. It needs `dist/`. What is installed is kept for the next time, until the lock file changes.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './install.ts';
import { pack, unpack } from './pack.ts';

/** The commands of each example. React tells of mistakes only where it is built for development. */
const builds: Readonly<Record<string, readonly (readonly [command: string, env?: NodeJS.ProcessEnv])[]>> = {
  react: [
    ['npm run build'],
    ['npx vite build --mode development --outDir dist/development', { NODE_ENV: 'development' }],
  ],
  vue: [['npm run build']],
  svelte: [['npm run build']],
  next: [['npm run build', { NEXT_TELEMETRY_DISABLED: '1' }]],
};

function bringPackage(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'guided-chat-examples-'));
  unpack(pack(scratch), 'examples/node_modules/guided-chat');
  rmSync(scratch, { recursive: true });
}

async function build(name: string): Promise<boolean> {
  const began = performance.now();
  for (const [command, env] of builds[name] ?? []) {
    const said = await failure(command, join('examples', name), env);
    if (said !== undefined) {
      console.error(`${name}: ${command} failed.\n${said}`);
      return false;
    }
  }
  console.log(`${name}: built in ${Math.round((performance.now() - began) / 1000)} s`);
  return true;
}

/** Runs a command, and gives what it said where it failed. */
async function failure(command: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string | undefined> {
  const program = spawn(command, { cwd, env: { ...process.env, ...env }, shell: true });
  const said: Buffer[] = [];
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const status = await new Promise((resolve) => program.once('close', resolve));
  return status === 0 ? undefined : Buffer.concat(said).toString('utf8');
}

install('examples');
bringPackage();
const built = await Promise.all(Object.keys(builds).map(build));
if (!built.every(Boolean)) process.exitCode = 1;
