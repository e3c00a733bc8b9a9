import { expect } from 'chai';
import { type Answered, answersBeside } from '../../src/language/beside.ts';
import { earOf } from '../../src/language/expressions.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { cuesOf, shopQuestions, today, told } from './beside.ts';

const readIn = (language: Language, text: string, answered?: Answered): Record<string, string> =>
  Object.fromEntries(
    answersBeside(text, shopQuestions[language], { ear: earOf(cuesOf[language]), today, answered }).map(
      ({ name, value }) => [name, value],
    ),
  );

describe('what a message answers beside what it means', () => {
  for (const language of languages) {
    for (const [text, answers] of told[language]) {
      const names = Object.keys(answers);
      it(`${language}: "${text}" ${names.length > 0 ? `answers ${names.join(', ')}` : 'answers nothing'}`, () => {
        expect(readIn(language, text)).to.deep.equal(answers);
      });
    }
  }

  it('is read back as its language writes it', () => {
    const labels = answersBeside('12,5 km til jobb fra 3. desember', shopQuestions.nb, {
      ear: earOf(cuesOf.nb),
      today,
      answered: undefined,
    }).map(({ label }) => label);
    expect(labels).to.deep.equal(['Til jobb', '12,5\u00a0km', '3. desember']);
  });

  it('is nothing that was said for the open question', () => {
    const [use, distance] = shopQuestions.en;
    if (!use || !distance) throw new Error('There are no questions.');
    expect(readIn('en', 'to work, about 15 km', { ...use, label: 'To work' })).to.deep.equal({ distance: '15' });
    expect(readIn('en', '15 km', { ...distance, label: '15 km' })).to.deep.equal({});
    const parking = { ...use, name: 'parking', options: [{ id: 'office', label: 'At work' }] };
    expect(readIn('en', 'at work, 15 km', { ...parking, label: 'At work' })).to.deep.equal({ distance: '15' });
  });

  it('is no day that was only a number, a range or a week', () => {
    for (const [language, text] of [
      ['en', 'the second one'],
      ['en', 'we are 4-5 people'],
      ['en', "I'm away next week"],
      ['sv', 'den tredje'],
      ['nb', 'den første'],
      ['da', 'tredive'],
    ] as const)
      expect(readIn(language, text), text).to.deep.equal({});
  });

  it('is not the same word for two questions', () => {
    const [use] = shopQuestions.en;
    const parking = {
      name: 'parking',
      kind: 'choice',
      ask: 'Where does it stand?',
      options: [{ id: 'w', label: 'At work' }],
    };
    const questions = [...(use ? [use] : []), parking];
    const options = { ear: earOf(cuesOf.en), today, answered: undefined };
    expect(answersBeside('I ride to work', questions, options)).to.deep.equal([]);
  });

  it('is not the same number for two questions', () => {
    const questions = ['one', 'other'].map((name) => ({
      name,
      kind: 'number',
      ask: 'How far?',
      unit: 'km',
      options: [],
    }));
    const options = { ear: earOf(cuesOf.en), today, answered: undefined };
    expect(answersBeside('about 15 km', questions, options)).to.deep.equal([]);
  });
});
