/** Visits one after the other, of somebody who may be remembered. */
import type { Flow } from '../../src/flow/flow.ts';
import { loadSpeech } from '../../src/widget/speech.ts';
import type { Language } from '../../src/language/languages.ts';
import type { Wording } from '../../src/techniques/technique.ts';
import { type Visit, Visitor } from './visitor.ts';

const day = 24 * 60 * 60_000;

/** The next visit, some days later. */
export async function comesBack(visitor: Visitor, flow: Flow, visit: Visit = {}, days = 1): Promise<Visitor> {
  visitor.clock.advance(days * day);
  return visitor.reloads(flow, { remember: 30, ...visit });
}

/** Answers whatever is asked until it is this: the first choice, or a few words; there is nothing else that is wanted. */
export async function goesOnTo(visitor: Visitor, name: string): Promise<void> {
  for (let turns = 0; turns < 20 && !visitor.chat.scene.ended && visitor.question.name !== name; turns++) {
    const { kind, name: open } = visitor.question;
    if (open === 'name') await visitor.types('Kari Nordmann');
    else if (kind === 'phone') await visitor.types('+47 77 00 00 01');
    else if (kind === 'text') await visitor.types('x');
    else await visitor.chooses(visitor.choices[open === 'more' ? 1 : 0] ?? '');
  }
}

/** What the guide calls a choice, in a language. */
export async function wordsFor(language: Language): Promise<(phrase: string) => string> {
  const { conversation, remembering } = await loadSpeech(language);
  const phrases: Readonly<Record<string, Wording>> = { ...conversation, ...(await remembering()).phrases };
  return (phrase) => [phrases[phrase] ?? ''].flat()[0] ?? '';
}
