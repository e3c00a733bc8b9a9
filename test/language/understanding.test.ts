import { expect } from 'chai';
import fc from 'fast-check';
import { da } from '../../src/language/cues/da.ts';
import { en } from '../../src/language/cues/en.ts';
import { nb } from '../../src/language/cues/nb.ts';
import { sv } from '../../src/language/cues/sv.ts';
import { type Situation, understand } from '../../src/language/understanding.ts';
import { typedCases } from '../support/typed-cases.ts';

const topics = [
  {
    topic: 'Winter tyres',
    match: ['ice', 'slippery', 'studs', 'how do I ride in snow'],
    texts: ['Summer tyres lose their grip.'],
  },
  { topic: 'Squeaking brakes', match: ['noise'], texts: ['Wet rims squeak.'] },
];
const yesNo = {
  name: 'clear',
  kind: 'yes-no',
  options: [
    { id: 'yes', label: "That's clear" },
    { id: 'no', label: 'Put it another way' },
    { id: ':person', label: 'Talk to a person', quiet: true },
  ],
};
const listening: Situation = { question: undefined, topics, current: undefined, cues: en };
const asked = (question: Situation['question'], current?: string): Situation => ({ ...listening, question, current });

/** What is typed, and what it means while a yes-or-no question is open. */
const meanings: readonly [text: string, value: string][] = [
  ['yes', 'yes'],
  ['YES!', 'yes'],
  ['yep that is clear', 'yes'],
  ['sure, why not', 'yes'],
  ['ok 👍', 'yes'],
  ['no problem', 'yes'],
  ['no', 'no'],
  ['Nope', 'no'],
  ['not really', 'no'],
  ["I don't think so", 'no'],
  ['no, that is not right', 'no'],
  ['👎', 'no'],
  ['put it another way', 'no'],
];

describe('typed text', () => {
  for (const [text, value] of meanings) {
    it(`"${text}" means ${value}`, () => {
      expect(understand(text, asked(yesNo))).to.include({ as: 'answer', name: 'clear', value });
    });
  }

  it('names an option by its label, its number or its value', () => {
    const question = {
      name: 'option',
      kind: 'choice',
      options: [
        { id: 'a', label: 'Front seat' },
        { id: 'b', label: 'Rear seat' },
        { id: ':none', label: 'Neither', quiet: true },
      ],
    };
    expect(understand('the rear seat', asked(question))).to.include({ value: 'b' });
    expect(understand('1', asked(question))).to.include({ value: 'a' });
    expect(understand('neither of them', asked(question))).to.include({ value: ':none' });
    expect(understand('no thanks', asked(question))).to.include({ value: ':none' });
  });

  it('takes a yes for the only thing to choose, and a no for none of it', () => {
    const offered = (...topics: readonly string[]) =>
      asked({
        name: 'topic',
        kind: 'choice',
        options: [...topics.map((id) => ({ id, label: id })), { id: ':back', label: 'Something else', quiet: true }],
      });
    expect(understand('yes', offered('Brakes'))).to.include({ value: 'Brakes' });
    expect(understand('no', offered('Brakes'))).to.include({ value: ':back' });
    expect(understand('yes', offered('Brakes', 'Gears'))).to.include({ as: 'nothing' });
  });

  it('refuses all that is offered, and takes no topic for a refusal because something went wrong in it', () => {
    for (const [cues, label, text] of [
      [en, 'Something went wrong', 'none of these'],
      [sv, 'Något gick fel', 'inget av det'],
      [nb, 'Noe gikk galt', 'ingen av dem'],
      [da, 'Noget gik galt', 'ingen af dem'],
    ] as const) {
      const options = [
        { id: 'wrong', label },
        { id: ':back', label: 'Something else' },
      ];
      const situation = asked({ name: 'topic', kind: 'choice', options });
      expect(understand(text, { ...situation, cues }), text).to.include({ as: 'answer', value: ':back' });
    }
  });

  it('takes an owner’s option called "no" for that option, not for a refusal', () => {
    const question = {
      name: 'country',
      kind: 'choice',
      options: [
        { id: 'norway', label: 'No' },
        { id: 'se', label: 'Se' },
      ],
    };
    expect(understand('no', asked(question))).to.include({ as: 'answer', value: 'norway' });
    expect(understand('yes', asked(question))).to.include({ as: 'nothing' });
  });

  it('passes a question over where that is offered', () => {
    const question = {
      name: 'score',
      kind: 'rating',
      options: [
        { id: '5', label: '5' },
        { id: ':skip', label: 'Skip', quiet: true },
      ],
    };
    expect(understand('5', asked(question))).to.include({ value: '5' });
    expect(understand("I'd rather not", asked(question))).to.deep.equal({ as: 'skip', name: 'score' });
  });

  it('leaves it open where any choice is as good as another', () => {
    const same: readonly [Situation['cues'], readonly string[]][] = [
      [en, ['any of them', 'Any of these is fine', 'either one', 'no preference', 'up to you']],
      [sv, ['vilken som helst', 'vilka som helst', 'ingen preferens', 'valfritt', 'du får välja']],
      [nb, ['hvilken som helst', 'en hvilken som helst', 'ingen preferanse', 'du kan velge']],
      [da, ['hvilken som helst', 'en hvilken som helst', 'ingen præference', 'du må vælge']],
    ];
    const options = ['Red', 'Blue'].map((label) => ({ id: label, label }));
    const skip = { id: ':unknown', label: '…', quiet: true };
    const colour = { name: 'colour', kind: 'choice', options: [...options, skip] };
    for (const [cues, texts] of same)
      for (const text of texts)
        expect(understand(text, { ...asked(colour), cues }), text).to.deep.equal({ as: 'unknown', name: 'colour' });
  });

  it('refuses all choices where any of them is refused', () => {
    const options = [...['Red', 'Blue'], ':else'].map((id) => ({ id, label: id.replace(':else', 'Something else') }));
    const colour = { name: 'colour', kind: 'choice', options };
    for (const text of ["I don't want any of them", "I don't really like any of these"])
      expect(understand(text, asked(colour)), text).to.include({ as: 'answer', value: ':else' });
    expect(understand('blue, any of these is fine', asked(colour))).to.include({ as: 'answer', value: 'Blue' });
  });

  it('is the answer itself where text is asked for', () => {
    const question = { name: 'comment', kind: 'text', options: [{ id: ':skip', label: 'Skip', quiet: true }] };
    expect(understand('The studs are noisy, no problem otherwise', asked(question))).to.include({
      as: 'answer',
      value: 'The studs are noisy, no problem otherwise',
    });
  });

  it('finds a topic by its name, its words, its sentences and their forms', () => {
    for (const text of [
      'winter tyres',
      'tyre for winter',
      "it's slippery",
      'do you have studded tyres?',
      'How do I ride in snow?',
    ]) {
      expect(understand(text, listening), text).to.deep.equal({ as: 'topic', topic: 'Winter tyres' });
    }
  });

  it('chooses the topic that most of it speaks for, whichever name it has a word of', () => {
    const name = 'Find my bike';
    const labels = [name, 'Winter tyres', 'Squeaking brakes'];
    const question = { name: 'topic', kind: 'choice', options: labels.map((label) => ({ id: label, label })) };
    const all = [...topics, { topic: name, match: ['which bike'], texts: [] }];
    const meant = (text: string) => understand(text, { ...asked(question), topics: all });
    expect(meant('my bike is slippery on ice')).to.include({ as: 'answer', value: 'Winter tyres' });
    expect(meant('what if my motorbike meets ice and studs')).to.include({ value: 'Winter tyres' });
    expect(meant('a bike for me')).to.include({ as: 'answer', value: name });
  });

  it('chooses the topic that it is matched by before one that has a common word in its name', () => {
    const tyres = { topic: 'Winter tyres', match: ['ice', 'slippery'], texts: ['Your bike keeps its grip.'] };
    const find = { topic: 'Find my bike', match: ['which bike', 'choose'], texts: [] };
    const meant = (text: string) => understand(text, { ...listening, topics: [find, tyres] });
    expect(meant('My bike slides on ice')).to.deep.equal({ as: 'topic', topic: 'Winter tyres' });
    for (const text of ['find a bike', 'a bike', 'which bike do you have for me', 'I cannot choose']) {
      expect(meant(text), text).to.deep.equal({ as: 'topic', topic: 'Find my bike' });
    }
    expect(meant('my bike has a strange colour today')).to.include({ as: 'nothing' });
    expect(meant('are those tyres any good in the dark months')).to.include({ topic: 'Winter tyres' });
  });

  it('names the nearest topics where none is clear', () => {
    expect(understand('ice noise', listening)).to.deep.equal({
      as: 'nothing',
      nearest: ['Winter tyres', 'Squeaking brakes'],
    });
    expect(understand('fjords', listening)).to.deep.equal({ as: 'nothing', nearest: [] });
  });

  it('leaves a topic that is being talked about where it is', () => {
    expect(understand('ice', asked(yesNo, 'Winter tyres'))).to.deep.include({ as: 'nothing' });
  });

  it('wishes for a person or for the end', () => {
    expect(understand('can I talk to a human being', asked(yesNo))).to.deep.equal({ as: 'person' });
    expect(understand('goodbye', listening)).to.deep.equal({ as: 'end' });
  });

  it('is a number in plain notation, read back as the language writes it, with its unit', () => {
    const question = { name: 'distance', kind: 'number', options: [], unit: 'km' };
    expect(understand('12,400.5', asked(question))).to.deep.equal({
      as: 'answer',
      name: 'distance',
      value: '12400.5',
      label: '12,400.5\u00a0km',
    });
    expect(understand('twelve km, 3 times a week', asked(question))).to.include({ value: '12' });
    for (const unclear of ['10-12', '10 to 12', 'ten or twelve', 'none of your 2 or 3']) {
      expect(understand(unclear, asked(question)), unclear).not.to.include({ as: 'answer' });
    }
  });

  it('parts thousands and decimals as the language does', () => {
    const question = { name: 'price', kind: 'number', options: [] };
    const valueIn = (cues: Situation['cues'], text: string) => understand(text, { ...asked(question), cues });
    for (const text of ['12 400,5', '12\u00a0400,5', '12.400,5', '12400,5']) {
      for (const cues of [sv, nb, da]) expect(valueIn(cues, text), text).to.include({ value: '12400.5' });
    }
    expect(valueIn(en, '1,200')).to.include({ value: '1200' });
    expect(valueIn(da, '1.200')).to.include({ value: '1200' });
    expect(valueIn(da, 'to hundrede og femogtyve')).to.include({ value: '225' });
    expect(valueIn(nb, 'to tusen fem hundre')).to.include({ value: '2500' });
  });

  it('is a date, with the year read back where it is another', () => {
    const question = { name: 'when', kind: 'date', options: [] };
    const on = (today: string, text: string) => understand(text, { ...asked(question), today });
    expect(on('2026-11-22', '24 November')).to.include({ value: '2026-11-24', label: '24 November' });
    expect(on('2026-11-22', '3 Jan')).to.include({ value: '2027-01-03', label: '3 January 2027' });
    expect(on('2028-02-28', 'tomorrow')).to.include({ value: '2028-02-29' });
    expect(on('2026-11-22', '29 February')).to.include({ value: '2028-02-29' });
    expect(on('2026-12-31', 'in two months')).to.include({ value: '2027-02-28' });
    expect(on('2026-11-24', 'on Tuesday')).to.include({ value: '2026-12-01' });
    expect(on('2026-11-22', 'monday or tuesday')).not.to.include({ as: 'answer' });
    expect(understand('tomorrow', asked(question)), 'without a day to begin from').not.to.include({ as: 'answer' });
  });

  it('is an e-mail address or a phone number wherever it stands', () => {
    const email = { name: 'email', kind: 'email', options: [] };
    expect(understand('sure: siri@example.com.', asked(email))).to.include({ value: 'siri@example.com' });
    const phone = { name: 'phone', kind: 'phone', options: [] };
    expect(understand('77 00 00 00 or 77 00 00 01', asked(phone))).not.to.include({ as: 'answer' });
    expect(understand('+47 77 00 00 00', asked(phone))).to.include({ value: '+4777000000' });
  });

  it('is a rating only where the scale has it', () => {
    const options = ['1', '2', '3'].map((id) => ({ id, label: id }));
    const question = { name: 'score', kind: 'rating', options };
    expect(understand('three stars', asked(question))).to.include({ value: '3' });
    expect(understand('11', asked(question))).not.to.include({ as: 'answer' });
  });

  it('names several choices where several may be chosen', () => {
    const question = {
      name: 'uses',
      kind: 'choices',
      options: [
        { id: 'work', label: 'To work' },
        { id: 'trail', label: 'On trails' },
        { id: 'children', label: 'With children' },
      ],
    };
    expect(understand('trails and to work', asked(question))).to.include({ value: 'work | trail' });
  });

  it('is an owner’s option before it is a built-in word, and is answered by its id', () => {
    for (const [cues, labels] of [
      [en, ['No', "I don't know", 'Skip', 'Stop']],
      [sv, ['Nej', 'Vet inte', 'Hoppa över', 'Hej']],
      [nb, ['Nei', 'Vet ikke', 'Hopp over', 'Takk']],
      [da, ['Nej', 'Ved ikke', 'Spring over', 'Et menneske']],
    ] as const) {
      const options = labels.map((label, at) => ({ id: `key-${at}`, label }));
      const question = { name: 'owned', kind: 'choice', options };
      labels.forEach((label, at) => {
        expect(understand(label.toUpperCase(), { ...asked(question), cues }), label).to.include({ value: `key-${at}` });
      });
    }
  });

  it('is nothing more than words where it looks like a part of the program', () => {
    for (const text of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(understand(text, listening)).to.deep.equal({ as: 'nothing', nearest: [] });
      expect(understand(text, asked({ name: text, kind: 'choice', options: [{ id: text, label: text }] }))).to.include({
        value: text,
      });
    }
  });

  it('means one thing whatever it is, in every language and to every question', () => {
    const kinds = ['choice', 'choices', 'yes-no', 'text', 'number', 'date', 'email', 'phone', 'rating', 'unheard-of'];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.lorem(),
          fc.constantFrom(...typedCases.map(({ text }) => text)),
        ),
        fc.constantFrom(...kinds),
        fc.constantFrom(en, sv, nb, da),
        fc.array(fc.record({ id: fc.string(), label: fc.string() }), { maxLength: 4 }),
        (text, kind, cues, options) => {
          const situation = { ...asked({ name: 'q', kind, options }), today: '2026-11-22', cues };
          const meaning = understand(text, situation);
          expect(understand(text, situation), 'the same again').to.deep.equal(meaning);
          if (kind.startsWith('choice') && meaning.as === 'answer') {
            const ids = options.map(({ id }) => id);
            expect(ids.includes(meaning.value) || kind === 'choices', 'an id, not a label').to.equal(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('agrees only where it tells of nothing else, or says a plain yes', () => {
    for (const text of ['it is dense', 'please help me with bread', 'ok but where', 'what do you keep?']) {
      expect(understand(text, asked(yesNo)), text).not.to.include({ as: 'answer' });
    }
    for (const text of ['it is', 'yes please', 'ok, thanks', 'yes but only on the bridge', 'that is right']) {
      expect(understand(text, asked(yesNo)), text).to.include({ as: 'answer', value: 'yes' });
    }
  });

  it('is led to what is explained, also when it is angry about it', () => {
    expect(understand('my brakes make a terrible noise', listening)).to.deep.equal({
      as: 'topic',
      topic: 'Squeaking brakes',
    });
    expect(understand('the service here is terrible', listening)).to.include({ as: 'matter', kind: 'complaint' });
  });
});
