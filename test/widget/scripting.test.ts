import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { GuidedChatEventMap } from '../../src/widget/events.ts';
import type { GuidedChatElement } from '../../src/widget/guided-chat-element.ts';
import { choose, content, open, playEndpoint, widget } from '../support/widget.ts';

/** The words of the entries. */
const words = ({ transcript }: GuidedChatElement) =>
  transcript.flatMap((entry) => ('text' in entry ? [entry.text] : 'label' in entry ? [entry.label] : []));

describe('for scripts', () => {
  let endpoint: ReturnType<typeof playEndpoint>;
  beforeEach(() => (endpoint = playEndpoint()));
  afterEach(() => endpoint.stop());

  it('show() opens the panel and leaves the focus where it is, hide() closes it', async () => {
    const { chat, screen } = await widget();
    await chat.show();
    expect(screen.panel.offsetHeight).to.be.above(0);
    await chat.hide();
    expect(screen.panel.offsetHeight).to.equal(0);
  });

  it('say() speaks as the visitor', async () => {
    const { chat, screen } = await widget();
    await chat.say('My street is slippery');
    // What is said is drawn with the next frame.
    await nextFrame();
    expect(screen.messages).to.include('My street is slippery').and.to.include('Summer tyres lose their grip.');
    expect(chat.transcript.find(({ type }) => type === 'typed')).to.include({
      by: 'visitor',
      text: 'My street is slippery',
    });
  });

  it('say() rejects what is empty', async () => {
    const { chat } = await widget();
    const problem = await chat.say('  ').catch((error: unknown) => String(error));
    expect(problem).to.contain('takes a text that is not empty');
  });

  it('say() rejects what is longer than a message may be, and cuts nothing', async () => {
    const { chat } = await widget();
    const problem = await chat.say('a'.repeat(8_001)).catch((error: unknown) => String(error));
    expect(problem).to.contain('at most 8000 characters');
    expect(chat.transcript.map(({ type }) => type)).not.to.include('typed');
  });

  it('say() and start() reject what is no text, and open nothing', async () => {
    const { chat } = await widget();
    const given = (value: unknown) => value as string;
    const attempts = [chat.say(given(undefined)), chat.say(given(5)), chat.start(given({}))];
    const problems = await Promise.all(attempts.map((attempt) => attempt.catch((error: unknown) => error)));
    expect(problems.map(String)).to.deep.equal([
      'TypeError: guided-chat: say() takes what to say as a string, not undefined.',
      'TypeError: guided-chat: say() takes what to say as a string, not number.',
      'TypeError: guided-chat: start() takes the name of a topic as a string, not object.',
    ]);
    expect(chat.open).to.equal(false);
  });

  it('start() begins a topic, and rejects one that does not exist', async () => {
    const { chat } = await widget();
    await chat.start('Winter tyres');
    expect(words(chat)).to.include('Summer tyres lose their grip.');
    const problem = await chat.start('Skis').catch((error: unknown) => error);
    expect(problem).to.be.instanceOf(RangeError);
    expect(String(problem)).to.contain('no topic "Skis"').and.to.contain('"Winter tyres", "Flat tyre"');
  });

  it('start() says when a topic is there, whose plan is not on', async () => {
    const { chat } = await widget(
      '',
      `<guided-plan name="Past" until="1999-12-31">${content}</guided-plan>${content.replaceAll('topic="', 'topic="Other ')}`,
    );
    const problem = await chat.start('Winter tyres').catch((error: unknown) => error);
    expect(problem).to.be.instanceOf(RangeError);
    expect(String(problem)).to.contain('is of the plan "Past", which is on only until 1999-12-31.');
    const other = await chat.start('Skis').catch((error: unknown) => error);
    expect(String(other)).to.contain('start() takes one of: "Other Winter tyres", "Other Flat tyre".');
  });

  it('start() names the topics of the conversation that is going on, though the page has others by now', async () => {
    const { chat } = await widget();
    await chat.start('Winter tyres');
    chat.innerHTML = content.replaceAll('topic="', 'topic="Other ');
    const problem = await chat.start('Other Winter tyres').catch((error: unknown) => error);
    expect(String(problem)).to.contain('start() takes one of: "Winter tyres", "Flat tyre".');
  });

  it('restart() begins another conversation with an id and a key of its own', async () => {
    const { chat } = await widget();
    const ids = new Set<string>();
    chat.addEventListener('guided-entry', ({ detail }) => ids.add(detail.conversation));
    const ended = oneEvent(chat, 'guided-end');
    await chat.start('Winter tyres');
    await chat.restart();
    await chat.start('Flat tyre');
    const [first, second] = ids;
    expect((await ended).detail).to.deep.equal({ conversation: first });

    const keyOf = (id: string | undefined) => endpoint.batches.find(({ conversation }) => conversation === id)?.key;
    await waitUntil(() => keyOf(first) && keyOf(second));
    expect(keyOf(first)).to.not.equal(keyOf(second));
  });

  it('transcript is a copy that a page may turn round, and it does not grow', async () => {
    const { chat } = await widget();
    await chat.start('Winter tyres');
    const { transcript } = chat;
    const { length } = transcript;
    (transcript as unknown[]).reverse().pop();
    expect(() => Object.assign(transcript[0] ?? {}, { seq: 99 })).to.throw(TypeError);
    await chat.say('Thanks');
    expect(transcript).to.have.length(length - 1);
    expect(chat.transcript.map(({ seq }) => seq)).to.deep.equal(chat.transcript.map((_, index) => index));
  });

  it('ready settles when the problems of the markup are known', async () => {
    const { chat } = await widget('endpiont="/t"', content + '<guided-explanation topic="Flat"></guided-explanation>');
    await chat.ready;
    const codes = chat.problems.map(({ code }) => code);
    expect(codes).to.include('unknown-attribute').and.to.include('missing-attribute');
    expect(chat.problems.every(({ element }) => element && chat.contains(element))).to.equal(true);
  });

  it('a topic of another kind is read as well when it is written later, with its problems', async () => {
    const { chat } = await widget();
    await chat.ready;
    const told = oneEvent(chat, 'guided-problem');
    chat.insertAdjacentHTML(
      'beforeend',
      `<guided-questioning topic="Find my bike">
        <guided-question name="use" ask="What for?" options="Work | Trails"></guided-question>
        <guided-question name="use" ask="What else for?"></guided-question>
      </guided-questioning>`,
    );
    expect(((await told) as GuidedChatEventMap['guided-problem']).detail.code).to.equal('duplicate-question');
    await chat.start('Find my bike');
    expect(chat.transcript.at(-1)?.topic).to.equal('Find my bike');
  });

  it('a problem is announced once, also if the markup is read again', async () => {
    const { chat } = await widget();
    const announced: string[] = [];
    chat.addEventListener('guided-problem', ({ detail }) => announced.push(detail.code));
    await chat.ready;
    chat.setAttribute('placement', 'nowhere');
    await waitUntil(() => announced.length > 0);
    chat.setAttribute('guide', 'Liv');
    chat.setAttribute('stage', 'somewhere');
    await waitUntil(() => announced.length > 1);
    expect(announced).to.deep.equal(['invalid-value', 'invalid-value']);
  });

  it('what the owner changes is used, until the visitor has answered', async () => {
    const changing = await widget('', '');
    await open(changing);
    changing.chat.innerHTML = content;
    await waitUntil(() => changing.screen.labels.includes('Winter tyres'));
    await choose(changing, 'Winter tyres');
    const { messages } = changing.screen;
    changing.chat.innerHTML = '';
    await Promise.resolve();
    expect(changing.screen.messages).to.deep.equal(messages);
  });

  it('a conversation that cannot begin anew with what the owner changed is a problem, and stands as it was', async () => {
    const changing = await widget();
    await open(changing);
    const { messages } = changing.screen;
    const failed = oneEvent(changing.chat, 'guided-problem');
    crypto.getRandomValues = () => {
      throw new Error('No luck today.');
    };
    try {
      changing.chat.innerHTML = '<guided-contact label="Our shop" phone="+47 77 00 00 00"></guided-contact>';
      expect((await failed).detail).to.have.property('code', 'conversation-failed');
    } finally {
      Reflect.deleteProperty(crypto, 'getRandomValues');
    }
    expect(changing.chat.problems.at(-1)?.message).to.contain('No luck today.');
    expect(changing.screen.messages).to.deep.equal(messages);
  });

  it('every entry is announced once it is stored, in order, from the greeting on', async () => {
    const spoken = await widget();
    const seen: number[] = [];
    const techniques: unknown[] = [];
    spoken.chat.addEventListener('guided-entry', ({ detail }) => seen.push(detail.entry.seq));
    spoken.chat.addEventListener('guided-technique', ({ detail }) => techniques.push(detail));
    await open(spoken);
    expect(seen).to.be.empty;
    await choose(spoken, 'Winter tyres');
    expect(seen).to.deep.equal(spoken.chat.transcript.map((_, seq) => seq));
    expect(techniques).to.deep.equal([{ technique: 'explanation', topic: 'Winter tyres', outcome: undefined }]);
  });

  it('a person, the delivery and the end are announced', async () => {
    const spoken = await widget();
    const { chat } = spoken;
    const handover = oneEvent(chat, 'guided-handover');
    const delivered = oneEvent(chat, 'guided-delivered');
    await open(spoken);
    await spoken.screen.opensMenu();
    await choose(spoken, 'Talk to a person');
    const { detail } = (await handover) as GuidedChatEventMap['guided-handover'];
    expect(detail).to.include({ reason: 'asked', language: 'en', topic: undefined });
    expect(detail.entries.map(({ seq }) => seq)).to.deep.equal(chat.transcript.slice(0, -1).map(({ seq }) => seq));
    expect(detail.entries.at(-1)).to.have.property('type', 'handed-over');
    expect((await delivered).detail).to.have.property('acknowledged');
    const ended = oneEvent(chat, 'guided-end');
    await spoken.screen.opensMenu();
    await choose(spoken, 'End the chat');
    expect((await ended).detail).to.have.property('conversation');
  });
});
