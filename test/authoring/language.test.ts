import { expect } from '@open-wc/testing';
import { isFor, languageOf } from '../../src/authoring/language.ts';
import { write } from '../support/page.ts';

describe('the language of an element', () => {
  const before = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = before;
  });

  it('is the nearest, from itself outwards', () => {
    const outer = write('<div lang="sv"><p lang="da"><i lang="nb-NO"></i><b></b></p><u></u></div>');
    const languages = ['i', 'b', 'u'].map((tag) => languageOf(outer.querySelector(tag) ?? outer));
    expect(languages).to.deep.equal(['nb-NO', 'da', 'sv']);
  });

  it('comes through shadow roots', () => {
    const host = write('<div lang="sv"><p></p></div>').querySelector('p');
    const inner = document.createElement('i');
    host?.attachShadow({ mode: 'open' }).append(inner);
    expect(languageOf(inner)).to.equal('sv');
  });

  it("is else the document's, else English", () => {
    document.documentElement.lang = 'da';
    expect(languageOf(write('<p lang=""></p>'))).to.equal('da');
    expect(languageOf(document.createElement('p'))).to.equal('da');
    document.documentElement.removeAttribute('lang');
    expect(languageOf(document.createElement('p'))).to.equal('en');
  });

  it('lets an element without one be used in any', () => {
    expect(isFor(write('<p></p>'), 'sv')).to.be.true;
    expect(isFor(write('<p lang="sv-FI"></p>'), 'sv')).to.be.true;
    expect(isFor(write('<p lang="da"></p>'), 'sv')).to.be.false;
  });
});
