/** Proves that the custom-elements.json in the repository is the one that the code makes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'guided-chat-manifest-'));
const made = join(scratch, 'custom-elements.json');

const { status } = spawnSync('npm', ['run', '--silent', 'manifest', '--', made], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
const current = status === 0 && readFileSync(made, 'utf8') === readFileSync('custom-elements.json', 'utf8');
rmSync(scratch, { recursive: true });

if (!current) {
  console.error('custom-elements.json is not what the code makes. Run `npm run manifest` and commit the result.');
  process.exitCode = 1;
}
