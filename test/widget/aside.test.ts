import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Erasure } from '../../src/conversation/ports.ts';
import { languages } from '../../src/language/languages.ts';
import { fileNameOf } from '../../src/widget/view/aside/copy.ts';
import { mailOf } from '../../src/widget/view/aside/mail.ts';
import { asidePhrases } from '../../src/widget/view/aside/phrases.ts';
import { pageOf } from '../../src/widget/view/aside/print.ts';
import { withAnswer } from '../../src/flow/offering.ts';
import { recall, remember } from '../../src/widget/inviting/memory.ts';
import { scopeOf } from '../../src/widget/scope.ts';
import type { Draft } from '../../src/transcript/entry.ts';
import { nameOf } from '../support/accessible-name.ts';
import { transcriptOf } from '../support/receiver-double.ts';
import { ScriptedConversation, answered, said } from '../support/scripted-conversation.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';
import { choose, open, playEndpoint, widget } from '../support/widget.ts';

/** Somebody has said something, so there is something to take along. */
function begun(): ScriptedConversation {
  const conversation = new ScriptedConversation();
  conversation.asks('What can I do for you?', ['Winter tyres', 'Flat tyre']);
  conversation.answers('Winter tyres');
  conversation.asks('Is that what you see?', ['Yes']);
  return conversation;
}

async function pick({ screen }: Shown, item: string): Promise<void> {
  screen.button('Menu').click();
  const before = screen.choices;
  screen.button(item).click();
  await waitUntil(() => screen.choices !== before, `"${item}" came to nothing.`);
}

const items = ({ screen }: Shown) => [...screen.root.querySelectorAll('[role=menuitem]')].map(nameOf);

describe('keeping a copy and deleting the chat', () => {
  it('are offered in the menu once the visitor has said something', async () => {
    const shown = await show();
    shown.screen.button('Menu').click();
    expect(items(shown)).to.not.include('Keep a copy').and.to.not.include('Delete the chat');
    const other = await show(begun());
    other.screen.button('Menu').click();
    expect(items(other)).to.deep.equal([
      'Talk to a person',
      'Start over',
      'Keep a copy',
      'Delete the chat',
      'End the chat',
    ]);
  });

  it('are in the menu after the end too, and the copy is among the choices', async () => {
    const conversation = begun();
    conversation.adds([said('Thank you.')], { ended: true, menu: ['restart'], typing: false });
    const shown = await show(conversation);
    expect(shown.screen.labels).to.deep.equal(['Start over', 'Keep a copy']);
    shown.screen.button('Menu').click();
    expect(items(shown)).to.deep.equal(['Start over', 'Keep a copy', 'Delete the chat']);
  });
});

describe('keeping a copy', () => {
  let shown: Shown;
  let saved: { name: string; href: string }[];
  const { click } = HTMLAnchorElement.prototype;

  beforeEach(async () => {
    shown = await show(begun());
    saved = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, href: this.href });
    };
    await pick(shown, 'Keep a copy');
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  it('offers three ways, and leads back to the question', async () => {
    expect(shown.screen.labels).to.deep.equal(['Download', 'Print', 'Email it to me', 'Back to the chat']);
    expect(shown.screen.focus).to.equal('button "Download"');
    await isAccessible(shown);
    await sendKeys({ press: 'Escape' });
    expect(shown.screen.labels).to.deep.equal(['Yes']);
    expect(shown.screen.focus).to.equal('button "Menu"');
    expect(shown.closed).to.equal(0);
  });

  it('makes a text file of it, named after the business and the day', async () => {
    shown.screen.button('Download').click();
    expect(saved[0]?.name).to.equal('nordlys-cycles-2026-11-22.txt');
    const text = await (await fetch(saved[0]?.href ?? '')).text();
    expect(text).to.match(/^Your chat with Nordlys Cycles\n/);
    expect(text).to.match(/2026-11-22 \d\d:41:00 {2}Visitor: Winter tyres/);
    expect(shown.screen.choices && shown.screen.descriptionOf(shown.screen.choices)).to.contain('nordlys-cycles-2026');
    await isAccessible(shown);
  });

  it('opens a mail with it', () => {
    shown.screen.button('Email it to me').click();
    expect(decodeURIComponent(saved[0]?.href ?? '')).to.match(/^mailto:\?subject=Your chat with Nordlys Cycles&body=/);
    expect(decodeURIComponent(saved[0]?.href ?? '')).to.contain('Visitor: Winter tyres');
  });

  it('prints a page of its own', async () => {
    const { root } = shown.screen;
    let frame: HTMLIFrameElement | undefined;
    let printed = false;
    root.append = (...nodes) => {
      for (const node of nodes) {
        if (!(node instanceof HTMLIFrameElement)) continue;
        frame = node;
        // A real print would wait for somebody at the printer.
        const stub = () => Object.assign(node.contentWindow ?? {}, { print: () => (printed = true) });
        node.addEventListener('load', stub, { capture: true });
      }
      ShadowRoot.prototype.append.apply(root, nodes);
    };
    shown.screen.button('Print').click();
    await waitUntil(() => printed);
    const page = frame?.contentDocument;
    expect(page?.querySelector('h1')?.textContent).to.equal('Your chat with Nordlys Cycles');
    expect(page?.adoptedStyleSheets).to.have.length(1);
    expect(page?.documentElement.lang).to.equal('en');
    frame?.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(shown.screen.root.querySelector('iframe')).to.equal(null);
    await isAccessible(shown);
  });

  it('says kindly where the browser lets nothing be saved', async () => {
    HTMLAnchorElement.prototype.click = () => {
      throw new DOMException('No.', 'NotAllowedError');
    };
    shown.screen.button('Download').click();
    expect(shown.screen.choices && shown.screen.descriptionOf(shown.screen.choices)).to.contain("can't do that");
    expect(shown.screen.labels).to.contain('Print');
  });

  it('gives way to what is said meanwhile', () => {
    shown.conversation.asks('Anything else?', ['No']);
    expect(shown.screen.labels).to.deep.equal(['No']);
  });
});

describe('a printed transcript', () => {
  it('says what it is, what to quote, and who said what when, on each day', () => {
    const transcript = transcriptOf([
      said('When was it due?'),
      answered('On Thursday'),
      { type: 'promised', by: 'guide', what: 'A call', until: 'by Tuesday', reference: 'NC-7H4K' },
    ]);
    const [first, second, third] = transcript.entries;
    const days = [first, { ...second, at: '2026-11-23T10:00:00.000Z' }, third] as typeof transcript.entries;
    const page = pageOf('Your chat', { ...transcript, entries: days }, 'UTC');
    expect(page.querySelector('dl')?.textContent).to.contain('NC-7H4K').and.to.contain('22 November 2026');
    const texts = [...page.querySelectorAll('li')].map((item) => item.textContent);
    expect(texts[0]).to.equal('09:41AssistantWhen was it due?');
    expect(texts[1]).to.match(/^Monday.*23 November 202610:00VisitorOn Thursday$/);
  });
});

describe('a mailed transcript', () => {
  const promise = { type: 'promised', by: 'guide', what: 'A call', until: 'by Tuesday', reference: 'NC-7H4K' } as const;

  it('holds everything while mail programs take it', () => {
    const mail = decodeURIComponent(
      mailOf('Your chat', transcriptOf([said('Hello.'), answered('Hi')]), 'UTC', 'Short.'),
    );
    expect(mail).to.contain('09:41 Assistant: Hello.\r\n09:41 Visitor: Hi').and.not.to.contain('Short.');
  });

  it('holds what matters most of a long one, and where the rest is', () => {
    const long = Array.from({ length: 60 }, (_, at) => said(`Sentence ${at} that says å and ø. ⛷`));
    const mail = mailOf('Your chat', transcriptOf([...long, promise]), 'UTC', 'This is the short version.');
    expect(mail.length).to.be.at.most(1_800);
    expect(decodeURIComponent(mail)).to.contain('NC-7H4K').and.to.contain('A call, by Tuesday');
    expect(decodeURIComponent(mail)).to.contain('short version').and.not.to.contain('Sentence 0');
  });
});

describe('a mailed explanation that is long', () => {
  const about = { technique: 'explanation', topic: 'Winter tyres' };
  const link: Draft = {
    ...said('Book a fitting'),
    ...about,
    content: [{ tag: 'a', href: '/workshop', children: ['Book a fitting'] }],
  };
  const began: Draft = { type: 'began', by: 'guide', ...about };
  const questions = Array.from({ length: 30 }, (_, at): Draft[] => [
    { type: 'asked', by: 'guide', name: `q${at}`, text: `How was day ${at} på sjøen?`, kind: 'text', options: [] },
    { ...answered(`Day ${at} was fine`, `q${at}`), technique: 'questioning', topic: 'Find my bike' },
  ]).flat();
  const explained = ['Summer tyres slip.', 'I suggest studs.', 'Winter tyres\nPrice: 899 kr'];
  const mail = (...drafts: Draft[]) => {
    const address = mailOf('Your chat', transcriptOf([...questions, ...drafts]), 'UTC', 'Short.');
    expect(address.length).to.be.at.most(1_800);
    return decodeURIComponent(address);
  };

  it('holds what was explained, its price and where to go, before what was asked', () => {
    const body = mail(began, ...explained.map((text): Draft => ({ ...said(text), ...about })), link);
    expect(body).to.match(/Summer tyres slip\.\s+I suggest studs\.\s+Winter tyres\s+Price: 899 kr/);
    expect(body).to.contain(`Book a fitting ${location.origin}/workshop`);
    expect(body).to.contain('Day 0 was fine').and.not.to.contain('Day 29 was fine');
    expect(body.indexOf('Book')).to.be.below(body.indexOf('Day 0'));
  });

  it('holds the end of what is too long itself', () => {
    const words = Array.from({ length: 40 }, (_, at): Draft => ({
      ...said(`Detail ${at} of the long story.`),
      ...about,
    }));
    const body = mail(began, ...words, link);
    expect(body).to.contain('Detail 39').and.to.contain('/workshop').and.not.to.contain('Detail 0 ');
    expect(body.indexOf('Detail 38')).to.be.below(body.indexOf('Detail 39'));
  });

  it('has the addresses of links where it holds everything, too', () => {
    expect(decodeURIComponent(mailOf('Your chat', transcriptOf([link]), 'UTC', 'Short.'))).to.contain(
      `09:41 Assistant: Book a fitting ${location.origin}/workshop`,
    );
  });
});

describe('the name of a file', () => {
  it('is made of the words of the business and the day', () => {
    expect(fileNameOf('Kaffe & Kø / Søn', '2026-03-04T12:00:00.000Z')).to.equal('kaffe-kø-søn-2026-03-04.txt');
    expect(fileNameOf(undefined, '2026-03-04T12:00:00.000Z')).to.equal('chat-2026-03-04.txt');
  });
});

describe('deleting the chat', () => {
  let shown: Shown;
  const hint = () => (shown.screen.choices ? shown.screen.descriptionOf(shown.screen.choices) : 'nothing');

  beforeEach(async () => {
    const conversation = begun();
    conversation.scene = { ...conversation.scene, stored: true };
    shown = await show(conversation);
  });

  it('says what it means, and begins with the way back', async () => {
    await pick(shown, 'Delete the chat');
    expect(shown.screen.choices && nameOf(shown.screen.choices)).to.equal('Delete the chat?');
    expect(hint()).to.equal('It is deleted in this browser and at Nordlys Cycles. Nobody can bring it back.');
    expect(shown.screen.labels).to.deep.equal(['Keep the chat', 'Delete it']);
    expect(shown.screen.focus).to.equal('button "Keep the chat"');
    await isAccessible(shown);
    shown.screen.button('Keep the chat').click();
    expect(shown.screen.labels).to.deep.equal(['Yes']);
  });

  it('deletes once, says so, and leads to a new chat', async () => {
    let asked = 0;
    shown.erase = async () => {
      asked++;
      return 'forgotten';
    };
    await pick(shown, 'Delete the chat');
    const erase = shown.screen.button('Delete it');
    erase.click();
    erase.click();
    await waitUntil(() => shown.screen.labels.includes('Start a new chat'));
    expect(asked).to.equal(1);
    expect(shown.screen.choices && nameOf(shown.screen.choices)).to.equal(
      'The chat is deleted, here and at Nordlys Cycles.',
    );
    expect(shown.screen.focus).to.equal('button "Start a new chat"');
    await isAccessible(shown);
  });

  it('lets nothing else be done meanwhile, whatever another tab says', async () => {
    let settle = (_: Erasure) => {};
    shown.erase = () => new Promise((resolve) => (settle = resolve));
    await pick(shown, 'Delete the chat');
    shown.screen.button('Delete it').click();
    expect(shown.screen.labels).to.deep.equal(['Deleting…']);
    shown.conversation.adds([said('From another tab.')], { replayed: true });
    expect(shown.screen.labels).to.deep.equal(['Deleting…']);
    expect(shown.screen.composer.disabled).to.equal(true);
    expect(shown.screen.button('Send').disabled).to.equal(true);
    expect(shown.screen.button('Menu').disabled).to.equal(true);
    await isAccessible(shown);
    settle('forgotten');
    await waitUntil(() => shown.screen.labels.includes('Start a new chat'));
    expect(shown.screen.composer.disabled).to.equal(false);
  });

  it('leaves the focus to whoever went on elsewhere, and lets them hear what came of it', async () => {
    let settle = (_: Erasure) => {};
    shown.erase = () => new Promise((resolve) => (settle = resolve));
    await pick(shown, 'Delete the chat');
    shown.screen.button('Delete it').click();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    settle('failed');
    await waitUntil(() => shown.screen.labels.includes('Try again'));
    expect(document.activeElement).to.equal(field);
    expect(shown.screen.announced).to.match(/^Delete the chat\?.*isn't deleted/);
    field.remove();
  });

  it('pretends nothing where it failed, and can be tried again', async () => {
    const outcomes: Erasure[] = ['failed', 'asked'];
    shown.erase = async () => outcomes.shift() ?? 'failed';
    await pick(shown, 'Delete the chat');
    shown.screen.button('Delete it').click();
    await waitUntil(() => shown.screen.labels.includes('Try again'));
    expect(hint()).to.contain("It isn't deleted");
    expect(shown.screen.focus).to.equal('button "Keep the chat"');
    shown.screen.button('Try again').click();
    await waitUntil(() => shown.screen.labels.includes('Start a new chat'));
    expect(shown.screen.choices?.textContent).to.contain('Nordlys Cycles must delete it by hand');
  });

  it('tells the owner of what broke', async () => {
    shown.erase = () => Promise.reject(new Error('The store is gone.'));
    await pick(shown, 'Delete the chat');
    shown.screen.button('Delete it').click();
    await waitUntil(() => shown.screen.labels.includes('Try again'));
    expect(String(shown.failures)).to.contain('The store is gone.');
  });

  it('says so where nothing was ever kept, and where it is only in the browser', async () => {
    const { conversation } = shown;
    conversation.scene = { ...conversation.scene, stored: false };
    await pick(shown, 'Delete the chat');
    expect(hint()).to.contain('never stored or sent');
    const local = new ScriptedConversation();
    local.answers('Hello');
    local.scene = { ...local.scene, stored: true };
    shown = await show(local, { local: true });
    await pick(shown, 'Delete the chat');
    expect(hint()).to.contain('only in this browser');
  });

  it('fits a phone', async () => {
    await setViewport({ width: 390, height: 700 });
    await pick(shown, 'Delete the chat');
    await nextFrame();
    const heights = [...(shown.screen.choices?.querySelectorAll('button') ?? [])].map((button) => button.offsetHeight);
    expect(Math.min(...heights)).to.be.at.least(44);
    await setViewport({ width: 800, height: 600 });
  });
});

describe('deleting the chat of a whole widget', () => {
  it('takes along what is remembered of offers, and tells the owner what they must do themselves', async () => {
    const endpoint = playEndpoint();
    const opened = await widget();
    await open(opened);
    await choose(opened, 'Winter tyres');
    const scope = scopeOf(opened.chat);
    remember(scope, withAnswer(recall(scope, 1), { id: 'one', moment: 'idle', accepted: false, at: 1 }));
    opened.screen.button('Menu').click();
    opened.screen.button('Delete the chat').click();
    await waitUntil(() => opened.screen.labels.includes('Delete it'));
    opened.screen.button('Delete it').click();
    await waitUntil(() => opened.screen.labels.includes('Start a new chat'));
    await waitUntil(() => endpoint.batches.some(({ entries }) => entries.at(-1)?.type === 'erasure-asked'));
    expect(opened.screen.choices && nameOf(opened.screen.choices)).to.contain('must delete it by hand');
    expect(recall(scope, 1).answers).to.deep.equal([]);
    endpoint.stop();
  });
});

describe('the words for it', () => {
  for (const language of languages) {
    it(`name the business and the file in ${language}`, () => {
      const phrases = asidePhrases[language];
      for (const name of ['chatWith', 'eraseThere', 'erased', 'asked'] as const) {
        expect(phrases[name]('Nordlys')).to.contain('Nordlys');
        expect(phrases[name](undefined)).to.not.contain('undefined');
      }
      expect(phrases.saved('a.txt')).to.contain('a.txt');
    });
  }
});
