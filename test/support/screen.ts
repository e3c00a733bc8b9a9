/** A view on a page, as a visitor meets it: by role and name. */
import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Erasure } from '../../src/conversation/ports.ts';
import { launcherStyles } from '../../src/widget/launcher-styles.ts';
import { dressPanel } from '../../src/widget/panel-styles.ts';
import type { Look } from '../../src/widget/view/model.ts';
import type { ViewOptions } from '../../src/widget/view/options.ts';
import { sharedParts } from '../../src/widget/view/parts.ts';
import { ChatView } from '../../src/widget/view/view.ts';
import { nameOf } from './accessible-name.ts';
import { spoken } from './languages.ts';
import { ScriptedConversation } from './scripted-conversation.ts';

const shop: Look = { business: 'Nordlys Cycles', guide: 'Ingrid', consent: 'notice', keepDays: 30, inline: false };

/** What a visitor finds in a panel. */
export class Screen {
  readonly root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.root = root;
  }

  get launcher(): HTMLElement {
    return this.one('button');
  }

  get panel(): HTMLElement {
    return this.one('[role=dialog], [role=region]');
  }

  get log(): HTMLElement {
    return this.one('[role=log]');
  }

  /** The words of the bubbles, cards and marks in the log, in order. */
  get messages(): string[] {
    return [...this.log.querySelectorAll<HTMLElement>('[data-seq]')].map(({ innerText }) => innerText.trim());
  }

  /** What was announced last. */
  get announced(): string {
    return this.heard.at(-1) ?? '';
  }

  /** What was announced lately: each line is heard by itself. */
  get heard(): string[] {
    return [...this.one('.announcer').children].map(({ textContent }) => textContent);
  }

  get composer(): HTMLTextAreaElement {
    const field = this.root.querySelector<HTMLTextAreaElement>('.composer textarea');
    if (!field) throw new Error('There is no composer.');
    return field;
  }

  /** The group of live choices. */
  get choices(): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>('[role=group]') ?? undefined;
  }

  /** The names of the live choices. */
  get labels(): string[] {
    return [...(this.choices?.querySelectorAll('button') ?? [])].map(nameOf);
  }

  /** The field of the question that is open. */
  get field(): HTMLInputElement | HTMLTextAreaElement {
    return this.one('[role=group] :is(input, textarea)') as HTMLInputElement | HTMLTextAreaElement;
  }

  /** The choices of which several can be ticked. */
  get boxes(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('[role=group] input[type=checkbox]')];
  }

  /** The side on which a field begins. */
  sideOf(field: Element): string {
    const { direction, textAlign } = getComputedStyle(field);
    if (textAlign === 'start') return direction === 'rtl' ? 'right' : 'left';
    return textAlign;
  }

  /** The words that describe an element to those who listen. */
  descriptionOf(element: Element): string {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids
      .map((id) => this.root.getElementById(id)?.textContent.trim() ?? `nothing is "${id}"`)
      .filter((words) => words !== '')
      .join(' ');
  }

  /** Where the focus is, by role or tag and name. */
  get focus(): string {
    const { activeElement } = this.root;
    if (!activeElement) return 'nowhere';
    return `${activeElement.role ?? activeElement.localName} "${nameOf(activeElement)}"`;
  }

  /** The button of that name. */
  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((button) => nameOf(button) === name);
    if (!found) throw new Error(`There is no button "${name}".`);
    return found;
  }

  /** Opens the menu, whose code comes with it. */
  async opensMenu(): Promise<void> {
    this.button('Menu').click();
    await waitUntil(() => this.root.querySelector('[role=menu]'), 'The menu does not come.');
  }

  /** The visitor writes something and presses Enter. */
  async types(text: string): Promise<void> {
    this.composer.focus();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Enter' });
    await nextFrame();
  }

  /** The one element that a selector finds. */
  one(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing on screen is "${selector}".`);
    return found;
  }
}

/** A view of a scripted conversation, with what it asked of its surroundings. */
export interface Shown {
  readonly conversation: ScriptedConversation;
  readonly screen: Screen;
  readonly view: ChatView;
  readonly host: HTMLElement;
  /** What the conversation could not do. */
  readonly failures: unknown[];
  closed: number;
  /** What comes of the wish to delete the conversation. */
  erase: () => Promise<Erasure>;
}

/** What a test says of how a view is drawn. */
export type Drawing = Partial<Pick<ViewOptions, 'parts' | 'frame'>>;

/** Shows a conversation in a panel. Unless a test says otherwise all parts are there, and all is drawn as it is added. */
export async function show(
  conversation = new ScriptedConversation(),
  look: Partial<Look> = {},
  drawing: Drawing = {},
): Promise<Shown> {
  await sharedParts.fetch(['inputs', 'cards', 'menu', 'changing']);
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [launcherStyles()];
  const container = document.createElement('div');
  const panel = Object.assign(document.createElement('div'), {
    className: 'panel',
    role: 'dialog',
    ariaLabel: 'Ingrid',
  });
  const frame = Object.assign(document.createElement('div'), { className: 'guided' });
  panel.append(container);
  frame.append(panel);
  root.append(frame);
  dressPanel(panel);
  const erase = async (): Promise<Erasure> => 'forgotten';
  const shown = { conversation, screen: new Screen(root), host, failures: [] as unknown[], closed: 0, erase };
  const view = new ChatView({
    container,
    conversation,
    look: { ...shop, ...look },
    phrases: (language) => spoken[language].view,
    onClose: () => shown.closed++,
    onErase: () => shown.erase(),
    onFailure: (error) => shown.failures.push(error),
    parts: sharedParts,
    frame: (draw) => draw(),
    ...drawing,
  });
  return Object.assign(shown, { view });
}

/** Holds that nothing on screen shuts anybody out. */
export async function isAccessible({ host }: Pick<Shown, 'host'>): Promise<void> {
  await expect(host).to.be.accessible();
}

/** Scrolls a log as a visitor does: one that stands on screen, and until the page has heard of it. */
export async function scrollTo(log: HTMLElement, place: number): Promise<void> {
  await nextFrame();
  const scrolled = oneEvent(log, 'scroll');
  log.scrollTop = place;
  await scrolled;
}
