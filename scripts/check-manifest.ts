/** Proves that what editors read, as it is in the repository, is what the code makes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'guided-chat-manifest-'));

const { status } = spawnSync('npm', ['run', '--silent', 'manifest', '--', scratch], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
const made = readdirSync(scratch);
const stale = made.filter((name) => readFileSync(join(scratch, name), 'utf8') !== readFileSync(name, 'utf8'));
rmSync(scratch, { recursive: true });

for (const name of stale) {
  console.error(`${name} is not what the code makes. Run \`npm run manifest\` and commit the result.`);
}
if (status !== 0 || made.length === 0 || stale.length > 0) process.exitCode = 1;
