import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { run } from '../../support/command-line.ts';
import { makeFolder } from '../../support/temporary-folder.ts';

const page = `<!doctype html><html lang="en"><title>Shop</title>
<guided-chat endpoint="/t" business="Nordlys" name="shop">
  <guided-explanation lang="en" topic="Tyres" problem="Ice." solution="Studs." benefit="Grip."></guided-explanation>
  <guided-explanation lang="sv" topic="Däck" problem="Is." solution="Dubbar." benefit="Grepp."></guided-explanation>
  <guided-invitation moment="idle" text="May I help?" topic="Tyres"></guided-invitation>
</guided-chat>
<guided-chat endpoint="/t" name="desk" technique="empathy" topic="Trouble"></guided-chat>`;

describe('guided-chat map', () => {
  let folder = '';
  let remove: (() => Promise<void>) | undefined;

  before(async () => {
    ({ folder, remove } = await makeFolder());
  });

  after(() => remove?.());

  async function written(html: string): Promise<string> {
    const file = join(folder, 'page.html');
    await writeFile(file, html);
    return file;
  }

  it('draws a page as a picture, or as Mermaid text, by the name of the file', async () => {
    const file = await written(page);
    const picture = join(folder, 'flow.svg');
    expect(await run('map', file, '-o', picture)).to.deep.equal({
      code: 0,
      said: `Drawn: ${picture}\n`,
      complained: '',
    });
    const svg = await readFile(picture, 'utf8');
    expect(svg)
      .to.match(/^<svg /)
      .and.include('>Tyres</text>')
      .and.include('May I help?')
      .and.not.include('Däck');
    const text = join(folder, 'flow.mmd');
    expect((await run('map', file, '--output', text)).code).to.equal(0);
    expect(await readFile(text, 'utf8')).to.match(/^flowchart LR/);
  });

  it('writes out what it draws where no file is named', async () => {
    const file = await written(page);
    expect((await run('map', file)).said).to.match(/^<svg [^]*<\/svg>\n$/);
    expect((await run('map', file, '--mermaid')).said).to.match(/^flowchart LR[^]*<b>Tyres<\/b>/);
  });

  it('draws another language, and another chat of the page', async () => {
    const file = await written(page);
    for (const option of ['--language', '--lang']) {
      expect((await run('map', file, option, 'sv-SE')).said)
        .to.include('>Däck</text>')
        .and.not.include('>Tyres<');
    }
    expect((await run('map', file, '--name', 'desk')).said).to.include('>Trouble</text>');
  });

  it('says what it cannot draw, and why', async () => {
    const file = await written(page);
    const faults: readonly (readonly [number, readonly string[], RegExp])[] = [
      [2, ['map'], /^Which page\? [^\n]+\n\nUsage: guided-chat map PAGE/],
      [2, ['map', file, 'other'], /^One page at a time/],
      [2, ['map', file, '-o', 'flow.png'], /^What is "flow\.png" to be\?/],
      [2, ['map', file, '-o', 'flow'], /^What is "flow" to be\?/],
      [2, ['map', join(folder, 'nowhere.html')], /nowhere\.html" cannot be read/],
      [1, ['map', file, '-o', join(folder, 'no', 'flow.svg')], /flow\.svg" cannot be written/],
      [2, ['map', file, '--name', 'none'], /^There is no <guided-chat> called "none" in /],
      [2, ['map', file, '--language', 'da'], /^The chat is not written in "da", but in en, sv\./],
    ];
    for (const [code, args, complaint] of faults) {
      const result = await run(...args);
      expect(result.code, args.join(' ')).to.equal(code);
      expect(result.complained).to.match(complaint);
    }
    expect((await run('map', await written('<p>Nothing'))).complained).to.match(/^There is no <guided-chat> in /);
  });
});
