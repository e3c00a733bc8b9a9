import { expect } from 'chai';
import { version } from '../../scripts/version.js';
import { run } from '../support/command-line.ts';

describe('the command line', () => {
  it('tells what there is when it is asked, or told nothing', async () => {
    for (const args of [[], ['--help'], ['-h']]) {
      const { code, said } = await run(...args);
      expect(code).to.equal(0);
      expect(said)
        .to.match(/^Usage: guided-chat COMMAND/)
        .and.to.match(/^ {2}import {2}\S/m);
    }
  });

  it('tells of each command what it takes', async () => {
    for (const args of [
      ['import', '--help'],
      ['import', 'file', '-h'],
    ]) {
      const { code, said } = await run(...args);
      expect(code).to.equal(0);
      expect(said).to.include('guided-chat import FILE --database-url URL').and.include('--data FOLDER');
    }
  });

  it('tells which version it is', async () => {
    expect(await run('--version')).to.deep.equal({ code: 0, said: `${version}\n`, complained: '' });
  });

  it('says what it does not understand, and what it would', async () => {
    const misuses: readonly (readonly [readonly string[], RegExp])[] = [
      [['export'], /^There is no command "export"\.\n\nUsage: guided-chat COMMAND/],
      [['constructor'], /^There is no command "constructor"/],
      [['import'], /^Which file is to be imported\?\n\nUsage: guided-chat import FILE/],
      [['import', 'one', 'two', '--data', 'x'], /^One file at a time, not one and two\./],
      [['import', 'one'], /^Into which database\?/],
      [['import', 'one', '--data', 'x', '--database-url', 'y'], /^Into which database\?/],
      [['import', 'one', '--database'], /--database'/],
      [['import', 'one', '--data'], /--data/],
    ];
    for (const [args, complaint] of misuses) {
      const { code, said, complained } = await run(...args);
      expect(code, args.join(' ')).to.equal(2);
      expect(complained).to.match(complaint).and.to.include('Usage: ');
      expect(said).to.equal('');
    }
  });

  it('says what cannot be reached, and why', async () => {
    const missing = await run('import', 'nowhere.jsonl', '--data', 'unused');
    expect(missing).to.deep.equal({ code: 1, said: '', complained: 'The file "nowhere.jsonl" cannot be read.\n' });
    const url = 'postgresql://u:secret@127.0.0.1:1/d';
    const { code, complained } = await run('import', 'package.json', '--database-url', url);
    expect(code).to.equal(1);
    expect(complained)
      .to.match(/--database-url, cannot be opened.*\n.*ECONNREFUSED/)
      .and.not.include('secret');
  });
});
