/** Makes final text of what the machines say: phrases in the visitor's language, placeholders filled, cards as content. */
import { type Content, type ContentElement, plainText } from '../flow/content.ts';
import { fingerprint } from '../flow/fingerprint.ts';
import { fillContent } from '../flow/fill-content.ts';
import { type PlaceholderValues, fill, withoutPlaceholders } from '../flow/placeholder.ts';
import { remembering } from '../flow/remembering.ts';
import { amountLabel } from '../language/amounts.ts';
import { dayLabel } from '../language/calendar.ts';
import { type Language, localeOf } from '../language/languages.ts';
import type { Draft, Option } from '../transcript/entry.ts';
import type {
  Card,
  CardRow,
  Choice,
  Knowledge,
  Phrases,
  QuestionInput,
  Saying,
  Value,
  Words,
} from '../techniques/technique.ts';
import { clockTime } from './clock-time.ts';
import type { SpokenCourse } from './courses.ts';
import { reference } from './reference.ts';
import type { Setting } from './state.ts';

/** How often each wording of ours was said. It counts by wording, as two phrases may read alike. */
export type Uses = Readonly<Record<string, number>>;

/** What words are made with. */
export interface Voice {
  /** By which numbers, times, days and lengths of time are written. */
  readonly language: Language;
  readonly phrases: Phrases<string>;
  /** Chooses among variants: one seed, always the same wording. */
  readonly seed: number;
  /** How often each wording was said already: the next time it is in other words. */
  readonly uses?: Uses;
  /** What placeholders stand for. */
  readonly values: PlaceholderValues;
}

/** The voice of a technique by its course; without one that of the conversation itself. A plain one calls nobody by name. */
export function voiceOf(setting: Setting, known: Knowledge, course?: SpokenCourse, isPlain = false): Voice {
  const { speech, seed } = setting;
  const { phrases } = course ?? { phrases: speech.conversation };
  return { language: speech.language, phrases, seed, values: valuesOf(setting, known, isPlain) };
}

/** The reference that the visitor can quote. */
export function referenceOf({ flow, seed }: Setting): string {
  return reference(seed, flow.business);
}

/**
 * What placeholders stand for: what is known about the visitor, then what the owner says of themselves, and, with a colon
 * before their names, those of our own phrases.
 */
function valuesOf(setting: Setting, known: Knowledge, isPlain: boolean): PlaceholderValues {
  const { business, guide } = setting.flow;
  const values = new Map(Object.entries(known).map(([name, { label }]) => [name, label]));
  if (business !== undefined) values.set('business', business);
  if (guide !== undefined && !isPlain) values.set('guide', guide);
  const name = values.get('name');
  if (name !== undefined && !isPlain) values.set(':address', `, ${name}`).set(':called', ` ${name}`);
  return values.set(':reference', referenceOf(setting));
}

/** The text of words. */
export function textOf(words: Words, voice: Voice): string {
  if ('text' in words)
    return words.content !== undefined
      ? plainText(fillContent(words.content, voice.values))
      : fill(words.text, voice.values);
  const values = new Map(voice.values);
  for (const [name, value] of Object.entries(words.with ?? {})) values.set(name, valueText(value, voice));
  return fill(wordingOf(words.phrase, voice), values);
}

/** The text of words that something is known by, so that there has to be one: without what nobody knows the value of. */
export function labelOf(words: Words, voice: Voice): string {
  const text = textOf(words, voice);
  return text === '' && 'text' in words ? withoutPlaceholders(words.text) : text;
}

/** The entry of something said, shown or asked. `undefined` where nothing would be read: a text whose placeholders have no value. */
export function draftOf(
  saying: Extract<Saying, { type: 'said' | 'shown' | 'compared' | 'asked' }>,
  voice: Voice,
): Draft<'said' | 'asked'> | undefined {
  switch (saying.type) {
    case 'said': {
      const { words } = saying;
      const text = textOf(words, voice);
      const content = 'content' in words ? { content: fillContent(words.content, voice.values) } : {};
      return text === '' ? undefined : { by: 'guide', type: 'said', text, ...content };
    }
    case 'shown': {
      const content = saying.cards.flatMap((card) => cardContent(card, voice));
      return content.length === 0 ? undefined : { by: 'guide', type: 'said', text: plainText(content), content };
    }
    case 'compared': {
      // What has no name cannot be chosen either.
      const named = saying.cards.filter(({ title }) => labelOf(title, voice) !== '');
      const content = comparison(named, voice);
      return named.length === 0 ? undefined : { by: 'guide', type: 'said', text: plainText(content), content };
    }
    case 'asked': {
      const { name, kind, choices, input, note } = saying;
      const options = choices.map((choice) => optionOf(choice, voice)).filter(({ label }) => label !== '');
      return {
        by: 'guide',
        type: 'asked',
        name,
        text: labelOf(saying.words, voice),
        kind,
        options,
        ...(input === undefined ? {} : { input: inputOf(input, voice) }),
        ...(note === undefined ? {} : { note: textOf(note, voice) }),
      };
    }
  }
}

/** A choice in words. */
export function optionOf({ id, words, note, href, quiet, changes }: Choice, voice: Voice): Option {
  return {
    id,
    label: labelOf(words, voice),
    ...(note === undefined ? {} : { note: textOf(note, voice) }),
    ...(href === undefined ? {} : { href }),
    ...(quiet === undefined ? {} : { quiet }),
    ...(changes === undefined ? {} : { changes }),
  };
}

function inputOf({ hint, ...bounds }: QuestionInput, voice: Voice): NonNullable<Draft<'asked'>['input']> {
  const help = hint === undefined ? '' : textOf(hint, voice);
  return { ...bounds, ...(help === '' ? {} : { hint: help }) };
}

function cardContent({ title, rows }: Card, voice: Voice): Content {
  const name = textOf(title, voice);
  const list = rows.flatMap(({ term, value, href }): Content => {
    const words = textOf(value, voice);
    const fact: Content = href === undefined ? [words] : [{ tag: 'a', href, children: [words] }];
    return words === '' ? [] : [element('dt', [termOf(term, voice)]), element('dd', fact)];
  });
  return name === '' ? [] : [element('section', [element('p', [element('strong', [name])]), element('dl', list)])];
}

function termOf(term: CardRow['term'], voice: Voice): string {
  return labelOf(typeof term === 'string' ? { phrase: term } : term, voice);
}

/** Facts side by side: what they are of on top, and which they are at the beginning of each line. */
function comparison(cards: readonly Card[], voice: Voice): Content {
  const [first] = cards;
  const head = (scope: 'col' | 'row', text: string): ContentElement => ({ ...element('th', [text]), scope });
  const cell = (text: string) => element('td', [text]);
  const facts = (first?.rows ?? []).map(({ term }, at) =>
    element('tr', [
      head('row', termOf(term, voice)),
      ...cards.map(({ rows }) => cell(textOf(rows[at]?.value ?? { text: '' }, voice))),
    ]),
  );
  const names = cards.map(({ title }) => head('col', labelOf(title, voice)));
  const top = element('tr', [cell(''), ...names]);
  return [element('table', [element('thead', [top]), element('tbody', facts)])];
}

/** What has no words holds nothing: so it is read again from where it was kept. */
function element(tag: ContentElement['tag'], children: Content): ContentElement {
  return { tag, children: children.filter((child) => child !== '') };
}

/**
 * The wording of a phrase: the one that was said least, from one on that the seed chooses. A phrase that does not exist
 * cannot be named, as the compiler holds machines and languages together.
 */
export function wordingOf(phrase: string, { phrases, seed, uses }: Voice): string {
  const wordings = [phrases[phrase] ?? ''].flat();
  const first = parseInt(fingerprint([phrase, seed]).slice(-6), 36) % wordings.length;
  const inTurn = [...wordings.slice(first), ...wordings.slice(0, first)];
  return inTurn.reduce((least, wording) => (timesSaid(wording, uses) < timesSaid(least, uses) ? wording : least));
}

/** How often a wording was said. */
export function timesSaid(wording: string, uses: Uses = {}): number {
  return Object.hasOwn(uses, wording) ? (uses[wording] ?? 0) : 0;
}

/** The text of a value within a phrase. */
export function valueText(value: Value, voice: Voice): string {
  const { language, values } = voice;
  // It may be a text of the owner, with placeholders of its own.
  if (typeof value === 'string') return fill(value, values);
  if ('told' in value) return value.told;
  if ('words' in value) return labelOf(value.words, voice);
  if ('list' in value) return value.list.map((one) => valueText(one, voice)).join(', ');
  if ('day' in value) return dayLabel(value.day, undefined, localeOf(language));
  if ('amount' in value) return amountLabel(value.amount, value.unit, localeOf(language));
  if ('time' in value) return clockTime(value.time, language);
  if ('weekday' in value) {
    // 2024-01-01 was a Monday.
    return weekdaysIn(language).format(Date.UTC(2024, 0, value.weekday));
  }
  const [amount, unit] =
    value.minutes < 60 ? [value.minutes, 'minute' as const] : [Math.round(value.minutes / 60), 'hour' as const];
  return lengthsIn[unit](language).format(amount);
}

const weekdaysIn = remembering(
  (language: Language) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }),
);

const lengthsOf = (unit: 'minute' | 'hour') =>
  remembering((language: Language) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }));

const lengthsIn = { minute: lengthsOf('minute'), hour: lengthsOf('hour') };
