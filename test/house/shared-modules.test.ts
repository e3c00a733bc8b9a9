import { expect } from 'chai';
import { type Module, homesOf } from '../../scripts/shared-modules.ts';

/** What a module needs at once, and what it asks for later. */
interface Needs {
  readonly imports?: readonly string[];
  readonly asksFor?: readonly string[];
  readonly length?: number;
}

/** The files that modules of a build are to be in, which begins with `chat`. */
function homes(needs: Readonly<Record<string, Needs>>): Record<string, string> {
  const modules = Object.entries(needs).map(([id, { imports = [], length = 10_000 }]): Module => {
    const dynamicImporters = Object.keys(needs).filter((other) => needs[other]?.asksFor?.includes(id));
    return { id, code: ' '.repeat(length), isEntry: id === 'chat', importedIds: [...imports], dynamicImporters };
  });
  return Object.fromEntries(homesOf(modules));
}

describe('files that share modules', () => {
  it('share one in the file that is there before the other', () => {
    const { templates } = homes({
      chat: { asksFor: ['view'] },
      view: { imports: ['templates'], asksFor: ['menu'] },
      menu: { imports: ['templates'] },
      templates: {},
    });
    expect(templates).to.equal('view');
  });

  it('are gathered with all that is to be in them', () => {
    const gathered = homes({
      chat: { asksFor: ['view'] },
      view: { imports: ['templates', 'scrolling'], asksFor: ['menu'] },
      scrolling: {},
      menu: { imports: ['templates', 'items'] },
      items: {},
      templates: {},
    });
    expect(gathered).to.deep.equal({ view: 'view', scrolling: 'view', templates: 'view' });
  });

  it('leave to the bundler what none of them is sure to find there', () => {
    const found = homes({
      chat: { asksFor: ['view', 'notes'] },
      view: { imports: ['templates'] },
      notes: { imports: ['templates'] },
      templates: {},
    });
    expect(found).to.deep.equal({});
  });

  it('find what is small in the last file before them all', () => {
    const { tags } = homes({
      chat: { asksFor: ['view'] },
      view: { asksFor: ['cards', 'print'] },
      cards: { imports: ['tags'] },
      print: { imports: ['tags'] },
      tags: { length: 100 },
    });
    expect(tags).to.equal('view');
  });

  it('count what is small together', () => {
    const tag = { length: 2_000 };
    const found = homes({
      chat: { asksFor: ['cards', 'print'] },
      cards: { imports: ['tag', 'other tag'] },
      print: { imports: ['tag', 'other tag'] },
      tag,
      'other tag': tag,
    });
    expect(found).to.deep.equal({});
  });

  it('know that a file is asked for from more than one place', () => {
    const found = homes({
      chat: { asksFor: ['view', 'store'] },
      view: { imports: ['rows'], asksFor: ['store'] },
      store: { imports: ['rows'] },
      rows: {},
    });
    expect(found).to.deep.equal({});
  });

  it('do not take what another file begins with for a part of themselves', () => {
    const found = homes({
      chat: { asksFor: ['view'] },
      view: { asksFor: ['cards', 'print'] },
      cards: { imports: ['pictures'], length: 100 },
      print: { imports: ['cards'] },
      pictures: { length: 100 },
    });
    expect(found).to.deep.equal({});
  });

  it('may ask for each other', () => {
    const { words } = homes({
      chat: { asksFor: ['view'] },
      view: { imports: ['words'], asksFor: ['menu'] },
      menu: { imports: ['words'], asksFor: ['view'] },
      words: {},
    });
    expect(words).to.equal('view');
  });
});
