import { expect } from 'chai';
import type { Erasure } from '../../src/conversation/ports.ts';
import { loadHearing as loadEar } from '../../src/widget/speech.ts';
import { visitSilence as silence } from '../../src/flow/visit.ts';
import { sealFlow } from '../../src/flow/flow.ts';
import { MemoryStore, newShelf } from '../../src/platform/memory-store.ts';
import { isKnown } from '../../src/transcript/known.ts';
import { brakes, childSeats, flowOf, winterTyres } from '../support/flows.ts';
import { SimulatedClock } from '../support/clock.ts';
import { question, questionnaire } from '../techniques/questioning/questionnaires.ts';
import { Visitor, wordsOf } from '../support/visitor.ts';
import { inWords } from '../support/problems.ts';

const flow = flowOf([winterTyres, brakes, childSeats]);
const onMonday = () => new SimulatedClock('2026-11-23T09:00:00.000Z');

describe('a conversation', () => {
  it('greets, says that it is automated, and offers topics and a person', async () => {
    const visitor = await Visitor.visits(flow, { clock: onMonday() });
    expect(visitor.heard).to.deep.equal([
      'Good morning.',
      "I'm an automated assistant, and I can pass you on to a person at any time.",
      'What can I do for you?',
    ]);
    expect(visitor.choices).to.deep.equal(['Winter tyres', 'Squeaking brakes', 'Child seats', 'Talk to a person']);
    expect(visitor.question.options.at(-1)).to.include({ note: 'open until 17:00', quiet: true });
  });

  it('greets by name where the host gave one, and in the owner’s words where there are any', async () => {
    const named = await Visitor.visits(flow, { name: 'Siri' });
    expect(named.heard[0]).to.equal('Good morning, Siri.');
    const own = await Visitor.visits(flowOf([brakes], { greeting: 'Hei{name|}, welcome to {business}.' }));
    expect(own.heard[0]).to.equal('Hei, welcome to Nordlys Cycles.');
  });

  it('stores nothing before the first act, and then all of it in one piece', async () => {
    const appended: number[][] = [];
    const store = new MemoryStore();
    const append = store.append;
    store.append = (record, seq, entries) => {
      appended.push([seq, entries.length]);
      return append(record, seq, entries);
    };
    const visitor = await Visitor.visits(flow, { store });
    expect(await visitor.stored()).to.deep.equal([]);
    await visitor.chooses('Winter tyres');
    expect(appended).to.deep.equal([[0, 8]]);
    expect(await visitor.stored()).to.deep.equal(visitor.chat.entries);
  });

  it('counts its entries from 0 without gaps, each with its time and speaker', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    visitor.clock.advance(5_000);
    await visitor.chooses("That's right");
    expect(visitor.chat.entries.map(({ seq }) => seq)).to.deep.equal(visitor.chat.entries.map((_, index) => index));
    expect(visitor.chat.entries.at(-1)?.at).to.equal('2026-11-22T09:00:05.000Z');
    expect(visitor.chat.entries[4]).to.include({ type: 'answered', by: 'visitor', value: 'Winter tyres' });
  });

  it('asks whether there is anything else, how it was, and thanks', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Sounds good');
    expect(visitor.reply.at(-1)).to.equal('Is there anything else I can do?');
    await visitor.chooses('No, thanks');
    expect(visitor.choices).to.deep.equal(['Yes', 'No', 'Skip']);
    await visitor.chooses('Yes');
    await visitor.chooses('5');
    await visitor.types('Silent at last');
    expect(visitor.reply).to.deep.equal(['Thank you. Take care.']);
    expect(visitor.rating).to.include({
      by: 'visitor',
      solved: true,
      score: 5,
      comment: 'Silent at last',
    });
    expect(visitor.chat.scene).to.deep.include({ ended: true, rail: [], topic: undefined });
    expect(visitor.chat.scene.offered).to.deep.equal({
      question: undefined,
      changeable: [],
      menu: ['restart'],
      typing: false,
    });
  });

  it('takes no for an answer in the survey', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Not for me');
    await visitor.chooses('No, thanks');
    for (const _ of ['solved', 'score', 'comment']) await visitor.chooses('Skip');
    expect(visitor.chat.scene.ended).to.equal(true);
    expect(visitor.rating).to.equal(undefined);
  });

  it('serves one topic after another', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Sounds good');
    await visitor.chooses('Yes, please');
    await visitor.chooses('Winter tyres');
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
    expect(visitor.chat.scene.rail.map(({ label, state }) => `${label} ${state}`)).to.deep.equal([
      'Problem current',
      'Solution ahead',
      'Benefit ahead',
      'Your choice ahead',
    ]);
  });

  it('shows how to reach a person at any time, and stays where it is', async () => {
    const visitor = await Visitor.visits(flow, { clock: onMonday() });
    await visitor.chooses('Winter tyres');
    const { question } = visitor;
    await visitor.wants('person');
    expect(visitor.reply.at(-2)).to.equal(
      'Our shop\nOpening hours: open until 17:00\nPhone: +47 77 00 00 00\nEmail: hei@example.com\n' +
        'Address: Storgata 1, Tromsø\nVisit: Book a visit',
    );
    expect(visitor.question).to.deep.equal(question);
    const handedOver = visitor.chat.entries.find(({ type }) => type === 'handed-over');
    expect(handedOver).to.include({ reason: 'asked', topic: 'Winter tyres' });
    expect(handedOver)
      .to.have.property('reference')
      .that.matches(/^NC-[2-9A-Z]{4}$/);
  });

  it('says when the shop opens', async () => {
    const visitor = await Visitor.visits(flow);
    visitor.clock.advance(9 * 3_600_000);
    await visitor.wants('person');
    expect(visitor.reply.at(-2)).to.include('Opening hours: opens Monday 09:00');
    visitor.clock.advance(13 * 3_600_000 + 30 * 60_000);
    await visitor.wants('person');
    expect(visitor.reply.at(-2)).to.include('Opening hours: opens in 30 minutes');
  });

  it('ends when the visitor wishes so, after asking how it was only if there was anything', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.wants('end');
    expect(visitor.reply).to.deep.equal(['Thank you. Take care.']);
    const other = await Visitor.visits(flow);
    await other.chooses('Winter tyres');
    await other.wants('end');
    expect(other.chat.entries.find(({ type }) => type === 'concluded')).to.include({ outcome: 'unresolved' });
    expect(other.reply).to.deep.equal(['Was it solved?']);
    await other.wants('end');
    expect(other.chat.scene.ended).to.equal(true);
  });

  it('begins another, with an id and a key of its own, and stores it with the first act', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    const { id } = visitor.chat.scene;
    await visitor.chat.restart();
    expect(visitor.chat.scene.id).not.to.equal(id);
    expect(visitor.chat.scene.topic).to.equal(undefined);
    expect((await visitor.store.entries(id, 0)).at(-1)).to.include({ type: 'ended', by: 'visitor' });
    const later = await visitor.reloads(flow);
    expect(later.question.name).to.equal('topic');
    await later.chooses('Child seats');
    expect(await later.stored()).to.deep.equal(later.chat.entries);
    expect(later.chat.scene.id).not.to.equal(id);
  });

  it('tells scripts of each entry once, and of a restart', async () => {
    const visitor = await Visitor.visits(flow);
    const heard: string[] = [];
    visitor.chat.subscribe(({ entries }) => heard.push(...entries.map(({ type }) => type)));
    await visitor.chooses('Winter tyres');
    await visitor.chat.restart();
    expect(heard).to.deep.equal(['answered', 'began', 'said', 'asked', 'ended', 'opened', 'said', 'said', 'asked']);
  });

  it('cannot be changed by whoever is shown it', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    for (const entry of visitor.chat.entries) expect(Object.isFrozen(entry), entry.type).to.equal(true);
    expect(() => Object.assign(visitor.chat.entries[1] ?? {}, { text: 'otherwise' })).to.throw(TypeError);
  });

  it('drops what is not offered', async () => {
    const visitor = await Visitor.visits(flow);
    expect(await visitor.chat.act({ type: 'answer', name: 'problem', value: 'yes' })).to.equal(false);
    expect(await visitor.chat.act({ type: 'answer', name: 'topic', value: '__proto__' })).to.equal(false);
    expect(await visitor.chat.act({ type: 'topic', topic: 'Unicycles' })).to.equal(false);
    expect(await visitor.chat.act({ type: 'revise', of: 3, value: 'yes' })).to.equal(false);
    expect(await visitor.chat.act({ type: 'type', text: ' \n ' })).to.equal(false);
    expect(await visitor.stored()).to.deep.equal([]);
  });

  it('takes one act after the other, however fast they come', async () => {
    const visitor = await Visitor.visits(flow);
    const topic = { type: 'answer', name: 'topic', value: 'Winter tyres' } as const;
    expect(await Promise.all([visitor.chat.act(topic), visitor.chat.act(topic)])).to.deep.equal([true, false]);
  });
});

describe('consent, where the owner asks for it', () => {
  it('comes before everything, and what was said is stored once it is given', async () => {
    const visitor = await Visitor.visits(flow, { keepDays: 30 });
    expect(visitor.reply.at(-1)).to.equal("May I keep this chat for 30 days, so you needn't tell it all again?");
    await visitor.types('fjords');
    expect(visitor.question.name).to.equal('consent');
    expect(await visitor.stored()).to.deep.equal([]);
    await visitor.chooses('Yes, keep it');
    expect(visitor.reply).to.deep.equal(['What can I do for you?']);
    expect(visitor.chat.entries.find(({ type }) => type === 'consented')).to.include({
      by: 'visitor',
      to: 'transcript',
      given: true,
      text: "May I keep this chat for 30 days, so you needn't tell it all again?",
    });
    expect(await visitor.stored()).to.deep.equal(visitor.chat.entries);
    const later = await visitor.reloads(flow, { keepDays: 30 });
    expect(later.question.name).to.equal('topic');
  });

  it('is not taken from a sentence that happens to hold a yes', async () => {
    for (const text of ['what do you keep?', 'please help me with bread', 'it is dense', 'ok but what for']) {
      const visitor = await Visitor.visits(flow, { keepDays: 30 });
      await visitor.types(text);
      expect(visitor.question.name, text).to.equal('consent');
      expect(await visitor.stored(), text).to.deep.equal([]);
    }
    const visitor = await Visitor.visits(flow, { keepDays: 30 });
    await visitor.types('yes please');
    expect(visitor.question.name).to.equal('topic');
  });

  it('remembers what was wished for meanwhile', async () => {
    const visitor = await Visitor.visits(flow, { keepDays: 30 });
    await visitor.types('I need studs');
    expect(visitor.question.name).to.equal('consent');
    await visitor.chooses('Yes, keep it');
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
  });

  it('may be refused: the chat goes on, and nothing of it is stored', async () => {
    const visitor = await Visitor.visits(flow, { keepDays: 30 });
    await visitor.chooses('No, keep nothing');
    expect(visitor.reply[0]).to.equal('Then nothing of this chat is kept or passed on.');
    await visitor.chooses('Winter tyres');
    await visitor.chooses("That's right");
    expect(visitor.reply[0]).to.equal(winterTyres.solution);
    expect(await visitor.stored()).to.deep.equal([]);
  });
});

describe('a conversation that is not to be kept', () => {
  it('is not left by news of another one', async () => {
    const shelf = newShelf();
    const store = new MemoryStore(shelf);
    const earlier = await Visitor.visits(flow, { store });
    await earlier.chooses('Winter tyres');
    for (const label of ["That's right", "That's clear", 'Tell me more']) await earlier.chooses(label);
    await earlier.chat.restart();
    const visitor = await Visitor.visits(flow, { store: new MemoryStore(shelf), keepDays: 30 });
    await visitor.chooses('No, keep nothing');
    await visitor.chooses('Child seats');
    const { id } = visitor.chat.scene;
    await visitor.chat.refresh();
    expect(visitor.chat.scene.id).to.equal(id);
    expect(visitor.chat.scene.topic).to.equal('Child seats');
  });

  it('cannot be kept after all, nor the other way round', async () => {
    for (const answer of ['Yes, keep it', 'No, keep nothing']) {
      const visitor = await Visitor.visits(flow, { keepDays: 30 });
      await visitor.chooses(answer);
      expect(visitor.chat.scene.offered.changeable.map(({ name }) => name)).to.deep.equal([]);
    }
  });
});

describe('typed text', () => {
  it('finds a topic by its name, its words and its texts', async () => {
    for (const text of ['winter tyres please', 'it is so slippery', 'how do I get a baby on my bike?']) {
      const visitor = await Visitor.visits(flow);
      await visitor.types(text);
      expect(visitor.chat.scene.topic, text).to.be.oneOf(['Winter tyres', 'Child seats']);
      expect(visitor.chat.entries.find(({ type }) => type === 'typed')).to.deep.include({ text, masked: false });
    }
  });

  it('answers the open question', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('Squeaking brakes');
    await visitor.types('yes that is right');
    await visitor.types('hm, no');
    expect(visitor.reply[0]).to.equal('What counts is what it does for you.');
  });

  it('leads to another topic in the middle of one', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    await visitor.types('actually I need studs');
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
    expect(visitor.chat.entries.find(({ type }) => type === 'concluded')).to.include({
      topic: 'Squeaking brakes',
      outcome: 'unresolved',
    });
  });

  it('leads to a person, or to the end', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('can I talk to a human?');
    expect(visitor.reply[0]).to.equal('This is how you reach a person.');
    await visitor.types('bye');
    expect(visitor.chat.scene.ended).to.equal(true);
  });

  it('is asked about where two topics are near, with a way back to what was open', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    await visitor.types('tyres or seat');
    expect(visitor.choices).to.deep.equal([
      'Winter tyres',
      'Child seats',
      'Go on with: Squeaking brakes',
      'Talk to a person',
    ]);
    await visitor.chooses('Go on with: Squeaking brakes');
    expect(visitor.question.name).to.equal('problem');
    await visitor.chooses("That's right");
    expect(visitor.reply[0]).to.equal(brakes.solution);
  });

  it('is thanked, greeted and heard, and the question stays open', async () => {
    const visitor = await Visitor.visits(flow, { clock: onMonday() });
    await visitor.chooses('Winter tyres');
    await visitor.types('hello there');
    expect(visitor.reply).to.deep.equal(['Hello.']);
    await visitor.types('thank you');
    expect(visitor.reply).to.deep.equal(["You're welcome."]);
    await visitor.types('the people in your shop are brilliant');
    expect(visitor.reply).to.deep.equal(["Good to hear. I've noted it."]);
    await visitor.types('the frame cracked and my son got hurt');
    expect(visitor.reply.slice(0, 2)).to.deep.equal([
      'If anyone is hurt or in danger, call for emergency help first.',
      'This needs a person who can put it right.',
    ]);
    expect(visitor.reply.join()).to.include('+47 77 00 00 00');
    expect(visitor.question.name).to.equal('problem');
  });

  it('begins again when that is wished', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    const { id } = visitor.chat.scene;
    await visitor.types('can we start over please');
    expect(visitor.chat.scene.id).not.to.equal(id);
    expect(visitor.question.name).to.equal('topic');
    expect((await visitor.store.entries(id, 0)).slice(-3).map(({ type }) => type)).to.deep.equal([
      'typed',
      'said',
      'ended',
    ]);
  });

  it('is no answer that the question does not take', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    await visitor.types('qwerty');
    expect(visitor.question.name).to.equal('problem');
    expect(visitor.reply).not.to.have.length(0);
    await visitor.chooses('Just tell me');
    await visitor.chooses('Sounds good');
    await visitor.chooses('No, thanks');
    await visitor.chooses('Skip');
    await visitor.types('12');
    expect(visitor.question.name).to.equal('score');
    await visitor.types('4');
    await visitor.types('Great service, thanks a lot!');
    expect(visitor.rating).to.include({
      score: 4,
      comment: 'Great service, thanks a lot!',
    });
  });

  it('amid what is understood does not add up', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    for (const understood of ["That's right", "That's clear"]) {
      await visitor.types('xyzzy');
      await visitor.chooses(understood);
    }
    await visitor.types('plugh');
    expect(visitor.chat.entries.some(({ type }) => type === 'handed-over')).to.equal(false);
  });

  it('is met with an offer to rephrase, then with a person, and never with silence', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('qwerty');
    expect(visitor.reply).to.deep.equal(["I'm not sure I understand. You can choose below, or say it in other words."]);
    await visitor.types('qwerty');
    expect(visitor.reply.join()).to.include('+47 77 00 00 00');
    await visitor.types('qwerty');
    expect(visitor.reply).to.have.length(1);
    expect(visitor.choices).to.include('Winter tyres');
  });

  it('stays text: 8,000 characters, emoji, right-to-left, HTML, NUL and lone surrogates', async () => {
    for (const text of [
      'x'.repeat(9_000),
      '👩‍🔧🚲',
      'مرحبا',
      '<img src=x onerror=alert(1)>',
      '__proto__',
      'a\u0000b\ud800',
    ]) {
      const visitor = await Visitor.visits(flow);
      await visitor.types(text);
      const typed = visitor.chat.entries.find((entry) => isKnown(entry) && entry.type === 'typed');
      expect(typed)
        .to.have.property('text')
        .that.equals(text.slice(0, 8_000).replaceAll('\u0000', '\ufffd').replace('\ud800', '\ufffd'));
      expect(visitor.reply).not.to.have.length(0);
    }
  });
});

describe('a reload', () => {
  it('goes on at the same question, at every step', async () => {
    let visitor = await Visitor.visits(flow);
    for (const label of [
      'Winter tyres',
      "That's right",
      "That's clear",
      'Tell me more',
      'Not for me',
      'No, thanks',
      'Yes',
      '4',
    ]) {
      await visitor.chooses(label);
      const { entries, scene } = visitor.chat;
      visitor = await visitor.reloads(flow);
      expect(visitor.chat.entries).to.deep.equal(entries);
      expect(visitor.chat.scene).to.deep.equal({ ...scene, version: 0 });
    }
  });

  it('reads what it said as it was said, also where a question is nothing but a name that nobody gave', async () => {
    const nameless = flowOf([questionnaire([{ ...question('use', ['To work']), ask: '{name}' }], [], { limit: 1 })]);
    const visitor = await Visitor.visits(nameless);
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.chooses('To work');
    const again = await visitor.reloads(nameless);
    expect(again.chat.entries).to.deep.equal(visitor.chat.entries);
    expect(again.chat.scene).to.deep.equal({ ...visitor.chat.scene, version: 0 });
  });

  it('keeps the flow that the conversation began with; a new conversation uses the new', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    const changed = flowOf([{ ...winterTyres, topic: 'Winter' }]);
    const later = await visitor.reloads(changed);
    await later.chooses("That's right");
    expect(later.reply[0]).to.equal(winterTyres.solution);
    await later.chat.restart();
    expect(later.choices).to.deep.equal(['Winter', 'Talk to a person']);
  });

  it('begins anew after half an hour of silence', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    visitor.clock.advance(silence + 1);
    const later = await visitor.reloads(flow);
    expect(later.chat.scene.topic).to.equal(undefined);
    expect(later.chat.scene.id).not.to.equal(visitor.chat.scene.id);
  });

  it('lets the record win over machines that have changed, and says the last words anew', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.chooses("That's right");
    // As an earlier version would have recorded it: a step that is called otherwise now.
    const { record, entries } = await visitor.kept();
    const store = new MemoryStore();
    await store.append(
      record,
      0,
      entries.map((entry) => ({ ...entry, ...(entry.step === 'presentingSolution' ? { step: 'solving' } : {}) })),
    );
    const later = await Visitor.visits(flow, { store });
    expect(later.chat.entries.slice(entries.length).map(({ type }) => type)).to.deep.equal([
      'resumed',
      'said',
      'asked',
    ]);
    expect(later.chat.entries.slice(0, entries.length)).to.deep.equal(
      await store.entries(record.id, 0, entries.length),
    );
    await later.chooses("That's clear");
    const again = await later.reloads(flow);
    expect(again.chat.entries).to.deep.equal(later.chat.entries);
    expect(again.chat.scene.offered).to.deep.equal(later.chat.scene.offered);
  });

  it('begins anew where the stored log cannot be read', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    const { record, entries } = await visitor.kept();
    const store = new MemoryStore();
    await store.append(
      record,
      0,
      entries.map((entry) => ({ ...entry, at: 'yesterday' })),
    );
    const later = await Visitor.visits(flow, { store });
    expect(later.chat.scene.id).not.to.equal(record.id);
  });
});

describe('changing an answer', () => {
  it('goes on from the new one, and keeps the old one in the record', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.chooses("That's clear");
    await visitor.changes("That's right", 'Not quite');
    expect(visitor.choices).to.deep.equal(['Squeaking brakes', 'Child seats', 'Something else', 'Talk to a person']);
    expect(visitor.chat.entries.find(({ type }) => type === 'revised')).to.deep.include({
      by: 'visitor',
      of: 8,
      name: 'problem',
      value: 'no',
      label: 'Not quite',
      voided: [11],
      technique: 'explanation',
      topic: 'Winter tyres',
    });
    expect(visitor.chat.entries[8]).to.include({ type: 'answered', value: 'yes' });
  });

  it('keeps later answers that still fit, and says only the words of the last step', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.chooses("That's clear");
    await visitor.chooses('Tell me more');
    const length = visitor.chat.entries.length;
    await visitor.changes('Tell me more', 'Not for me');
    expect(visitor.chat.entries.slice(length).map(({ type }) => type)).to.deep.equal([
      'revised',
      'said',
      'concluded',
      'asked',
    ]);
    await visitor.changes("That's right", 'Just tell me');
    expect(visitor.question.name).to.equal('more');
  });

  it('records anew what has happened on the way, and says only the last words', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Sounds good');
    await visitor.chooses('No, thanks');
    const { length } = visitor.chat.entries;
    await visitor.changes('Sounds good', 'Not for me');
    const added = visitor.chat.entries.slice(length);
    expect(added.map(({ type }) => type)).to.deep.equal(['revised', 'concluded', 'asked']);
    expect(added[1]).to.include({ outcome: 'unresolved' });
    const later = await visitor.reloads(flow);
    expect(later.chat.entries).to.deep.equal(visitor.chat.entries);
  });

  it('does not carry answers over to another topic', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.changes('Winter tyres', 'Squeaking brakes');
    expect(visitor.chat.scene.topic).to.equal('Squeaking brakes');
    expect(visitor.question.name).to.equal('problem');
  });

  it('can be done again, and is there after a reload', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.chooses('Not quite');
    await visitor.changes('Not quite', "That's right");
    await visitor.changes("That's right", 'Just tell me');
    const later = await visitor.reloads(flow);
    expect(later.chat.scene).to.deep.equal({ ...visitor.chat.scene, version: 0 });
    expect(later.question.name).to.equal('choice');
    expect(later.chat.scene.offered.changeable.map(({ label }) => label)).to.deep.equal([
      'Winter tyres',
      'Just tell me',
    ]);
  });
});

describe('two tabs', () => {
  it('share one conversation, and each sees what is said in the other', async () => {
    const shelf = newShelf();
    const one = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await one.chooses('Winter tyres');
    const other = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await other.chooses("That's right");
    await one.types('yes');
    expect(wordsOf(one.chat.entries)).to.deep.equal(one.heard);
    expect(one.chat.scene.id).to.equal(other.chat.scene.id);
    expect(await one.stored()).to.deep.equal(one.chat.entries);
  });

  it('drop an act that the other has made void', async () => {
    const shelf = newShelf();
    const one = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await one.chooses('Winter tyres');
    const other = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    const answer = { type: 'answer', name: 'problem', value: 'yes' } as const;
    const done = await Promise.all([one.chat.act(answer), other.chat.act(answer)]);
    expect([...done].sort()).to.deep.equal([false, true]);
    expect((await one.stored()).filter(({ type }) => type === 'answered')).to.have.length(2);
  });

  it('do not begin two conversations side by side', async () => {
    const shelf = newShelf();
    const one = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    const other = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await one.chooses('Winter tyres');
    expect(await other.chat.act({ type: 'answer', name: 'topic', value: 'Child seats' })).to.equal(false);
    expect(other.chat.scene.id).to.equal(one.chat.scene.id);
  });

  it('do not do so either when both begin in the same moment', async () => {
    const shelf = newShelf();
    const one = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    const other = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    const choose = (topic: string) => ({ type: 'answer', name: 'topic', value: topic }) as const;
    const done = await Promise.all([one.chat.act(choose('Winter tyres')), other.chat.act(choose('Child seats'))]);
    expect([...done].sort()).to.deep.equal([false, true]);
    expect(shelf.conversations.size).to.equal(1);
    expect(other.chat.scene.id).to.equal(one.chat.scene.id);
  });

  it('both hear of it when the conversation is left for another', async () => {
    const shelf = newShelf();
    const one = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await one.chooses('Winter tyres');
    const other = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await one.chat.restart();
    await other.chat.refresh();
    expect(other.question.name).to.equal('topic');
    await one.chooses('Child seats');
    await other.chat.refresh();
    expect(other.chat.scene.id).to.equal(one.chat.scene.id);
  });
});

describe('deleting a conversation', () => {
  it('waits for the act that is under way, and leaves nothing', async () => {
    const shelf = newShelf();
    const visitor = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await visitor.chooses('Winter tyres');
    const { id } = visitor.chat.scene;
    const acting = visitor.chat.act({ type: 'type', text: 'How much are they?' });
    expect(await visitor.chat.erase()).to.equal('forgotten');
    expect(await acting).to.equal(true);
    expect(shelf.conversations.has(id)).to.equal(false);
    expect(visitor.chat.scene.id).to.not.equal(id);
    expect(visitor.question.name).to.equal('topic');
  });

  it('asks the endpoint with the key, and keeps everything where that failed', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    const { record, entries } = await visitor.kept();
    const asked: unknown[] = [];
    const fail = async (one: unknown): Promise<Erasure> => {
      asked.push(one);
      return 'failed';
    };
    expect(await visitor.chat.erase(fail)).to.equal('failed');
    expect(asked[0]).to.include({ id: record.id, key: record.key });
    expect(visitor.chat.entries).to.deep.equal(entries);
    expect(await visitor.stored()).to.deep.equal(entries);
  });

  it('asks nobody where nothing was stored', async () => {
    const visitor = await Visitor.visits(flow);
    const never = () => Promise.reject(new Error('Nobody is to be asked.'));
    expect(await visitor.chat.erase(never)).to.equal('forgotten');
  });

  it('does not touch a conversation that another tab has begun meanwhile', async () => {
    const shelf = newShelf();
    const visitor = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await visitor.chooses('Winter tyres');
    const other = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await other.chat.restart();
    // This tab has not heard of it yet as it asks.
    const erasure = new Promise((resolve) => other.chat.subscribe(() => resolve(visitor.chat.erase())));
    await other.chooses('Child seats');
    expect(await erasure).to.equal('failed');
    expect(shelf.conversations.size).to.equal(2);
  });

  it('is not undone by a tab that has not heard of it', async () => {
    const shelf = newShelf();
    const visitor = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await visitor.chooses('Winter tyres');
    const frozen = new MemoryStore(shelf);
    frozen.watch = () => () => undefined;
    const other = await Visitor.visits(flow, { store: frozen });
    const { id } = visitor.chat.scene;
    await visitor.chat.erase();
    await other.types('How much are they?');
    expect(shelf.conversations.has(id)).to.equal(false);
    expect(other.chat.scene.id).to.not.equal(id);
    expect(other.chat.entries.some((entry) => 'text' in entry && entry.text === 'How much are they?')).to.equal(true);
  });

  it('failed where the wish cannot be stored, and the conversation stands as it was', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    const { entries } = await visitor.kept();
    const { append } = visitor.store;
    Object.assign(visitor.store, { append: () => Promise.reject(new Error('The disk is full.')) });
    const failure: unknown = await visitor.chat.erase(async () => 'asked').catch((error: unknown) => error);
    expect(String(failure)).to.contain('The disk is full.');
    expect(visitor.chat.entries).to.deep.equal(entries);
    Object.assign(visitor.store, { append });
    await visitor.chooses("That's right");
    expect(await visitor.stored()).to.deep.equal(visitor.chat.entries);
  });
});

describe('the wish to have a conversation deleted', () => {
  it('is its last entry, also after the end, and another one begins in every tab', async () => {
    const shelf = newShelf();
    const visitor = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await visitor.chooses('Winter tyres');
    const other = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    const { id } = visitor.chat.scene;
    expect(await visitor.chat.erase(async () => 'asked')).to.equal('asked');
    expect(shelf.conversations.get(id)?.entries.at(-1)).to.include({ type: 'erasure-asked', by: 'visitor' });
    expect(visitor.question.name).to.equal('topic');
    await other.chat.refresh();
    expect(other.question.name).to.equal('topic');
    const later = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    expect(later.chat.scene.id).to.not.equal(id);
  });
});

describe('an ear that cannot be loaded', () => {
  const loadHearing = () => Promise.reject(new TypeError('The line is dead.'));

  it('misunderstands nobody: nothing is written, it is heard with the next try, and the choices go on', async () => {
    let isDead = true;
    const visitor = await Visitor.visits(flow, {
      loadHearing: (language) => (isDead ? loadHearing() : loadEar(language)),
    });
    const before = [...visitor.chat.entries];
    expect(await visitor.chat.listen()).to.equal(false);
    const act = { type: 'type', text: 'winter tyres' } as const;
    const failure = await visitor.chat.act(act).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect(visitor.chat.entries).to.deep.equal(before);
    await visitor.chooses('Squeaking brakes');
    isDead = false;
    expect(await visitor.chat.listen()).to.equal(true);
    expect(await visitor.chat.act(act)).to.equal(true);
    expect(visitor.chat.entries.filter(({ type }) => type === 'typed')).to.have.length(1);
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
  });

  it('still takes text for an answer where text is asked for', async () => {
    const visitor = await Visitor.visits(flow, { loadHearing });
    await visitor.chooses('Squeaking brakes');
    await visitor.wants('end');
    await visitor.chooses('Skip');
    await visitor.chooses('Skip');
    await visitor.types('All good');
    expect(visitor.rating).to.include({ comment: 'All good' });
    const typed = visitor.chat.entries.find(({ type }) => type === 'typed');
    expect(typed).to.include({ text: 'All good' }).and.not.to.have.property('mood');
  });
});

describe('trouble', () => {
  it('begins anew with what is said next if the site’s data is cleared while the chat is open', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    const { id } = visitor.chat.scene;
    await visitor.store.forget(id);
    await visitor.types('Child seats');
    expect(visitor.chat.scene.id).to.not.equal(id);
    expect(await visitor.stored()).to.deep.equal(visitor.chat.entries);
  });

  it('begins anew when the conversation was forgotten elsewhere, and does not bring it back', async () => {
    const shelf = newShelf();
    const visitor = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    await visitor.chooses('Winter tyres');
    const { id } = visitor.chat.scene;
    await new MemoryStore(shelf).forget(id);
    await visitor.chat.refresh();
    expect(visitor.chat.scene.id).not.to.equal(id);
    await visitor.chooses('Winter tyres');
    expect(await visitor.store.entries(id, 0)).to.deep.equal([]);
  });

  it('with the store does not stop the chat, and all of it is stored as soon as it can be', async () => {
    const store = new MemoryStore();
    const append = store.append;
    const problems: string[] = [];
    let failing = false;
    store.append = async (...given) => {
      if (failing) throw new DOMException('The quota is exceeded.', 'QuotaExceededError');
      return append(...given);
    };
    const visitor = await Visitor.visits(flow, { store, onProblem: (finding) => problems.push(inWords(finding).code) });
    await visitor.chooses('Winter tyres');
    failing = true;
    await visitor.chooses("That's right");
    expect(visitor.reply[0]).to.equal(winterTyres.solution);
    expect(problems).to.deep.equal(['storage-refused']);
    expect(await visitor.stored()).to.have.length.below(visitor.chat.entries.length);
    failing = false;
    await visitor.chooses("That's clear");
    expect(await visitor.stored()).to.deep.equal(visitor.chat.entries);
  });

  it('between two tabs of which one could not store ends with what is stored', async () => {
    const shelf = newShelf();
    const store = new MemoryStore(shelf);
    const append = store.append;
    const one = await Visitor.visits(flow, { store, onProblem: () => undefined });
    await one.chooses('Winter tyres');
    const other = await Visitor.visits(flow, { store: new MemoryStore(shelf) });
    store.append = async () => Promise.reject(new DOMException('The quota is exceeded.', 'QuotaExceededError'));
    await one.chooses('Not quite');
    store.append = append;
    await other.chooses("That's right");
    await one.chat.refresh();
    await one.types('yes');
    expect(one.chat.entries).to.deep.equal(await one.stored());
  });

  it('in a machine is admitted, and a person offered', async () => {
    const broken = sealFlow({ ...flow, topics: [{ technique: 'explanation', topic: 'Broken' }] });
    const problems: string[] = [];
    const visitor = await Visitor.visits(broken, { onProblem: (finding) => problems.push(inWords(finding).code) });
    await visitor.chooses('Broken');
    expect(visitor.reply[0]).to.match(/^Something went wrong on my side/);
    expect(visitor.reply.join()).to.include('+47 77 00 00 00');
    expect(problems).to.deep.equal(['conversation-failed']);
    const later = await visitor.reloads(broken);
    expect(later.chat.entries).to.deep.equal(visitor.chat.entries);
  });
});
