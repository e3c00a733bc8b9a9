/**
 * An owner's page, read without a browser: every chat on it, in every language that it is written in, and where each
 * element stands. It is read by the code that reads it in visitors' browsers, so both find the same.
 */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { languageOf } from '../authoring/language.ts';
import { partsOf } from '../authoring/parts.ts';
import { guidedChatSchema } from '../authoring/settings.ts';
import { primaryLanguage } from '../language/languages.ts';
import { type WholeReading, readWholePage } from '../authoring/whole-page.ts';
import type { Found } from './finding.ts';
import { Markup, type Place } from './markup.ts';
import { slipsIn } from './slips.ts';

/** A chat as visitors of one language get it. */
export interface ChatReading extends WholeReading {
  /** The BCP 47 tag of the language that it was read in. */
  readonly language: string;
}

/** A `<guided-chat>`. */
export interface PageChat {
  readonly element: HTMLElement;
  /** In the page's own language first, then in each other one that anything in it is written in. */
  readonly readings: readonly [ChatReading, ...ChatReading[]];
}

/** A file that an owner wrote. */
export interface OwnersPage {
  /** As it was named: a path, or `-` for what came in. */
  readonly file: string;
  readonly title: string;
  readonly chats: readonly PageChat[];
  /** What is wrong with the HTML in the chats. */
  readonly slips: readonly Found[];
  /**
   * Where an element of the page is written, or an attribute of it; the element where it has no such attribute.
   *
   * @param position a place in the attribute's text, counted from 0
   */
  readonly placeOf: (element: Element, attribute?: string, position?: number) => Place;
}

/**
 * Reads a file.
 *
 * @param file a path, or `-` for what comes in through the standard input
 * @throws {Error} where there is none that can be read, in words for the owner
 */
export async function openPage(file: string): Promise<OwnersPage> {
  if (file === '-') return pageOf(await text(process.stdin), file);
  const html = await readFile(file, 'utf8').catch(() => {
    throw new Error(`The file ${JSON.stringify(file)} cannot be read.`);
  });
  return pageOf(html, file);
}

/** Reads a page. Never throws: whatever cannot be used of it is among the problems. */
export function pageOf(written: string, file: string): OwnersPage {
  // A byte order mark is none of what editors count.
  const html = written.replace(/^\uFEFF/, '');
  const markup = new Markup(html);
  return {
    file,
    title: markup.title.trim(),
    chats: markup.reading(() => markup.elements(guidedChatSchema.tag).map(readChat)),
    slips: slipsIn(html),
    placeOf: (element, attribute, position) => markup.placeOf(element, attribute, position),
  };
}

function readChat(element: HTMLElement): PageChat {
  const readIn = (language: string): ChatReading => ({ language, ...readWholePage(element, language) });
  const own = languageOf(element);
  return { element, readings: [readIn(own), ...otherLanguages(element, own).map(readIn)] };
}

/** The languages beside its own that parts of a chat say they are for, each once. */
function otherLanguages(chat: Element, own: string): string[] {
  const parts = partsOf(chat).flatMap(withItsParts);
  const tags = parts.map((part) => part.getAttribute('lang')?.trim() ?? '').filter((tag) => tag !== '');
  const languages = new Map(tags.map((tag) => [primaryLanguage(tag), tag]));
  languages.delete(primaryLanguage(own));
  return [...languages.values()];
}

function withItsParts(element: Element): Element[] {
  return [element, ...element.querySelectorAll('template'), ...partsOf(element).flatMap(withItsParts)];
}
