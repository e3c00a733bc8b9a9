import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { lockFolder } from '../../src/receiver/folder-lock.ts';
import { makeFolder } from '../support/temporary-folder.ts';

describe('the lock of a folder', () => {
  let place: Awaited<ReturnType<typeof makeFolder>>;
  let folder: string;

  beforeEach(async () => {
    place = await makeFolder();
    folder = join(place.folder, 'data');
  });
  afterEach(async () => place.remove());

  const reasonAgainst = async (name: string) =>
    lockFolder(name).then(
      () => 'no reason',
      (error: unknown) => String(error),
    );

  it('makes the folder', async () => {
    const unlock = await lockFolder(folder);
    expect((await stat(folder)).isDirectory()).to.be.true;
    await unlock();
  });

  it('is refused while somebody has it, with the folder’s name and what to do', async () => {
    const unlock = await lockFolder(folder);
    const reason = await reasonAgainst(folder);
    expect(reason).to.contain(folder).and.to.contain('in use').and.to.contain('DATA').and.to.contain('DATABASE_URL');
    await unlock();
  });

  it('can be had again after it was given back', async () => {
    for (let time = 0; time < 3; time += 1) await (await lockFolder(folder))();
  });

  it('is taken over from a process that was killed', async () => {
    const script = `import { lockFolder } from ${JSON.stringify(new URL('../../src/receiver/folder-lock.ts', import.meta.url).href)};
      await lockFolder(${JSON.stringify(folder)});
      console.log('locked');
      process.stdin.resume();`;
    const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(owner.stdout, 'data');
    expect(await reasonAgainst(folder)).to.contain('in use');
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    expect((await stat(join(folder, 'receiver.sock'))).isSocket()).to.be.true;
    const unlock = await lockFolder(folder);
    expect(await reasonAgainst(folder)).to.contain('in use');
    await unlock();
  });

  it('goes to one of many who take over at the same time', async () => {
    const script = `import { createServer } from 'node:net';
      createServer().listen(${JSON.stringify(join(folder, 'receiver.sock'))}, () => process.kill(process.pid, 'SIGKILL'));`;
    await (
      await lockFolder(folder)
    )();
    await once(spawn(process.execPath, ['--input-type=module', '-e', script]), 'exit');
    const takers = await Promise.allSettled(Array.from({ length: 8 }, async () => lockFolder(folder)));
    const winners = takers.flatMap((taker) => (taker.status === 'fulfilled' ? [taker.value] : []));
    expect(winners).to.have.length(1);
    await winners[0]?.();
  });

  it('holds in a folder whose name is longer than the address of a socket may be', async () => {
    const deep = join(folder, 'a-rather-long-name'.repeat(4), 'and-a-name-below-it'.repeat(5));
    const unlock = await lockFolder(deep);
    expect((await stat(join(deep, 'receiver.sock'))).isSocket()).to.be.true;
    expect(await reasonAgainst(deep)).to.contain(deep);
    await unlock();
    await (
      await lockFolder(deep)
    )();
  });
});
