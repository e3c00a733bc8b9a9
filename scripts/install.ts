/** Packages of a folder that has a lock file of its own. What is installed is kept until that file changes. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './pack.ts';

/** Installs what the lock file in a folder names, if that is not there yet. */
export function install(folder: string): void {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules/.installed-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  run('npm', ['ci', '--prefer-offline'], folder);
  copyFileSync(lock, installed);
}
