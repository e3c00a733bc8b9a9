import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { Announcer } from '../../src/widget/view/announcing.ts';
import { ScriptedConversation, answered, said } from '../support/scripted-conversation.ts';
import { isAccessible, show } from '../support/screen.ts';

describe('what is announced', () => {
  it('is each new turn, once, with its speaker and how many choices there are', async () => {
    const shown = await show();
    const { conversation, screen } = shown;
    conversation.asks('Is that clear?', ['Yes', 'No', 'Tell me more'], {
      after: [answered('Hi'), said('Studs bite into ice.')],
    });
    expect(screen.announced).to.equal('Ingrid: Studs bite into ice. Is that clear? 3 choices.');
    conversation.asks('Sure?', ['Yes'], { after: [answered('Yes')] });
    expect(screen.announced).to.equal('Ingrid: Sure? 1 choice.');
    conversation.says('Good.');
    expect(screen.announced).to.equal('Ingrid: Good.');
    await isAccessible(shown);
  });

  it('has a pause where a line ends that is no sentence', async () => {
    const { conversation, screen } = await show();
    conversation.says('Our shop\nPhone: 23 45', 'Anything else?', '“Here”', 'Steel (cold)');
    expect(screen.announced).to.equal('Ingrid: Our shop. Phone: 23 45. Anything else? “Here”. Steel (cold).');
  });

  it('is nothing of a chat that stands in the page, until somebody talks in it', async () => {
    const conversation = new ScriptedConversation();
    conversation.says('Good morning.');
    const { screen, view } = await show(conversation, { inline: true });
    view.introduce();
    await nextFrame();
    expect(screen.heard).to.be.empty;
    conversation.adds([answered('Hi'), said('What can I do for you?')]);
    expect(screen.heard).to.deep.equal(['Ingrid: What can I do for you?']);
  });

  it('is that the chat has ended, after the last words', async () => {
    const { conversation, screen } = await show();
    conversation.adds([said('Goodbye.'), { type: 'ended', by: 'guide' }], { ended: true, typing: false });
    expect(screen.announced).to.equal('Ingrid: Goodbye. The chat has ended.');
  });

  it('is a line of its own, so that the same words are heard again and none are cut off by the next', async () => {
    const { conversation, screen } = await show();
    conversation.says('Yes.');
    conversation.says('Yes.');
    expect(screen.heard).to.deep.equal(['Ingrid: Yes.', 'Ingrid: Yes.']);
  });

  it('is nothing that was there before, or that another tab said', async () => {
    const conversation = new ScriptedConversation();
    conversation.says('Good morning.');
    conversation.answers('Hello');
    const { screen, view } = await show(conversation);
    view.introduce();
    await nextFrame();
    conversation.asks('Sure?', ['Yes', 'No'], { after: [said('From another tab')], replayed: true });
    expect(screen.announced).to.equal('');
    expect(screen.messages).to.include('From another tab');
  });

  it('is how a conversation begins, when it is opened', async () => {
    const conversation = new ScriptedConversation();
    conversation.asks('What can I do for you?', ['Winter tyres', 'A bike'], { after: [said('Good morning.')] });
    const { screen, view } = await show(conversation);
    expect(screen.announced).to.equal('');
    view.introduce();
    await nextFrame();
    expect(screen.announced).to.equal('Ingrid: Good morning. What can I do for you? 2 choices.');
  });

  it('is only the greeting that stays, where the page changes as the conversation is opened', async () => {
    const conversation = new ScriptedConversation();
    conversation.says('Good morning.');
    const { screen, view } = await show(conversation);
    view.introduce();
    conversation.beginsAnew('Good morning from Nordlys.');
    const line = screen.one('.announcer').firstElementChild;
    await nextFrame();
    expect(screen.heard).to.deep.equal(['Ingrid: Good morning from Nordlys.']);
    expect(screen.one('.announcer').firstElementChild === line, 'it is not said once more').to.equal(true);
    conversation.beginsAnew('Good morning from Tromsø.');
    expect(screen.heard).to.deep.equal(['Ingrid: Good morning from Tromsø.']);
  });

  it('is only the last greeting, where the page changes twice within a frame', async () => {
    const conversation = new ScriptedConversation();
    conversation.says('Good morning.');
    const frames: (() => void)[] = [];
    const { screen, view } = await show(conversation, {}, { frame: (draw) => frames.push(draw) });
    view.introduce();
    await nextFrame();
    conversation.beginsAnew('Good morning from Bergen.');
    conversation.beginsAnew('Good morning from Nordlys.');
    frames.forEach((draw) => draw());
    expect(screen.heard).to.deep.equal(['Ingrid: Good morning from Nordlys.']);
  });

  it('is the reply and no greeting for whoever has spoken before the greeting was heard', async () => {
    const conversation = new ScriptedConversation();
    conversation.says('Good morning.');
    const { screen, view } = await show(conversation);
    view.introduce();
    conversation.adds([answered('Hi'), said('What can I do for you?')]);
    await nextFrame();
    expect(screen.heard).to.deep.equal(['Ingrid: What can I do for you?']);
  });

  it('is the greeting once it is on screen, also where the conversation began anew before that', async () => {
    const conversation = new ScriptedConversation();
    conversation.says('Good morning.');
    const frames: (() => void)[] = [];
    const { screen, view } = await show(conversation, {}, { frame: (draw) => frames.push(draw) });
    conversation.beginsAnew('Good morning from Nordlys.');
    frames.forEach((draw) => draw());
    const unheard = screen.one('.announcer').firstElementChild;
    view.introduce();
    await nextFrame();
    expect(screen.heard).to.deep.equal(['Ingrid: Good morning from Nordlys.']);
    expect(screen.one('.announcer').firstElementChild === unheard, 'it is said anew').to.equal(false);
  });

  it('is in a region that nothing stands in before', async () => {
    const { screen } = await show();
    const region = screen.one('[role=status]');
    expect(region.getAttribute('aria-live')).to.equal('polite');
    expect(region.ariaAtomic, 'or each line would be heard again with the next').to.equal('false');
    expect(region.childElementCount).to.equal(0);
  });

  it('goes when it was heard, so that nobody who reads on meets it twice', async () => {
    const region = document.createElement('div');
    const announcer = new Announcer(region, 10);
    announcer.say('');
    expect(region.childElementCount).to.equal(0);
    announcer.say('Good morning.');
    announcer.say('What can I do for you?');
    expect(region.childElementCount).to.equal(2);
    await waitUntil(() => region.childElementCount === 0);
  });
});
