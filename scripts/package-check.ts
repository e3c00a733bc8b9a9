/**
 * Proves that what npm would publish works where it is installed: what package.json says of it, the types, every entry
 * point in Node, and the command line. It needs `dist/`.
 */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type ResolutionKind, checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack, run, unpack } from './pack.ts';
import { loading, typed } from './package-users.ts';

interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const scratch = mkdtempSync(join(tmpdir(), 'guided-chat-package-'));
const project = join(scratch, 'project');

/** The package is made of ES modules; these look at it as others do that cannot load them anyway. */
const foreign: readonly (ResolutionKind | undefined)[] = ['node10', 'node16-cjs'];

/** Puts the package into an empty project, with only the dependencies that it names. */
function install(tarball: string): void {
  const home = join(project, 'node_modules', manifest.name);
  unpack(tarball, home);
  for (const name of [...Object.keys(manifest.dependencies), '@types/react']) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  const programs = join(project, 'node_modules', '.bin');
  mkdirSync(programs);
  for (const [name, file] of Object.entries(manifest.bin)) {
    chmodSync(join(home, file), 0o755);
    symlinkSync(join('..', manifest.name, file), join(programs, name));
  }
  write('package.json', JSON.stringify({ type: 'module' }));
  write('loading.js', loading);
  write('typed.tsx', typed);
}

function write(name: string, content: string): void {
  writeFileSync(join(project, name), content);
}

async function whatPublintSays(tarball: string): Promise<string[]> {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytesOf(tarball).buffer } });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}

async function whatIsWrongWithTypes(tarball: string): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(bytesOf(tarball)));
  if (!result.types) return ['There are no types.'];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && foreign.includes(problem.resolutionKind)))
    .map((problem) => JSON.stringify(problem));
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file));
}

function compile(module: string, moduleResolution: string): string[] {
  const lib = ['es2023', 'dom', 'dom.iterable'];
  const options = { strict: true, noEmit: true, target: 'es2022', lib, types: [], jsx: 'react-jsx' };
  const compilerOptions = { ...options, module, moduleResolution };
  write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['typed.tsx'] }));
  return attempt(() => run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', project]));
}

function load(): string[] {
  return attempt(() => run(process.execPath, ['loading.js'], project));
}

/** Imports what the program that loads everything has exported, as somebody at a terminal would. */
function command(): string[] {
  const npx = (...args: string[]) => run('npx', [manifest.name, ...args], project);
  return attempt(() => {
    assert.match(npx('--help'), /^Usage: guided-chat/);
    assert.match(npx('import', 'transcripts.jsonl', '--data', 'data'), /^Imported: 1\. .* Refused: 0\.$/);
    assert.match(npx('import', 'transcripts.jsonl', '--data', 'data'), /^Imported: 0\. There already: 1\./);
  });
}

function attempt(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const tarball = pack(scratch);
install(tarball);
const checks: readonly (readonly [string, readonly string[]])[] = [
  ['publint', await whatPublintSays(tarball)],
  ['are the types wrong', await whatIsWrongWithTypes(tarball)],
  ['types for a bundler', compile('esnext', 'bundler')],
  ['types for Node', compile('nodenext', 'nodenext')],
  ['entry points in Node', load()],
  ['command line', command()],
];
rmSync(scratch, { recursive: true });

for (const [name, faults] of checks) {
  console.log(`${name}: ${faults.length === 0 ? 'good' : faults.join('\n')}`);
  if (faults.length > 0) process.exitCode = 1;
}
