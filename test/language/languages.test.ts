import { expect } from 'chai';
import { resolveLanguage } from '../../src/language/languages.ts';

describe('the language that comes nearest', () => {
  const cases = {
    en: ['en', 'en-GB', 'EN-us'],
    sv: ['sv', 'sv-FI', 'sv_SE'],
    nb: ['nb', 'nb-NO', 'no', 'no-NO', 'nn', 'nn-NO', 'NO'],
    da: ['da', 'da-DK', 'da-GL'],
  };
  for (const [language, tags] of Object.entries(cases)) {
    it(`is ${language} for ${tags.join(', ')}`, () => {
      for (const tag of tags) expect(resolveLanguage(tag), tag).to.equal(language);
    });
  }

  it('is English where the guide does not speak a language, or a tag names none', () => {
    for (const tag of ['fi', 'de-AT', 'nds', 'svx', '', '-', 'constructor', '__proto__'])
      expect(resolveLanguage(tag), tag).to.equal('en');
  });
});
