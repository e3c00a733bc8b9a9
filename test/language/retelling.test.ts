import { expect } from 'chai';
import fc from 'fast-check';
import { accountOf } from '../../src/language/account.ts';
import { atOnce } from '../../src/language/steps.ts';
import { type SpokenLanguage, spoken, typedCases } from '../support/typed-cases.ts';
import told from './retelling.json' with { type: 'json' };
import stories from './stories.json' with { type: 'json' };

const languages = Object.keys(spoken) as SpokenLanguage[];
const retold = (text: string, language: SpokenLanguage = 'en') => atOnce(accountOf(text, spoken[language].cues)).retold;

describe('what a visitor wrote, said back', () => {
  for (const language of languages) {
    for (const expected of told[language]) {
      it(`in ${language}: ${expected.text} → ${expected.retold ?? 'nothing'}`, () => {
        expect(retold(expected.text, language) ?? null).to.equal(expected.retold);
      });
    }
  }

  it('is cut between clauses where a sentence is long, and between words where it has none', () => {
    const clause = 'my front wheel wobbles on the way to work';
    expect(retold(Array.from({ length: 6 }, () => clause).join(', and '))).to.equal(
      'Your front wheel wobbles on the way to work, and your front wheel wobbles on the way to work.',
    );
    expect(retold(`my wheel ${'wobbles again '.repeat(30)}`)).to.match(/^“My wheel wobbles .* (?:wobbles|again)…”$/);
  });

  it('keeps markup as it was typed, and takes out what is no text', () => {
    expect(retold('my <b>saddle</b> is <<loose>> & <img src=x onerror=alert(1)>')).to.equal(
      '“My <b>saddle</b> is <<loose>> & <img src=x onerror=alert(1)>.”',
    );
    expect(retold('my \u202ebrakes\u202c squ\u0000eak\u200b 👨‍👩‍👧 loudly 🏳️‍🌈!!!')).to.equal('Your brakes squ eak loudly.');
    expect(retold('my bike\n\n\nbroke\r\nmy new saddle is torn')).to.equal('Your new saddle is torn.');
  });

  it('is cut nowhere within an address of the web', () => {
    expect(retold('my order is at https://example.com/a?with=parameters&and=more')).to.include(
      'a?with=parameters&and=more',
    );
    expect(retold('Do you see www.example.com/a? My front wheel wobbles.')).to.equal('Your front wheel wobbles.');
  });

  it('repeats no address, no long number, and nobody’s threats', () => {
    for (const text of [
      'write to siri.berg@example.com about my bike',
      'my card is 4111 1111 1111 1111',
      'I hate you and I will come round and smash your windows',
      'x'.repeat(8000),
    ]) {
      expect(retold(text), text).to.equal(undefined);
    }
  });

  it('is plain text of a line that ends with a mark, whatever was typed', () => {
    const words = [...languages.flatMap((language) => told[language]), ...typedCases].map(({ text }) => text);
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom(...words, '<b>', ' ', '.', ',', '\n', '?!', '👍', 'I', '«', '”', '__proto__'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        const said = retold(text, language);
        if (said === undefined) return;
        expect(said.length).to.be.within(4, 160);
        expect(said).to.match(/[.?…][”“»«]?$/u);
        expect(said).not.to.match(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(said).to.match(/^[^\p{Ll}\s]/u);
      }),
      { numRuns: 400 },
    );
  });

  it('stays short in 8,000 characters of anything', () => {
    for (const language of languages) {
      const story = Object.values(stories[language]).flat().join('. ').repeat(2).slice(0, 8000);
      for (const text of [
        story,
        'i was '.repeat(1400),
        'my bike, and '.repeat(700),
        '?! '.repeat(2700),
        'a\n'.repeat(4000),
      ]) {
        expect((retold(text, language) ?? '').length, `${language}: ${text.slice(0, 20)}`).to.be.at.most(160);
      }
    }
  });
});
