/** The package as npm would publish it. It needs `dist/`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a program to its end, and gives what it said.
 *
 * @throws {Error} with all that it said, where it failed
 */
export function run(command: string, args: readonly string[], cwd = '.'): string {
  const options = { cwd, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout.trim();
}

/** Packs the package into a folder, and gives the path of the file. */
export function pack(folder: string): string {
  return join(folder, run('npm', ['pack', '--silent', '--pack-destination', folder]));
}

/** Unpacks it to where it is to be installed, in place of what is there. */
export function unpack(tarball: string, home: string): void {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', home, '--strip-components', '1']);
}
