import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ScriptedConversation } from '../support/scripted-conversation.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';

describe('walking the messages', () => {
  let shown: Shown;

  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
    return shown.screen.root.activeElement?.ariaLabel;
  };
  /** The words of a turn, without its time. */
  const turn = async (...keys: string[]) => (await press(...keys))?.replace(/ \d\d:\d\d$/, '');

  const talk = (rounds = 1) => {
    const conversation = new ScriptedConversation();
    for (let round = 0; round < rounds; round++) {
      conversation.says('Good morning.', 'What can I do for you?');
      conversation.answers('Winter tyres');
    }
    conversation.asks('Is it icy?', ['Yes', 'No']);
    return conversation;
  };

  it('begins with the last one, and reads each turn whole, with its speaker and time', async () => {
    shown = await show(talk());
    shown.screen.log.focus();
    expect(await press('ArrowUp')).to.match(/^Ingrid: Is it icy\? \d\d:\d\d$/);
    expect(await turn('ArrowUp')).to.equal('You: Winter tyres');
    await isAccessible(shown);
    expect(await turn('ArrowUp')).to.equal('Ingrid: Good morning. What can I do for you?');
    expect(await turn('ArrowUp'), 'there is none before').to.equal('Ingrid: Good morning. What can I do for you?');
    expect(await turn('ArrowDown')).to.equal('You: Winter tyres');
    expect(await turn('End')).to.equal('Ingrid: Is it icy?');
    expect(await turn('Home')).to.equal('Ingrid: Good morning. What can I do for you?');
  });

  it('leaves no trace on a turn, which reads as before', async () => {
    shown = await show(talk());
    shown.screen.log.focus();
    await press('ArrowUp', 'ArrowUp');
    const labelled = shown.screen.log.querySelectorAll('[tabindex], [aria-label], [role]');
    expect(labelled).to.have.length(1);
    shown.screen.composer.focus();
    expect(shown.screen.log.querySelectorAll('[tabindex], [aria-label], [role]')).to.have.length(0);
  });

  it('brings each turn on screen', async () => {
    shown = await show(talk(12));
    const { log } = shown.screen;
    log.focus();
    await press('Home');
    const first = log.querySelector('.turn')?.getBoundingClientRect();
    expect(first?.top).to.be.at.least(log.getBoundingClientRect().top - 1);
    await press('End');
    const last = [...log.querySelectorAll('.turn')].at(-1)?.getBoundingClientRect();
    expect(last?.bottom).to.be.at.most(log.getBoundingClientRect().bottom + 1);
  });

  it('goes on from a button in a turn, and with Tab to what can be done', async () => {
    shown = await show(talk());
    shown.screen.log.focus();
    await press('ArrowUp', 'Tab');
    expect(shown.screen.focus).to.equal('button "Yes"');
  });

  it('scrolls the log from a choice, and never the page behind', async () => {
    shown = await show(talk(12));
    const { log } = shown.screen;
    shown.screen.button('Yes').focus();
    const end = log.scrollTop;
    await press('PageUp');
    expect(log.scrollTop).to.be.below(end);
    await press('Home');
    expect(log.scrollTop).to.equal(0);
    await press('ArrowDown');
    expect(log.scrollTop).to.be.above(0);
    await press('End');
    expect(log.scrollTop).to.be.closeTo(end, 2);
    expect(shown.screen.focus).to.equal('button "Yes"');
    expect(window.scrollY).to.equal(0);
  });

  it('leaves the keys to whoever writes', async () => {
    shown = await show(talk(12));
    const { log, composer } = shown.screen;
    composer.focus();
    await sendKeys({ type: 'ab' });
    const { scrollTop } = log;
    await press('Home', 'ArrowUp', 'PageUp');
    expect(composer.selectionStart).to.equal(0);
    expect(log.scrollTop).to.equal(scrollTop);
  });
});
