import { expect } from '@open-wc/testing';
import type { WholeReading } from '../../src/authoring/whole-page.ts';
import { readMarkup, shop, tyres } from '../support/page.ts';

const chat = (inner: string) => `<guided-chat endpoint="/t" greeting="Hello.">${inner}${shop}</guided-chat>`;
const plan = (attributes: string, inner = tyres) => `<guided-plan ${attributes}>${inner}</guided-plan>`;
const brakes =
  '<guided-explanation topic="Brakes" problem="They squeak." solution="Clean." benefit="Silence."></guided-explanation>';

const codes = ({ problems }: WholeReading) => problems.map(({ code }) => code);
const topics = ({ flow }: WholeReading) => flow.topics.map(({ topic, plan }) => [topic, plan]);

describe('a plan in a page', () => {
  it('adds its topics where it stands, each with the name of the plan', () => {
    const winter = plan('name="Winter" from="2026-10-01" until="2027-04-15" every="year" greeting="Brr, {name|you}."');
    const reading = readMarkup(chat(winter + brakes));
    expect(codes(reading)).to.deep.equal([]);
    expect(topics(reading)).to.deep.equal([
      ['Winter tyres', 'Winter'],
      ['Brakes', undefined],
    ]);
    expect(reading.flow.plans).to.deep.equal([
      { name: 'Winter', from: '2026-10-01', until: '2027-04-15', every: 'year', greeting: 'Brr, {name|you}.' },
    ]);
    expect(reading.flow.greeting).to.equal('Hello.');
  });

  it('may hold topics of any technique, wrapped in whatever a framework needs', () => {
    const others =
      '<guided-empathy topic="Help"></guided-empathy><guided-questioning topic="Q" questions="Why?"></guided-questioning>';
    const reading = readMarkup(chat(`<div>${plan('name="Winter"', `<div>${tyres}${others}</div>`)}</div>`));
    expect(codes(reading)).to.deep.equal([]);
    expect(topics(reading).map(([, name]) => name)).to.deep.equal(['Winter', 'Winter', 'Winter']);
  });

  it('may have questions that stand as placeholders elsewhere', () => {
    const question = '<guided-question name="use" ask="What for?"></guided-question>';
    const needs = `<guided-questioning topic="Q">${question}<guided-advice otherwise topic="A" problem="P" solution="S" benefit="B"></guided-advice></guided-questioning>`;
    const thanks = brakes.replace('Silence', 'Good for {use}');
    expect(codes(readMarkup(chat(plan('name="Winter"', needs) + thanks)))).to.deep.equal([]);
  });

  it('leaves a page without plans as it was', () => {
    expect(readMarkup(chat(tyres)).flow).not.to.have.property('plans');
  });

  it('is for one language only where it says so', () => {
    const reading = readMarkup(chat(plan('name="Vinter" lang="nb"') + brakes));
    expect(topics(reading)).to.deep.equal([['Brakes', undefined]]);
    expect(codes(reading)).to.deep.equal([]);
  });

  it('says that no topic is written in the language, where all of a plan are in another', () => {
    expect(codes(readMarkup(chat(plan('name="Vinter"', tyres.replace(' topic', ' lang="nb" topic')))))).to.deep.equal([
      'language-missing',
    ]);
  });
});

describe('a plan that is not as it should be', () => {
  const mistakes: readonly [string, string, string[], string, string[]][] = [
    ['needs a name', plan('from="2026-10-01"'), ['missing-attribute'], 'name="…"', []],
    ['comes back in a way it knows', plan('name="W" every="yearly"'), ['invalid-value'], 'year, month, week', ['W']],
    ['needs days there are', plan('name="W" from="2026-02-30"'), ['invalid-value'], 'an ISO date', []],
    ['needs days it can read', plan('name="W" until="April"'), ['invalid-value'], 'an ISO date', []],
    [
      'ends after it begins',
      plan('name="W" from="2026-10-01" until="2026-04-15" every="year"'),
      ['invalid-value'],
      '2026-10-01 or later',
      [],
    ],
    [
      'comes back only where it says from when',
      plan('name="W" until="2027-04-15" every="year"'),
      ['invalid-value'],
      'Add from="…"',
      [],
    ],
    [
      'comes back only where it says until when',
      plan('name="W" from="2026-12-01" every="year"'),
      ['invalid-value'],
      'Add until="…"',
      [],
    ],
    ['holds topics', plan('name="W"', '') + brakes, ['empty-plan'], '<guided-explanation>', ['W']],
    [
      'has a name of its own',
      plan('name="W"') + plan('name="w"', brakes),
      ['duplicate-plan'],
      'a name of its own',
      ['W'],
    ],
    [
      'holds no other plan',
      plan('name="W"', tyres + plan('name="V"', brakes)),
      ['unknown-child'],
      'Put it into <guided-chat>.',
      ['W'],
    ],
    ['holds no contact', plan('name="W"', tyres + shop), ['unknown-child'], 'Put it into <guided-chat>.', ['W']],
    [
      'has no question of its own',
      plan('name="W"', `${tyres}<guided-question name="q" ask="?"></guided-question>`),
      ['unknown-child'],
      'Put it into <guided-questioning>.',
      ['W'],
    ],
  ];
  for (const [what, markup, problems, hint, plans] of mistakes) {
    it(what, () => {
      const reading = readMarkup(chat(markup));
      expect(codes(reading)).to.deep.equal(problems);
      expect(reading.problems[0]?.hint).to.contain(hint);
      expect((reading.flow.plans ?? []).map(({ name }) => name)).to.deep.equal(plans);
    });
  }

  it('leaves its topics out where it is left out, and none of the others', () => {
    expect(topics(readMarkup(chat(plan('name="W" from="soon"') + brakes)))).to.deep.equal([['Brakes', undefined]]);
  });
});
