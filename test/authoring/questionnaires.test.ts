import { expect } from '@open-wc/testing';
import type { WholeReading } from '../../src/authoring/whole-page.ts';
import type { QuestioningTopic } from '../../src/techniques/questioning/schema.ts';
import { readMarkup, shop } from '../support/page.ts';

const use = '<guided-question name="use" ask="What will you ride?" options="To work | On trails"></guided-question>';
const distance = `<guided-question name="distance" ask="How far?" type="number" unit="km" min="1" max="200"
  when="use is 'To work'"></guided-question>`;
const electric = `<guided-advice when="use is 'To work' and distance > 15" topic="Electric" problem="P" solution="S"
  benefit="B" href="/electric"></guided-advice>`;
const otherwise = '<guided-advice otherwise topic="Everyday" problem="P" solution="S" benefit="B"></guided-advice>';

const asking = (inner: string) => `<guided-questioning topic="Find my bike">${inner}</guided-questioning>`;
const chat = (inner: string, attributes = '') => `<guided-chat endpoint="/t" ${attributes}>${inner}</guided-chat>`;
const read = (inner: string, language?: string) => readMarkup(chat(asking(inner) + shop), language);

const codes = ({ problems }: WholeReading) => problems.map(({ code }) => code);
const questionnaire = ({ flow }: WholeReading) => flow.topics[0] as QuestioningTopic;
const names = (reading: WholeReading) => questionnaire(reading).questions.map(({ name }) => name);

/** A problem as an owner meets it: its code, the element it is at, and the place in the text. */
const places = ({ problems }: WholeReading) =>
  problems.map(({ code, element, position }) => [
    code,
    element?.getAttribute('name') ?? element?.getAttribute('topic'),
    ...(position === undefined ? [] : [position]),
  ]);

describe('reading a questionnaire', () => {
  it('makes a topic of its questions and advices', () => {
    const reading = read(use + distance + electric + otherwise);
    expect(codes(reading)).to.deep.equal([]);
    expect(names(reading)).to.deep.equal(['use', 'distance']);
    expect(questionnaire(reading).questions[1]?.when).to.deep.equal({ name: 'use', is: 'is', value: 'To work' });
    expect(questionnaire(reading).advices.map(({ proposal }) => proposal.topic)).to.deep.equal([
      'Electric',
      'Everyday',
    ]);
  });

  it('keeps no places in the flow: how a condition is laid out makes no other flow of it', () => {
    const spaced = electric.replace(' and ', '   and   ');
    expect(read(use + distance + spaced + otherwise).flow.fingerprint).to.equal(
      read(use + distance + electric + otherwise).flow.fingerprint,
    );
  });

  const mistakes: Record<string, readonly [inner: string, ...problems: unknown[][]]> = {
    'a condition that does not parse': [
      use + distance + electric.replace(' and ', ' an ') + otherwise,
      ['invalid-condition', 'Electric', 17],
    ],
    'a condition that names no question': [
      use + distance + electric.replace('distance', 'distanse') + otherwise,
      ['unknown-question', 'Electric', 21],
    ],
    'two questions of one name': [use + use + otherwise, ['duplicate-question', 'use']],
    'a question without a name that can be used': [
      `${use}<guided-question name="how far" ask="How far?"></guided-question>${otherwise}`,
      ['invalid-value', 'how far'],
      ['missing-attribute', 'how far'],
    ],
    'a reserved name': [
      `${use}<guided-question name="guide" ask="Who?"></guided-question>${otherwise}`,
      ['reserved-name', 'guide'],
    ],
    'a least above the most': [use + distance.replace('"1"', '"300"') + otherwise, ['min-above-max', 'distance']],
    'a bound that is neither a number nor a day': [
      use + distance.replace('"1"', '"soon"') + otherwise,
      ['invalid-value', 'distance'],
    ],
    'an advice that is never reached': [use + distance + otherwise + electric, ['unreachable-advice', 'Electric']],
    'answers without advice': [use + distance + electric, ['no-fallback-advice', 'Find my bike']],
  };

  for (const [name, [inner, ...problems]] of Object.entries(mistakes)) {
    it(`names, and where it is, ${name}; the rest works`, () => {
      const reading = read(inner);
      const found = places(reading);
      for (const expected of problems) expect(found).to.deep.include(expected);
      expect(names(reading)).to.include('use');
    });
  }

  it('leaves out one that asks nothing', () => {
    const reading = read(otherwise);
    expect(codes(reading)).to.include('empty-questionnaire');
    expect(reading.flow.topics).to.deep.equal([]);
  });

  it('tells where its elements belong', () => {
    const reading = readMarkup(chat(asking(use + otherwise) + use + shop));
    expect(reading.problems.map(({ code, hint }) => [code, hint])).to.deep.equal([
      ['unknown-child', 'Put it into <guided-questioning>.'],
    ]);
  });
});

describe('a questionnaire in several languages', () => {
  const bruk = '<guided-question lang="nb" name="use" ask="Hva?" options="work = Til jobb | Tur"></guided-question>';
  const what = '<guided-question lang="en" name="use" ask="What?" options="work = To work | Tour"></guided-question>';
  const råd = otherwise.replace('otherwise', 'lang="nb" otherwise').replace('Everyday', 'Hverdag');
  const advice = otherwise.replace('otherwise', 'lang="en" otherwise');

  it('asks one question in whichever of them is spoken', () => {
    for (const [language, ask, topic] of [
      ['nb', 'Hva?', 'Hverdag'],
      ['en-GB', 'What?', 'Everyday'],
    ] as const) {
      const reading = read(bruk + what + råd + advice, language);
      expect(codes(reading)).to.deep.equal([]);
      expect(questionnaire(reading).questions.map((question) => question.ask)).to.deep.equal([ask]);
      expect(questionnaire(reading).advices.map(({ proposal }) => proposal.topic)).to.deep.equal([topic]);
    }
  });

  it('says nothing of the mistakes in another', () => {
    expect(codes(read(bruk.replace('name="use"', 'when="use an"') + what + advice))).to.deep.equal([]);
  });
});

describe('the shorthand', () => {
  it('of questioning asks a list of questions', () => {
    const reading = readMarkup(
      chat(shop, 'technique="questioning" topic="Plan a party" questions="How many? | For when?"'),
    );
    expect(codes(reading)).to.deep.equal([]);
    expect(questionnaire(reading)).to.deep.include({ technique: 'questioning', topic: 'Plan a party' });
    expect(questionnaire(reading).questions.map(({ ask, type }) => [ask, type])).to.deep.equal([
      ['How many?', 'text'],
      ['For when?', 'text'],
    ]);
  });

  it('of questioning takes questions and advices as elements, too', () => {
    const reading = readMarkup(chat(use + otherwise + shop, 'technique="questioning" topic="Find my bike"'));
    expect(codes(reading)).to.deep.equal([]);
    expect(names(reading)).to.deep.equal(['use']);
  });

  it('of empathy takes what the element takes', () => {
    const reading = readMarkup(
      chat(
        shop,
        'technique="empathy" topic="Something went wrong" promise="today" ways="Repair it | Call me" asks="phone | email"',
      ),
    );
    expect(codes(reading)).to.deep.equal([]);
    expect(reading.flow.topics[0]).to.deep.include({
      technique: 'empathy',
      topic: 'Something went wrong',
      promise: 'today',
      ways: ['Repair it', 'Call me'],
      asks: ['phone', 'email'],
    });
  });

  it('may do without a name', () => {
    const named = (attributes: string, language: string) =>
      readMarkup(chat(shop, attributes), language).flow.topics.map(({ topic }) => topic);
    const questions = 'technique="questioning" questions="How many? | For when?"';
    expect(named(questions, 'en')).to.deep.equal(['Find what suits me']);
    expect(named(questions, 'da')).to.deep.equal(['Find det, der passer mig']);
    expect(named('technique="empathy" topic=" "', 'sv')).to.deep.equal(['Något blev fel']);
  });

  it('takes no attribute of another technique', () => {
    const reading = readMarkup(chat(shop, 'technique="empathy" topic="Trouble" solution="Studs."'));
    expect(reading.problems.map(({ code, message }) => [code, message])).to.deep.equal([
      ['unknown-attribute', '<guided-chat topic="Trouble"> has no attribute solution.'],
    ]);
  });
});

describe('a detail that cannot be asked for', () => {
  it('is named, and the others are asked for', () => {
    const reading = readMarkup(
      chat(`<guided-empathy topic="Trouble" asks="name | shoe size | phone"></guided-empathy>${shop}`),
    );
    expect(places(reading)).to.deep.equal([['unknown-detail', 'Trouble']]);
    expect(reading.flow.topics[0]).to.deep.include({ asks: ['name', 'phone'] });
  });
});

describe('the name of a question', () => {
  it('may stand in every text, wherever the question is', () => {
    const explained = `<guided-explanation topic="Range" problem="{distance|Some} km is far." solution="S" benefit="B">
      <template slot="details"><p>You ride {distance} km.</p></template></guided-explanation>`;
    const reading = readMarkup(
      chat(
        explained + asking(use + distance + electric.replace('"B"', '"{distance} km on a charge"') + otherwise) + shop,
      ),
    );
    expect(codes(reading)).to.deep.equal([]);
  });

  it('may stand in texts where empathy asks for it', () => {
    const trouble = '<guided-empathy topic="Trouble" promise="today, by {phone|phone}" asks="phone"></guided-empathy>';
    expect(codes(readMarkup(chat(trouble + shop)))).to.deep.equal([]);
  });

  it('is suggested where it was misspelt', () => {
    const reading = read(use + distance + electric.replace('"B"', '"{distanse} km"') + otherwise);
    expect(reading.problems.map(({ code, hint }) => [code, hint])).to.deep.equal([
      ['unknown-placeholder', 'Did you mean {distance}?'],
    ]);
  });

  it('is none where the question is for another language', () => {
    const foreign = distance.replace('<guided-question', '<guided-question lang="sv"');
    expect(codes(read(use + foreign + otherwise.replace('"B"', '"{distance} km"')))).to.deep.equal([
      'unknown-placeholder',
    ]);
  });
});
