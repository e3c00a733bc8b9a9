import { expect } from 'chai';
import fc from 'fast-check';
import { mayBeStored } from '../../src/conversation/held.ts';
import { visitSilence } from '../../src/flow/visit.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { MemoryStore, newShelf } from '../../src/platform/memory-store.ts';
import type { EntryOf } from '../../src/transcript/entry.ts';
import { isKnown } from '../../src/transcript/known.ts';
import { emptySummary, summarise } from '../../src/transcript/summary.ts';
import type { EmpathyTopic } from '../../src/techniques/empathy/schema.ts';
import { advice, question, questionnaire } from '../techniques/questioning/questionnaires.ts';
import { flows } from '../support/any-flow.ts';
import { brakes, flowOf, wentWrong, winterTyres } from '../support/flows.ts';
import { comesBack, goesOnTo, wordsFor } from '../support/remembered.ts';
import { Visitor } from '../support/visitor.ts';

const bikes = questionnaire(
  [question('use', ['To work', 'On trails']), question('distance', [], { type: 'number', unit: 'km', min: '1' })],
  [advice('City bike', "use is 'To work'"), advice('Trail bike')],
);
const flow = flowOf([winterTyres, brakes, wentWrong, bikes]);
const trouble = 'My child seat was supposed to arrive on Thursday and it is Sunday now.';

const opening = ({ chat }: Pick<Visitor, 'chat'>) => chat.entries[0] as EntryOf<'opened'>;
const consents = ({ chat }: Visitor) =>
  chat.entries.flatMap((entry) => (isKnown(entry) && entry.type === 'consented' ? [entry] : []));

/** Somebody whose trouble was passed on, and who is asked whether it may be remembered. */
async function inTrouble(remember = 30): Promise<Visitor> {
  const visitor = await Visitor.visits(flow, { remember });
  await visitor.types(trouble);
  await goesOnTo(visitor, 'memory');
  return visitor;
}

/** Somebody who was told about brakes, and lets it be remembered at the end. */
async function afterBrakes(answer = 'Yes, remember it'): Promise<Visitor> {
  const visitor = await Visitor.visits(flow, { remember: 30 });
  await visitor.chooses('Squeaking brakes');
  await visitor.chooses('Just tell me');
  await visitor.wants('end');
  await goesOnTo(visitor, 'memory');
  await visitor.chooses(answer);
  return visitor;
}

describe('whether a visitor may be remembered', () => {
  it('is asked when a matter stays open, in plain words and with how long', async () => {
    const visitor = await inTrouble();
    expect(visitor.reply.at(-1)).to.equal(
      "May I remember this in your browser for 30 days, and ask how it went when you're back?",
    );
    expect(visitor.choices).to.deep.equal(['Yes, remember it', 'No, thanks']);
    expect((await inTrouble(1)).reply.at(-1)).to.include('for a day, and');
  });

  it('is asked at the end where nothing stays open, after how it was', async () => {
    const visitor = await Visitor.visits(flow, { remember: 30 });
    await visitor.chooses('Squeaking brakes');
    await visitor.chooses('Just tell me');
    await visitor.wants('end');
    for (const name of ['solved', 'score', 'comment']) {
      expect(visitor.question.name).to.equal(name);
      await visitor.chooses('Skip');
    }
    expect(visitor.question.text).to.match(/go on from here when you're back\?$/);
    await visitor.chooses('Yes, remember it');
    expect(visitor.reply).to.deep.equal([
      "Then I'll remember it. If you change your mind, delete the chat.",
      'Thank you. Take care.',
    ]);
    expect(visitor.chat.scene.ended).to.equal(true);
  });

  it('is recorded with the question that was answered', async () => {
    const visitor = await inTrouble();
    const { text } = visitor.question;
    await visitor.chooses('No, thanks');
    expect(consents(visitor)).to.have.length(1);
    expect(consents(visitor)[0]).to.deep.include({ by: 'visitor', to: 'memory', text, given: false });
  });

  it('is asked once in a conversation, also of who did not answer', async () => {
    const visitor = await inTrouble();
    await visitor.chat.act({ type: 'topic', topic: 'Squeaking brakes' });
    await visitor.chooses('Just tell me');
    await visitor.wants('end');
    await goesOnTo(visitor, 'memory');
    const asked = visitor.chat.entries.filter(
      (entry) => isKnown(entry) && entry.type === 'asked' && entry.name === 'memory',
    );
    expect(asked).to.have.length(1);
    expect(visitor.chat.scene.ended).to.equal(true);
  });

  it('is never asked of who has not talked about anything, nor where the owner does not remember', async () => {
    const passing = await Visitor.visits(flow, { remember: 30 });
    await passing.wants('end');
    expect(passing.chat.scene.ended).to.equal(true);
    const elsewhere = await Visitor.visits(flow);
    await elsewhere.types(trouble);
    await goesOnTo(elsewhere, 'memory');
    expect(elsewhere.chat.scene.ended).to.equal(true);
    expect(consents(elsewhere)).to.deep.equal([]);
  });

  it('is not asked of who would have nothing kept, and no consent to be remembered lets anything be kept', async () => {
    const visitor = await Visitor.visits(flow, { remember: 30, keepDays: 30 });
    await visitor.chooses('No, keep nothing');
    await visitor.types(trouble);
    await goesOnTo(visitor, 'memory');
    expect(visitor.chat.scene.ended).to.equal(true);
    expect(await visitor.stored()).to.deep.equal([]);
  });

  it('lets nothing be kept by itself', async () => {
    const { chat } = await Visitor.visits(flow, { remember: 30, keepDays: 30 });
    const consent = (to: string): EntryOf<'consented'> => {
      const { length: seq } = chat.entries;
      return { seq, at: opening({ chat }).at, by: 'visitor', type: 'consented', to, text: 'May I?', given: true };
    };
    expect(mayBeStored(chat.entries, [consent('memory')])).to.equal(false);
    expect(mayBeStored(chat.entries, [consent('transcript')])).to.equal(true);
  });

  it('is taken from a word, and from no sentence', async () => {
    const visitor = await inTrouble();
    await visitor.types('yes I was so angry about all of this');
    expect(consents(visitor)).to.deep.equal([]);
    const other = await inTrouble();
    await other.types('yes please');
    expect(consents(other)[0]).to.include({ given: true });
  });

  it('can be changed as long as the conversation goes on, and the last word counts', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    await visitor.changes('Yes, remember it', 'No, thanks');
    expect(consents(visitor).map(({ given }) => given)).to.deep.equal([true, false]);
    expect(opening(await comesBack(visitor, flow))).not.to.have.property('remembered');
  });
});

describe('a visitor who comes back with an open matter', () => {
  async function back(visit = {}, days = 1): Promise<Visitor> {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    return comesBack(visitor, flow, visit, days);
  }

  it('is greeted by name, and asked how it went', async () => {
    const visitor = await back();
    expect(visitor.heard).to.deep.equal([
      'Good morning, Kari Nordmann.',
      "I'm an automated assistant, and I can pass you on to a person at any time.",
      'Last time it was about this: Your child seat was supposed to arrive on Thursday and it is Sunday now.',
      'Your reference: NC-9M62',
      'How did it go?',
    ]);
    expect(visitor.choices).to.deep.equal(["It's solved", 'Not yet', 'Something else', 'Talk to a person']);
    expect(await visitor.store.latest('shop').then((latest) => latest?.record.id)).to.not.equal(visitor.chat.scene.id);
  });

  it('is asked about what is open also where something else was handed over and explained afterwards', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    await visitor.types('Winter tyres');
    await visitor.wants('person');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Book a fitting');
    const concluded = visitor.chat.entries.findLast(({ type }) => type === 'concluded');
    expect(concluded).to.include({ topic: 'Winter tyres', outcome: 'resolved' });
    expect((await visitor.stored()).reduce(summarise, emptySummary).open).to.equal(true);
    const again = await comesBack(visitor, flow);
    expect(again.question.name).to.equal('progress');
  });

  it('is thanked where it is solved; the record names what is settled, and it is not asked about again', async () => {
    const visitor = await back();
    await visitor.chooses("It's solved");
    expect(visitor.reply).to.deep.equal(['Good to hear. Thank you for telling me.', 'What else can I do for you?']);
    const settled = visitor.chat.entries.find(({ type }) => type === 'concluded');
    expect(settled).to.include({ by: 'guide', outcome: 'resolved', reference: 'NC-9M62' });
    expect((await visitor.stored()).reduce(summarise, emptySummary)).to.include({
      outcome: 'resolved',
      open: false,
      reference: 'NC-9M62',
    });
    const again = await comesBack(visitor, flow);
    expect(again.heard.join()).to.not.include('Last time');
    expect(again.heard[0]).to.equal('Good morning, Kari Nordmann.');
  });

  it('is told what was promised where it is not, and passed on with the same reference', async () => {
    const visitor = await back();
    await visitor.chooses('Not yet');
    expect(visitor.reply.slice(0, 4)).to.deep.equal([
      "I'm sorry it isn't solved yet.",
      'This was promised on 22 November 2026: Repair it, within one working day',
      "I'm passing it on again with the same reference, so you needn't tell it all again.",
      'This is how you reach a person.',
    ]);
    expect(visitor.reply.at(-2)).to.include('Our shop').and.include('+47 77 00 00 00');
    const handedOver = visitor.chat.entries.find(({ type }) => type === 'handed-over');
    expect(handedOver).to.include({ reason: 'still-open', reference: 'NC-9M62' });
    const again = await comesBack(visitor, flow);
    expect(again.question.text).to.equal('How did it go?');
    await again.chooses('Not yet');
    expect(again.reply[1]).to.equal('This was promised on 22 November 2026: Repair it, within one working day');
  });

  it('has a person promised nothing more where there is none to be shown', async () => {
    const alone = flowOf([winterTyres, wentWrong], { contacts: [] });
    const visitor = await Visitor.visits(alone, { remember: 30 });
    await visitor.types(trouble);
    await goesOnTo(visitor, 'memory');
    await visitor.chooses('Yes, remember it');
    const again = await comesBack(visitor, alone);
    await again.chooses('Not yet');
    expect(again.reply.at(-2)).to.include("I'm passing it on again");
    expect(again.question.name).to.equal('topic');
  });

  it('may speak of something else, and is not asked about it again', async () => {
    const visitor = await back();
    await visitor.chooses('Something else');
    expect(visitor.reply).to.deep.equal(['What can I do for you?']);
    expect((await comesBack(visitor, flow)).heard.join()).to.not.include('How did it go?');
  });

  it('is asked again where the question was passed by', async () => {
    const visitor = await back();
    await visitor.chat.act({ type: 'topic', topic: 'Squeaking brakes' });
    expect((await comesBack(visitor, flow)).heard).to.include('How did it go?');
  });

  it('can take back what was said of it', async () => {
    const visitor = await back();
    await visitor.chooses("It's solved");
    await visitor.changes("It's solved", 'Not yet');
    expect((await comesBack(visitor, flow)).heard).to.include('How did it go?');
  });

  it('is asked before anything that keeps it is allowed, where that is asked first', async () => {
    const visitor = await back({ keepDays: 30 });
    expect(visitor.question.name).to.equal('consent');
    await visitor.chooses('Yes, keep it');
    expect(visitor.question.text).to.equal('How did it go?');
    const other = await back({ keepDays: 30 });
    await other.chooses('No, keep nothing');
    expect(other.question.text).to.equal('What can I do for you?');
  });

  it('has the same conversation after a reload, whatever has become of the one before', async () => {
    const visitor = await back();
    await visitor.chooses('Not yet');
    const { entries, scene } = visitor.chat;
    await visitor.store.forgetOthers('shop', scene.id);
    const again = await visitor.reloads(flow);
    expect(again.chat.entries).to.deep.equal(entries);
    expect(again.chat.scene).to.deep.equal({ ...scene, version: 0 });
  });
});

describe('a visitor who comes back', () => {
  it('is offered first what was talked about last, by its name', async () => {
    const visitor = await comesBack(await afterBrakes(), flow);
    expect(visitor.heard.slice(2)).to.deep.equal([
      'Last time you asked about: Squeaking brakes',
      'What can I do for you?',
    ]);
    expect(visitor.choices[0]).to.equal('Squeaking brakes');
    expect(visitor.chat.scene.remembers).to.equal(true);
    await visitor.types('hello');
    await visitor.chat.act({ type: 'accept', text: 'May I help?', label: 'Yes' });
    expect(visitor.reply.join()).to.not.include('Last time');
  });

  it('is not asked again whether that may be', async () => {
    const visitor = await comesBack(await afterBrakes(), flow);
    await visitor.chooses('Winter tyres');
    await visitor.wants('end');
    await goesOnTo(visitor, 'memory');
    expect(visitor.chat.scene.ended).to.equal(true);
    expect((await comesBack(visitor, flow)).heard).to.include('Last time you asked about: Winter tyres');
  });

  it('hears first of what has come back, and not of the last topic', async () => {
    const renewal = { text: 'Your service is due.', topic: 'Winter tyres' };
    const visitor = await comesBack(await afterBrakes(), flow, { renewal });
    expect(visitor.heard.join()).to.not.include('Last time');
    expect(visitor.choices[0]).to.equal('Winter tyres');
  });

  it('is not told of a topic that is not there any more', async () => {
    const visitor = await comesBack(await afterBrakes(), flowOf([winterTyres]));
    expect(visitor.heard.join()).to.not.include('Last time');
    expect(visitor.choices[0]).to.equal('Winter tyres');
  });

  describe('to a questionnaire', () => {
    async function answered(): Promise<Visitor> {
      const visitor = await Visitor.visits(flow, { remember: 30 });
      await visitor.chat.act({ type: 'topic', topic: 'Find my bike' });
      await goesOnTo(visitor, 'use');
      await visitor.chooses('To work');
      await visitor.types('15 km');
      await visitor.wants('end');
      await goesOnTo(visitor, 'memory');
      await visitor.chooses('Yes, remember it');
      return visitor;
    }

    it('is not asked again what is known, and can correct it', async () => {
      const visitor = await comesBack(await answered(), flow);
      expect(opening(visitor).remembered?.known).to.have.keys('use', 'distance');
      await visitor.chat.act({ type: 'topic', topic: 'Find my bike' });
      expect(visitor.question.name).to.equal('summary');
      expect(visitor.reply.join('\n')).to.include('To work').and.include('15');
      await visitor.chooses(visitor.choices[1] ?? '');
      await goesOnTo(visitor, 'use');
      expect(visitor.question.name).to.equal('use');
    });

    it('is known by what the page says rather than by what is remembered', async () => {
      const visitor = await comesBack(await answered(), flow, { known: { use: 'on trails' } });
      await visitor.chat.act({ type: 'topic', topic: 'Find my bike' });
      expect(visitor.reply.join('\n'))
        .to.match(/on trails/i)
        .and.not.include('To work');
      expect(opening(visitor).known).to.deep.equal({ use: 'on trails' });
    });

    it('is not reminded of how to be reached', async () => {
      const visitor = await inTrouble();
      await visitor.chooses('Yes, remember it');
      const { remembered } = opening(await comesBack(visitor, flow));
      expect(remembered?.known).to.have.keys('name');
      expect(JSON.stringify(remembered)).to.not.include('7700');

      const asking = flowOf([
        questionnaire([
          question('size', ['Small', 'Large']),
          question('mail', [], { type: 'email' }),
          question('number', [], { type: 'phone' }),
        ]),
      ]);
      const other = await Visitor.visits(asking, { remember: 30 });
      await other.chat.act({ type: 'topic', topic: 'Find my bike' });
      await goesOnTo(other, 'size');
      await other.chooses('Large');
      await other.types('kari@example.com');
      await goesOnTo(other, 'memory');
      await other.chooses('Yes, remember it');
      expect(opening(await comesBack(other, asking)).remembered?.known).to.have.keys('size');
    });

    it('is not called by what is no name', async () => {
      const visitor = await Visitor.visits(flow, { remember: 30 });
      await visitor.types(trouble);
      await goesOnTo(visitor, 'name');
      await visitor.types('Why would you need to know that, of all things?');
      await goesOnTo(visitor, 'memory');
      await visitor.chooses('Yes, remember it');
      const again = await comesBack(visitor, flow);
      expect(again.heard[0]).to.equal('Good morning.');
      expect(opening(again).remembered?.known).to.deep.equal({});
    });
  });

  it('has begun another visit only after half an hour', async () => {
    const visitor = await afterBrakes();
    await visitor.chat.restart();
    expect(visitor.heard.join()).to.not.include('Last time');
    expect(visitor.choices[0]).to.equal('Winter tyres');
    visitor.clock.advance(visitSilence + 1);
    await visitor.chat.restart();
    expect(visitor.heard).to.include('Last time you asked about: Squeaking brakes');
  });

  it('is still remembered after a chat that was begun anew within one visit, and is not asked again', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    await visitor.chat.restart();
    await visitor.chooses('Squeaking brakes');
    await visitor.chooses('Just tell me');
    await visitor.wants('end');
    await goesOnTo(visitor, 'memory');
    expect(visitor.chat.scene.ended).to.equal(true);
    const again = await comesBack(visitor, flow);
    expect(again.question.text).to.equal('How did it go?');
  });

  it('is forgotten after the days that were named, each thing by itself', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    const third = await comesBack(visitor, flow, {}, 29);
    await third.chat.act({ type: 'topic', topic: 'Winter tyres' });
    const later = await comesBack(third, flow, {}, 2);
    expect(opening(later).remembered).to.have.property('topic').that.includes({ topic: 'Winter tyres' });
    expect(opening(later).remembered).to.not.have.property('matter');
    expect(later.heard[0]).to.equal('Good morning.');
    expect(opening(await comesBack(later, flow, {}, 31)))
      .to.deep.include({ remember: 30 })
      .and.not.have.property('remembered');
  });
});

describe('nothing of an earlier conversation is known', () => {
  const expectNothing = (visitor: Visitor) => {
    expect(opening(visitor)).to.not.have.property('remembered');
    expect(visitor.heard).to.deep.equal([
      'Good morning.',
      "I'm an automated assistant, and I can pass you on to a person at any time.",
      'What can I do for you?',
    ]);
    expect(visitor.chat.scene.remembers).to.equal(false);
  };

  it('to who said no, and may be asked anew on another visit', async () => {
    const visitor = await comesBack(await afterBrakes('No, thanks'), flow);
    expectNothing(visitor);
    expect(opening(visitor).remember).to.equal(30);
  });

  it('to who has not answered', async () => {
    expectNothing(await comesBack(await inTrouble(), flow));
  });

  it('where the owner does not remember any more', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    visitor.clock.advance(2 * visitSilence);
    expectNothing(await visitor.reloads(flow));
  });

  it('to another widget or user', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    expectNothing(await comesBack(visitor, flow, { scope: 'another' }));
  });

  it('where the browser keeps nothing', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    expectNothing(await comesBack(visitor, flow, { store: new MemoryStore() }));
  });

  it('after the chat was deleted: neither of it nor of those before it', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    const second = await comesBack(visitor, flow);
    await second.chooses('Not yet');
    const third = await comesBack(second, flow);
    await third.chooses('Not yet');
    expect(await third.chat.erase()).to.equal('forgotten');
    expectNothing(third);
    expect(await third.stored()).to.deep.equal([]);
    expectNothing(await comesBack(third, flow));
  });

  it('after it was deleted before anything was said', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    const second = await comesBack(visitor, flow);
    expect(second.chat.scene.remembers).to.equal(true);
    expect(await second.chat.erase()).to.equal('forgotten');
    expectNothing(second);
    expect(await second.stored()).to.deep.equal([]);
  });

  it('after its owner was asked to delete it, also before that is delivered', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Yes, remember it');
    const second = await comesBack(visitor, flow);
    await second.chooses('Not yet');
    expect(await second.chat.erase(async () => 'asked')).to.equal('asked');
    expectNothing(second);
    expect((await second.stored()).at(-1)?.type).to.equal('erasure-asked');
    await second.store.forget((await second.kept()).record.id);
    expectNothing(await comesBack(second, flow));
  });

  it('where it was deleted in another tab meanwhile', async () => {
    const shelf = newShelf();
    const visitor = await Visitor.visits(flow, { remember: 30, store: new MemoryStore(shelf) });
    await visitor.types(trouble);
    await goesOnTo(visitor, 'memory');
    await visitor.chooses('Yes, remember it');
    const here = await comesBack(visitor, flow, { store: new MemoryStore(shelf) });
    const there = await Visitor.visits(flow, { remember: 30, store: new MemoryStore(shelf), clock: here.clock });
    expect(here.heard).to.include('How did it go?');
    await there.chat.erase();
    await here.chat.refresh();
    expectNothing(here);
  });

  it('to anybody who did not allow it, in any conversation about any flow', async () => {
    const acts = fc.array(fc.nat(), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(flows, acts, fc.boolean(), async (anyFlow, choices, asked) => {
        const visitor = await Visitor.visits(anyFlow, asked ? { remember: 30 } : {});
        for (const choice of choices) {
          const { question } = visitor.chat.scene.offered;
          if (!question) break;
          const { name, options } = question;
          // Whoever is asked to be remembered declines.
          const isMemory = name === 'memory' && options.some(({ id }) => id === 'no');
          const value = isMemory ? 'no' : (options[choice % options.length]?.id ?? 'My bike came broken.');
          await visitor.chat.act({ type: 'answer', name, value });
        }
        const back = await comesBack(visitor, anyFlow);
        expect(opening(back)).to.not.have.property('remembered');
        expect(opening(back).known).to.deep.equal({});
        const fresh = await Visitor.visits(anyFlow, { remember: 30, clock: back.clock });
        expect(back.heard).to.deep.equal(fresh.heard);
      }),
      { numRuns: 60 },
    );
  });
});

/** The same trouble in each language, and what is said of it on the next visit. */
const abroad: Readonly<Record<Language, { story: string; question: RegExp; back: readonly string[]; notYet: RegExp }>> =
  {
    en: {
      story: trouble,
      question: /for 30 days, and ask how it went/,
      back: ['Last time it was about this: Your child seat', 'How did it go?'],
      notYet: /promised on 22 November 2026: .*, within one working day/,
    },
    sv: {
      story: 'Barnsitsen skulle ha kommit i torsdags och nu är det söndag.',
      question: /i 30 dagar och fråga hur det gick/,
      back: ['Förra gången gällde det här: Barnsitsen', 'Hur gick det?'],
      notYet: /lovad den 22 november 2026: .*, inom en arbetsdag/,
    },
    nb: {
      story: 'Barnesetet skulle ha kommet torsdag, og nå er det søndag.',
      question: /i 30 dager og spørre hvordan det gikk/,
      back: ['Sist gjaldt det dette: Barnesetet', 'Hvordan gikk det?'],
      notYet: /lovet 22\. november 2026: .*, innen én virkedag/,
    },
    da: {
      story: 'Cykelstolen skulle være kommet i torsdags, og nu er det søndag.',
      question: /i 30 dage og spørge, hvordan det gik/,
      back: ['Sidst drejede det sig om det her: Cykelstolen', 'Hvordan gik det?'],
      notYet: /lovet den 22\. november 2026: .*, inden for én hverdag/,
    },
  };
const promises = {
  en: 'within one working day',
  sv: 'inom en arbetsdag',
  nb: 'innen én virkedag',
  da: 'inden for én hverdag',
};

for (const language of languages) {
  it(`a visitor is remembered in ${language}`, async () => {
    const { story, question, back, notYet } = abroad[language];
    const words = await wordsFor(language);
    const hearing: EmpathyTopic = { ...wentWrong, promise: promises[language] };
    const flow = flowOf([winterTyres, hearing], { language });
    const visitor = await Visitor.visits(flow, { remember: 30, language });
    await visitor.types(story);
    await goesOnTo(visitor, 'memory');
    expect(visitor.question.text).to.match(question);
    await visitor.chooses(words('rememberIt'));
    const again = await comesBack(visitor, flow, { language });
    expect(again.heard[2]).to.include(back[0]);
    expect(again.heard.at(-1)).to.equal(back[1]);
    await again.chooses(words('notYet'));
    expect(again.reply[1]).to.match(notYet);
    const third = await comesBack(again, flow, { language });
    await third.chooses(words('itIsSettled'));
    expect(third.reply[0]).to.equal(words('goodItIsSettled'));
  });
}
