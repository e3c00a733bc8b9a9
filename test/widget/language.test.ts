import { expect, waitUntil } from '@open-wc/testing';
import type { GuidedChatElement } from '../../src/widget/guided-chat-element.ts';
import { languages } from '../../src/language/languages.ts';
import { nameOf } from '../support/accessible-name.ts';
import { ScriptedConversation } from '../support/scripted-conversation.ts';
import { type Screen, isAccessible, show } from '../support/screen.ts';
import { choose, open, playEndpoint, widget } from '../support/widget.ts';

interface Widget {
  readonly chat: GuidedChatElement;
  readonly screen: Screen;
}

/** Says on what holds the widget which language it is in. */
function says({ chat }: Widget, language: string): void {
  chat.parentElement?.setAttribute('lang', language);
}

describe('the language of the page', () => {
  let endpoint: ReturnType<typeof playEndpoint>;
  beforeEach(() => (endpoint = playEndpoint()));
  afterEach(() => endpoint.stop());

  it('is the launcher’s, live: the nearest lang decides', async () => {
    const widgets = await widget();
    const { launcher } = widgets.screen;
    expect(nameOf(launcher)).to.equal('Ask Nordlys Cycles');
    for (const [tag, name] of [
      ['sv-FI', 'Fråga Nordlys Cycles'],
      ['nn', 'Spør Nordlys Cycles'],
      ['da', 'Spørg Nordlys Cycles'],
    ] as const) {
      says(widgets, tag);
      await waitUntil(() => nameOf(launcher) === name);
    }
    expect(launcher.closest('[lang]')?.getAttribute('lang')).to.equal('da');
    widgets.chat.lang = 'sv';
    await waitUntil(() => nameOf(launcher) === 'Fråga Nordlys Cycles');
    says(widgets, 'nb');
    await new Promise(requestAnimationFrame);
    expect(nameOf(launcher)).to.equal('Fråga Nordlys Cycles');
  });

  it('is the conversation’s and the view’s, until the visitor has said something', async () => {
    const widgets = await widget();
    const { screen } = widgets;
    says(widgets, 'da');
    await open(widgets);
    expect(screen.log.lang).to.equal('da');
    expect(screen.labels).to.include('Tal med et menneske');
    expect(nameOf(screen.composer)).to.equal('Skriv en besked');

    says(widgets, 'sv');
    await waitUntil(() => screen.log.lang === 'sv');
    expect(screen.messages[1]).to.match(/^Jag är en automatisk assistent/);
    expect(nameOf(screen.composer)).to.equal('Skriv ett meddelande');
    expect(screen.one('.footer').innerText).to.contain('Nordlys Cycles sparar chatten i 30 dagar');

    await choose(widgets, 'Winter tyres');
    says(widgets, 'nb');
    await waitUntil(() => nameOf(screen.launcher) === 'Spør Nordlys Cycles');
    expect(screen.log.lang).to.equal('sv');
    expect(screen.labels).to.include('Det stämmer');

    await widgets.chat.restart();
    await waitUntil(() => screen.log.lang === 'nb');
    expect(screen.labels).to.include('Snakk med et menneske');
  });

  it('is found anew where the element is moved', async () => {
    const widgets = await widget();
    await open(widgets);
    const place = document.createElement('section');
    place.lang = 'sv';
    widgets.chat.after(place);
    place.append(widgets.chat);
    await waitUntil(() => widgets.screen.log.lang === 'sv');
    expect(nameOf(widgets.screen.launcher)).to.equal('Fråga Nordlys Cycles');
    place.remove();
  });

  it('is that of the topics, too', async () => {
    const topic = (lang: string, name: string) =>
      `<guided-explanation lang="${lang}" topic="${name}" problem="." solution="." benefit="."></guided-explanation>`;
    const widgets = await widget('', topic('sv', 'Vinterdäck') + topic('da', 'Vinterdæk'));
    says(widgets, 'sv');
    await open(widgets);
    expect(widgets.screen.labels).to.deep.equal(['Vinterdäck']);
    says(widgets, 'da');
    await waitUntil(() => widgets.screen.labels.includes('Vinterdæk'));
    expect(widgets.screen.labels).to.deep.equal(['Vinterdæk']);
  });
});

describe('the view', () => {
  for (const language of languages) {
    it(`writes times as they are written in ${language}, and shuts nobody out`, async () => {
      const conversation = new ScriptedConversation();
      conversation.adds([{ type: 'said', by: 'guide', text: 'Hej.' }], { language });
      const shown = await show(conversation);
      const mark = language === 'en' ? ':' : '.';
      expect(shown.screen.one('time').innerText).to.match(new RegExp(`^\\d\\d[${mark}]41$`));
      await isAccessible(shown);
    });
  }
});
