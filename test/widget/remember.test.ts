import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { GuidedChatElement } from '../../src/widget/guided-chat-element.ts';
import { choose, content, open, playEndpoint, screenOf, widget } from '../support/widget.ts';

const day = 24 * 60 * 60_000;
const inside = `<guided-empathy topic="Something went wrong" promise="within one working day" ways="Repair it"></guided-empathy>${content}`;

describe('a visitor who may be remembered', () => {
  const { now } = Date;
  let endpoint: ReturnType<typeof playEndpoint>;
  beforeEach(() => (endpoint = playEndpoint()));
  afterEach(() => {
    Date.now = now;
    endpoint.stop();
  });

  /** The same chat on another page, some days later. */
  async function back(chat: GuidedChatElement, days = 1, attributes: Readonly<Record<string, string>> = {}) {
    const next = chat.cloneNode(true);
    if (!(next instanceof GuidedChatElement)) throw new Error('The copy is no chat.');
    for (const [name, value] of Object.entries(attributes)) next.setAttribute(name, value);
    chat.remove();
    Date.now = () => now() + days * day;
    next.open = false;
    document.body.append(next);
    const page = { chat: next, screen: screenOf(next) };
    await open(page);
    return page;
  }

  /** The visitor's bike came broken, and they are asked whether that may be remembered. */
  async function inTrouble(attributes = 'remember') {
    const page = await widget(attributes, inside);
    await open(page);
    const { chat, screen } = page;
    await chat.say('My bike arrived broken on Thursday.');
    for (const choice of ['Skip', 'Repair it', "That's right"]) {
      await waitUntil(() => screen.labels.includes(choice), `"${choice}" is not offered.`);
      await choose(page, choice);
    }
    return page;
  }

  it('is asked how it went on the next visit, and is told what was promised', async () => {
    const first = await inTrouble();
    expect(first.screen.labels).to.deep.equal(['Yes, remember it', 'No, thanks']);
    await expect(first.screen.panel).to.be.accessible();
    await choose(first, 'Yes, remember it');

    const second = await back(first.chat);
    expect(second.screen.messages.join('\n')).to.include('Last time it was about this: Your bike arrived broken');
    expect(second.screen.labels).to.deep.equal(["It's solved", 'Not yet', 'Something else', 'Talk to a person']);
    await expect(second.screen.panel).to.be.accessible();
    await choose(second, 'Not yet');
    expect(second.screen.messages.join('\n')).to.include('Repair it, within one working day').and.include('Our shop');
    second.chat.remove();
  });

  it('finds nothing of it where they said no, where it is not remembered any more, and after the days it was kept', async () => {
    const said = (page: Awaited<ReturnType<typeof back>>) => page.screen.messages.join('\n');
    const declined = await inTrouble();
    await choose(declined, 'No, thanks');
    const afterNo = await back(declined.chat);
    expect(said(afterNo)).to.not.include('Last time');
    afterNo.chat.remove();

    const allowed = await inTrouble('remember keep-days="2"');
    await choose(allowed, 'Yes, remember it');
    const late = await back(allowed.chat, 3);
    expect(said(late)).to.not.include('Last time');
    late.chat.remove();

    const other = await inTrouble();
    await choose(other, 'Yes, remember it');
    const user = await back(other.chat, 1, { 'for-user': 'somebody else' });
    expect(said(user)).to.not.include('Last time');
    user.chat.remove();
  });

  it('is not asked where the owner does not remember', async () => {
    const { screen } = await inTrouble('');
    expect(screen.labels).to.not.include('Yes, remember it');
  });

  it('can have it forgotten before a word was said', async () => {
    const first = await inTrouble();
    await choose(first, 'Yes, remember it');
    const second = await back(first.chat);
    const { chat, screen } = second;
    await screen.opensMenu();
    screen.button('Delete the chat').click();
    await waitUntil(() => screen.labels.includes('Delete it'), 'Nothing is asked before it is deleted.');
    expect(screen.root.textContent).to.include('What I remember of your last visit goes with it.');
    screen.button('Delete it').click();
    await waitUntil(() => screen.labels.includes('Start a new chat'), 'It is not deleted.');
    const closed = oneEvent(chat, 'guided-close');
    chat.open = false;
    await closed;
    const third = await back(chat, 2);
    expect(third.screen.messages.join('\n')).to.not.include('Last time');
    third.chat.remove();
  });
});
