import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { addressIn, languages } from '../../demo/shop/languages.ts';
import { createShop } from '../../demo/shop/shop.ts';
import { pageOf } from '../../src/tools/page.ts';
import { type Errand, type Report, shopOn } from '../../src/tools/shopper/shopping.ts';
import { run } from '../support/command-line.ts';
import { cleanInTwo, cleanPage, planted } from './planted.ts';

const errand: Errand = { samples: 0, states: 20_000, patience: 60_000 };
const shopIn = (html: string, more: Partial<Errand> = {}): Promise<Report> =>
  shopOn(pageOf(html, 'page.html'), { ...errand, ...more });
const told = ({ findings }: Report) => findings.map(({ line, code, message }) => `${line} ${code} ${message}`);

describe('a mystery shopper', function () {
  this.timeout(60_000);

  for (const { name, page, code, severity, says } of planted) {
    it(`finds ${name}, where it is written`, async () => {
      const before = page.split('▶')[0]?.split('\n') ?? [];
      const report = await shopIn(page.replace('▶', ''));
      const found = report.findings.find((finding) => finding.code === code && says.test(finding.message));
      expect(found, told(report).join('\n')).not.to.equal(undefined);
      expect(found?.severity).to.equal(severity);
      expect(found?.hint).to.match(/^[A-Z].*\.$/);
      if (!page.includes('▶')) return;
      const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      expect({ line: found?.line, column: found?.column }).to.deep.equal(place);
    });
  }

  it('finds nothing where there is nothing to find, in one language or in two', async () => {
    for (const page of [cleanPage, cleanInTwo]) {
      const report = await shopIn(page);
      expect(told(report)).to.deep.equal([]);
      for (const { coverage, service } of report.stays) {
        expect(coverage.complete).to.equal(true);
        expect(coverage.questions.seen).to.equal(coverage.questions.of);
        expect(coverage.advices.seen).to.equal(coverage.advices.of);
        expect(Object.values(service)).not.to.include(false);
      }
    }
  });

  it('shops in each language of a page, or in the one that is wanted', async () => {
    const both = await shopIn(cleanInTwo);
    expect(both.stays.map(({ language }) => language)).to.deep.equal(['nb', 'en']);
    const one = await shopIn(cleanInTwo, { language: 'en' });
    expect(one.stays.map(({ language }) => language)).to.deep.equal(['en']);
  });

  it('shops with the plans of a day', async () => {
    const season = cleanPage.replace(
      '<guided-questioning',
      '<guided-plan name="Winter" from="2026-11-01" until="2027-03-31"><guided-questioning',
    );
    const page = season.replace('</guided-questioning>', '</guided-questioning></guided-plan>');
    const topicsOn = async (on: string) => (await shopIn(page, { on })).stays[0]?.coverage.topics;
    expect(await topicsOn('2026-12-01')).to.deep.equal({ seen: 2, of: 2 });
    expect(await topicsOn('2026-06-01')).to.deep.equal({ seen: 1, of: 1 });
  });

  it('says that it has not seen everything where its patience ends', async () => {
    const report = await shopIn(cleanPage, { states: 3 });
    expect(report.stays[0]?.coverage.complete).to.equal(false);
    expect(report.findings.map(({ code }) => code)).to.include('not-walked-through');
    expect(report.findings.map(({ code }) => code)).not.to.include('unreachable-advice');
  });

  it('holds conversations to be read', async () => {
    const report = await shopIn(cleanPage, { samples: 2 });
    const [first, second] = report.stays[0]?.samples ?? [];
    expect(first?.text).to.include('Summer tyres lose their grip.').and.include('automated assistant');
    expect(second?.text).to.include('What for?');
  });

  for (const [language, saidBack] of [
    ['en', 'Your parcel came two weeks late'],
    ['sv', 'Ditt paket kom två veckor för sent'],
    ['nb', 'Pakken din kom to uker for sent'],
    ['da', 'Din pakke kom to uger for sent'],
  ] as const) {
    it(`is heard when it tells what went wrong, and says then what is wanted, in ${language}`, async () => {
      const heard = '<guided-empathy topic="Oh" match="oh" promise="1" ways="A | B"></guided-empathy>';
      const page = `<html lang="${language}"><guided-chat endpoint="/t">${heard}</guided-chat></html>`;
      const [stay] = (await shopIn(page, { samples: 1 })).stays;
      const [sample] = stay?.samples ?? [];
      expect(sample?.text).to.include(saidBack);
      expect(sample?.text.match(/^2.* (two weeks|två veckor|to uker|to uger) /gm)).to.have.length(2);
      expect(stay?.service.reflectedBeforeApologising).to.equal(true);
    });
  }

  it('has no fault to find in the demo shop', async () => {
    const shop = createShop(() => new Date('2026-11-22T12:00:00Z'));
    for (const language of languages) {
      // The time that it takes of a processor: how busy the machine is besides says nothing about it.
      const began = process.cpuUsage();
      const html = await (await shop.request(addressIn(language, '/'))).text();
      const report = await shopIn(html);
      expect(told(report), language).to.deep.equal([]);
      expect(report.stays[0]?.coverage.complete).to.equal(true);
      expect(process.cpuUsage(began).user / 1000).to.be.below(20_000);
    }
  });
});

describe('the command line of the shopper', function () {
  this.timeout(60_000);
  let folder: string;
  const write = async (html: string) => {
    const file = join(folder, 'page.html');
    await writeFile(file, html);
    return file;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shopper-'));
  });

  after(() => rm(folder, { recursive: true }));

  const slip = cleanPage.replace('match=', 'mach=');
  const untold = cleanPage.replace(/match="ice[^"]*"/, '');

  it('tells by its exit code whether there is a fault, and with --strict whether there is any advice', async () => {
    expect((await run('shop', await write(cleanPage))).code).to.equal(0);
    expect((await run('shop', await write(slip))).code).to.equal(1);
    expect((await run('shop', await write(untold))).code).to.equal(0);
    expect((await run('shop', await write(untold), '--strict')).code).to.equal(1);
    expect((await run('shop', join(folder, 'nowhere.html'))).code).to.equal(2);
    expect((await run('shop', await write('<p>No chat.</p>'))).code).to.equal(2);
    expect((await run('shop', await write(cleanPage), '--on', 'tomorrow')).code).to.equal(2);
    for (const option of ['--language', '--lang']) {
      expect(await run('shop', await write(cleanPage), option, 'sv')).to.deep.include({ code: 2, said: '' });
    }
  });

  it('names languages for people: by name where the guide speaks them, else by tag', async () => {
    const page = cleanInTwo.replace('lang="nb">', 'lang="nb-NO">').replaceAll('lang="en"', 'lang="fr"');
    const { said } = await run('shop', await write(page.replace('href="/w"', 'href="/w" limits="De bråker."')));
    expect(said).to.include('in Norwegian (nb-NO)').and.include('in fr\n');
    expect(said).to.match(/as its counterpart in Norwegian has. Write it for "fr" too/);
  });

  it('tells of a slip that hides the chat, and counts columns as editors do', async () => {
    const hidden = await run('check', await write(`<p>\n${cleanPage.replaceAll('guided-chat', 'guided-chats')}`));
    expect(hidden.code).to.equal(2);
    expect(hidden.complained)
      .to.include('no <guided-chat>')
      .and.match(/page\.html:4:1 error stray-element .*<guided-chat>/);
    const marked = await run('check', await write('\uFEFF<guided-chat endpoint="/t"></guided-chat>'));
    expect(marked.said).to.match(/page\.html:1:1 error nothing-to-talk-about/);
  });

  it('reports for people, and for programs', async () => {
    const { said } = await run('shop', await write(cleanPage));
    expect(said).to.include('✓ greeted').and.include('Nothing to mend.');
    const report = JSON.parse((await run('shop', await write(slip), '--json', '--samples', '1')).said) as Report;
    expect(report).to.have.all.keys('file', 'on', 'findings', 'stays');
    expect(report.findings[0]).to.have.all.keys('line', 'column', 'severity', 'code', 'message', 'hint', 'languages');
    expect(report.stays[0]).to.have.all.keys('line', 'language', 'service', 'coverage', 'samples');
    expect(report.stays[0]?.samples[0]).to.have.all.keys('language', 'topic', 'text');
  });

  it('names problems alone, with their places, and by its exit code whether there are any', async () => {
    const clean = await run('check', await write(cleanPage));
    expect(clean).to.deep.equal({ code: 0, said: '', complained: '' });
    const { code, said } = await run('check', await write(slip));
    expect(code).to.equal(1);
    expect(said).to.match(/page\.html:5:\d+ warning unknown-attribute .*Did you mean match\?/);
    const { problems } = JSON.parse((await run('check', await write(slip), '--json')).said) as {
      readonly problems: readonly { readonly code: string }[];
    };
    expect(problems.map((problem) => problem.code)).to.deep.equal(['unknown-attribute']);
    expect((await run('check', join(folder, 'nowhere.html'))).code).to.equal(2);
    expect((await run('check')).code).to.equal(2);
  });
});
