import { expect } from 'chai';
import fc from 'fast-check';
import type { Topic } from '../../src/flow/flow.ts';
import type { Language } from '../../src/language/languages.ts';
import { techniquePhrases } from '../../src/techniques/spoken.ts';
import { isKnown } from '../../src/transcript/known.ts';
import { brakes, flowOf, shop, wentWrong, winterTyres } from '../support/flows.ts';
import moods from '../language/moods.json' with { type: 'json' };
import { spoken } from '../support/languages.ts';
import { Visitor } from '../support/visitor.ts';

/** What visitors write, and what there is in their language about squealing brakes. */
const written = {
  en: {
    anger: 'this is outrageous, I have had enough',
    law: 'my lawyer will call you',
    danger: 'the battery is smoking and my son is hurt',
    need: 'I am alone in the dark and scared',
    thanks: 'thanks',
    brakes,
    complaint: 'The brake you repaired squeals again, I am disappointed',
    question: 'why do my brakes squeal?',
  },
  sv: {
    anger: 'det här är oacceptabelt, nu har jag fått nog',
    law: 'jag anmäler er till konsumentombudsmannen',
    danger: 'batteriet ryker och min son är skadad',
    need: 'jag är ensam i mörkret och rädd',
    thanks: 'tack så mycket',
    brakes: { ...brakes, topic: 'Gnisslande bromsar', match: ['gnisslar', 'broms'] },
    complaint: 'Bromsen som ni lagade gnisslar igen, jag är besviken',
    question: 'varför gnisslar mina bromsar?',
  },
  nb: {
    anger: 'dette er uakseptabelt, nå har jeg fått nok',
    law: 'jeg klager til forbrukerombudet og ringer advokaten min',
    danger: 'batteriet ryker og sønnen min er skadet',
    need: 'jeg er alene i mørket og redd',
    thanks: 'tusen takk',
    brakes: { ...brakes, topic: 'Hvinende bremser', match: ['hviner', 'bremse'] },
    complaint: 'Bremsen dere reparerte hviner igjen, jeg er skuffet',
    question: 'hvorfor hviner bremsene mine?',
  },
  da: {
    anger: 'det her er uacceptabelt, nu har jeg fået nok',
    law: 'min advokat kontakter jer, jeg klager til forbrugerombudsmanden',
    danger: 'batteriet ryger, og min søn er kommet til skade',
    need: 'jeg er alene i mørket og bange',
    thanks: 'mange tak',
    brakes: { ...brakes, topic: 'Hvinende bremser', match: ['hviner', 'bremse'] },
    complaint: 'Bremsen, som I reparerede, hviner igen, jeg er skuffet',
    question: 'hvorfor hviner mine bremser?',
  },
} as const;

const languages = Object.keys(written) as (keyof typeof written)[];

/** Tyres and brakes are explained, and nobody is there to hear complaints out. */
const explaining = [winterTyres, brakes];

const visit = (language: Language, topics: readonly Topic[], parts = {}) =>
  Visitor.visits(flowOf(topics, parts), { language });

/** The first wording of a phrase, which is the one that is said in these tests. */
const wording = (language: Language, phrase: keyof (typeof spoken)['en']['speech']['conversation']): string =>
  [spoken[language].speech.conversation[phrase]].flat()[0] ?? '';

/** The cards in a reply that show how to reach the shop. */
const cards = ({ reply }: Visitor): string[] => reply.filter((text) => text.startsWith('Our shop\n'));

const handovers = ({ chat }: Visitor): string[] =>
  chat.entries.filter(isKnown).flatMap((entry) => (entry.type === 'handed-over' ? entry.reason : []));

for (const language of languages) {
  const says = written[language];

  describe(`a mood that is told in ${language}`, () => {
    it('of anger is met with a person before all else, then with the question that was open', async () => {
      const visitor = await visit(language, [winterTyres, wentWrong]);
      await visitor.types('Winter tyres');
      await visitor.types(says.anger);
      expect(visitor.reply[0]).to.equal(wording(language, 'personAtOnce'));
      expect(visitor.reply.indexOf(cards(visitor)[0] ?? '')).to.equal(1);
      expect(cards(visitor)).to.have.lengthOf(1);
      expect(visitor.reply.length).to.be.above(2);
      expect(handovers(visitor), 'an offer is no hand-over').to.deep.equal([]);
    });

    it('of anger hides the guide until there are thanks', async () => {
      const visitor = await visit(language, explaining);
      await visitor.types('Winter tyres');
      expect(visitor.chat.scene.plain).to.equal(false);
      await visitor.types(says.anger);
      expect(visitor.chat.scene.plain).to.equal(true);
      await visitor.types('120');
      expect(visitor.chat.scene.plain, 'who goes on calmly may be as angry as before').to.equal(true);
      await visitor.types(says.thanks);
      expect(visitor.chat.scene.plain).to.equal(false);
    });

    it('of need or the law is handed over with the way to a person, and the question stays', async () => {
      for (const text of [says.need, says.law]) {
        const visitor = await visit(language, explaining);
        await visitor.types('Winter tyres');
        await visitor.types(text);
        expect(cards(visitor), text).to.have.lengthOf(1);
        expect(handovers(visitor), text).to.have.lengthOf(1);
        expect(visitor.question.name).to.equal('problem');
      }
    });

    it('of danger is told to call for help first', async () => {
      const visitor = await visit(language, explaining);
      await visitor.types('Winter tyres');
      await visitor.types(says.danger);
      expect(visitor.reply[0]).to.equal(wording(language, 'safetyFirst'));
      expect(cards(visitor)).to.have.lengthOf(1);
      const alone = await visit(language, explaining, { contacts: [] });
      await alone.types(says.danger);
      expect(alone.reply[0]).to.equal(wording(language, 'safetyFirst'));
    });

    it('brings a disappointed complaint to whoever hears complaints, and a question to the answer', async () => {
      for (const before of [[], ['Winter tyres']]) {
        for (const [text, topic] of [
          [says.complaint, wentWrong.topic],
          [says.question, says.brakes.topic],
        ] as const) {
          const visitor = await visit(language, [winterTyres, says.brakes, wentWrong]);
          for (const first of before) await visitor.types(first);
          await visitor.types(text);
          expect(visitor.chat.scene.topic, `${text}, after ${before.join(', ')}`).to.equal(topic);
        }
      }
    });
  });
}

describe('anger', () => {
  it('is offered a person once, again when it comes back after thanks, and for another reason', async () => {
    const visitor = await visit('en', [winterTyres, wentWrong]);
    await visitor.types('Winter tyres');
    await visitor.types('this is outrageous');
    expect(cards(visitor)).to.have.lengthOf(1);
    await visitor.types('the wheel is broken and it is a disgrace');
    expect(cards(visitor)).to.have.lengthOf(0);
    const again = await visit('en', explaining);
    for (const [text, offers] of [
      ['this is outrageous', 1],
      ['thanks', 0],
      ['this is outrageous', 1],
    ] as const) {
      await again.types(text);
      expect(cards(again), text).to.have.lengthOf(offers);
    }
  });

  it('that tells nothing new goes along with what was told, and leaves what is open open', async () => {
    const visitor = await visit('en', [winterTyres, brakes, wentWrong]);
    await visitor.types('Something went wrong');
    await visitor.types('my wheel came broken and it is a disgrace');
    const { topic } = visitor.chat.scene;
    for (const answer of ['Refund me', 'Siri']) await visitor.types(answer);
    expect(visitor.question.kind).to.equal('phone');
    await visitor.types('these squeaking brakes are a disgrace as well');
    expect(visitor.chat.scene.topic).to.equal(topic);
    const scared = await visit('en', explaining);
    await scared.types('Winter tyres');
    await scared.types(written.en.need);
    expect(scared.reply.join('\n')).not.to.include(wording('en', 'chooseOrRephrase'));
  });

  it('is asked no survey, and is thanked without name and good wishes', async () => {
    const flow = flowOf([winterTyres], { survey: { scale: 5 } });
    const visitor = await Visitor.visits(flow, { known: { name: 'Siri' } });
    await visitor.types('Winter tyres');
    await visitor.types('what a bloody disgrace this is');
    await visitor.wants('end');
    expect(visitor.reply).to.deep.equal(['Thank you for writing.']);
  });

  it('ends a survey that has begun', async () => {
    const visitor = await visit('en', [winterTyres]);
    for (const act of ['Winter tyres', 'just tell me', 'not for me', 'no']) await visitor.types(act);
    expect(visitor.question.name).to.equal('solved');
    await visitor.types('no, you useless idiots');
    expect(visitor.chat.scene.ended).to.equal(true);
    expect(visitor.rating).to.include({ solved: false });
    expect(visitor.heard).to.include(wording('en', 'personAtOnce'));
  });

  it('is heard in a field that it is no answer to', async () => {
    const height = {
      name: 'height',
      ask: 'How tall are you?',
      type: 'number',
      unit: 'cm',
      optional: false,
      options: [],
    };
    const topic = { technique: 'questioning', topic: 'Find my bike', limit: 5, questions: [height], advices: [] };
    const visitor = await visit('en', [topic]);
    await visitor.types('Find my bike');
    await visitor.types('yes');
    expect(visitor.question.kind).to.equal('number');
    await visitor.chat.act({ type: 'answer', name: 'height', value: 'you lying idiots' });
    expect(visitor.chat.scene.plain).to.equal(true);
    expect(cards(visitor)).to.have.lengthOf(1);
    expect(visitor.question.name).to.equal('height');
  });

  it('is met without pleasantries', async () => {
    const calm = await visit('en', [winterTyres]);
    const angry = await visit('en', [winterTyres]);
    await angry.types('this is outrageous');
    for (const visitor of [calm, angry])
      for (const act of ['Winter tyres', 'just tell me', 'not for me']) await visitor.types(act);
    const pleasantry = [techniquePhrases.en.explanation.fairEnough].flat()[0];
    expect(calm.reply).to.include(pleasantry);
    expect(angry.reply).not.to.include(pleasantry);
  });

  it('stays when an answer from before it is changed, and over a reload', async () => {
    const visitor = await visit('en', [winterTyres]);
    await visitor.types('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.types('this is outrageous');
    await visitor.changes("That's right", 'Just tell me');
    expect(visitor.chat.scene.plain).to.equal(true);
    const reloaded = await visitor.reloads(flowOf([winterTyres]));
    expect(reloaded.chat.scene.plain).to.equal(true);
    expect(reloaded.heard).to.deep.equal(visitor.heard);
  });

  it('names no guide any more', async () => {
    const named = { ...winterTyres, solution: 'I suggest studded tyres. Ask for {guide}.' };
    const visitor = await visit('en', [named]);
    await visitor.types('Winter tyres');
    await visitor.types('what a bloody disgrace');
    await visitor.types('yes');
    expect(visitor.heard.join('\n')).to.include('I suggest studded tyres.').and.not.to.include('Ingrid');
  });
});

describe('whatever is typed in anger', () => {
  const angry = languages.flatMap((language) =>
    moods[language].filter(({ anger }) => anger > 1).map(({ text }) => ({ language, text })),
  );
  const flows = [[winterTyres], [winterTyres, wentWrong], [wentWrong]];

  it('the way to a person is shown once, though what is asked is for one, too', async () => {
    const visitor = await visit('en', [winterTyres]);
    await visitor.types('Winter tyres');
    await visitor.types('so your answer is basically tough luck?? are you kidding me');
    expect(cards(visitor)).to.have.lengthOf(1);
  });

  it('a person is offered within the turn where the guide knows one, and a reload tells the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...angry),
        fc.constantFrom(...flows),
        fc.constantFrom([], ['Winter tyres'], ['Something went wrong']),
        fc.constantFrom([shop], []),
        async ({ language, text }, topics, before, contacts) => {
          const visitor = await visit(language, topics, { contacts });
          for (const first of before) await visitor.types(first);
          await visitor.types(text);
          const typed = visitor.chat.entries.filter(isKnown).findLast(({ type }) => type === 'typed');
          fc.pre(typed?.type === 'typed' && (typed.mood?.anger ?? 0) > 1);
          expect(cards(visitor).length, visitor.reply.join('\n')).to.equal(contacts.length);
          expect(visitor.chat.scene.plain).to.equal(true);
          const reloaded = await visitor.reloads(flowOf(topics, { contacts }), { language });
          expect(reloaded.heard).to.deep.equal(visitor.heard);
          expect(reloaded.chat.scene.plain).to.equal(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
