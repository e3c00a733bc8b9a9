/** Taking the conversation along: as a file, on paper, or by the visitor's own mail program. */
import { toText } from '../../../transcript/export/text.ts';
import { wordsOf } from '../../../transcript/export/words.ts';
import type { Transcript } from '../../../transcript/received.ts';
import { pageHere } from '../../here.ts';
import type { Choice } from '../group.ts';
import type { Desk } from './desk.ts';
import { mailOf, referencesIn } from './mail.ts';
import { asidePhrases } from './phrases.ts';
import { printTranscript } from './print.ts';

/** How long a browser may take to fetch a file that it was handed, in milliseconds. */
const patience = 60_000;

/** Offers the ways to take it along. */
export function offerCopy(desk: Desk): void {
  const { conversation, look, root, show, onFailure } = desk;
  const phrases = asidePhrases[conversation.scene.language];
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const title = phrases.chatWith(look.business);

  const ways: Record<'download' | 'print' | 'mail', (transcript: Transcript) => string | undefined> = {
    download: (transcript) => {
      requireLeave('allow-downloads');
      const file = fileNameOf(look.business, transcript.began);
      const { reference } = wordsOf(transcript.language);
      const head = [title, ...referencesIn(transcript.entries).map((one) => `${reference}: ${one}`)];
      save(file, `${head.join('\n')}\n\n${toText(transcript, timeZone)}`);
      return phrases.saved(file);
    },
    print: (transcript) => {
      requireLeave('allow-modals');
      printTranscript(root, title, transcript, timeZone, onFailure);
      return undefined;
    },
    mail: (transcript) => {
      follow({ href: mailOf(title, transcript, timeZone, phrases.shortened) });
      return undefined;
    },
  };
  const offer = (hint?: string): void => {
    const back: Choice = { id: 'back', label: phrases.back, quiet: true, choose: () => show(undefined) };
    const choices = (['download', 'print', 'mail'] as const).map((id): Choice => ({
      id,
      label: phrases[id],
      choose: () => offer(outcomeOf(ways[id])),
    }));
    show({
      key: `${phrases.copy} ${hint ?? ''}`,
      name: phrases.copy,
      heading: [phrases.copy],
      hint,
      choices: [...choices, back],
    });
  };
  const outcomeOf = (way: (transcript: Transcript) => string | undefined): string | undefined => {
    try {
      return way(transcriptOf(desk));
    } catch {
      return phrases.refused;
    }
  };
  offer();
}

/** The conversation as it is read elsewhere. What visitors take along is what they saw, where they are now. */
function transcriptOf({ conversation: { scene, entries } }: Desk): Transcript {
  const at = new Date().toISOString();
  return {
    id: scene.id,
    began: entries[0]?.at ?? at,
    last: entries.at(-1)?.at ?? at,
    language: scene.language,
    page: pageHere(),
    entries,
  };
}

/** `nordlys-cycles-2026-11-22.txt` */
export function fileNameOf(business: string | undefined, began: string): string {
  const words = (business ?? 'chat').toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? ['chat'];
  const { year, month, day } = dayOf(new Date(began));
  return `${[...words, year, month, day].join('-')}.txt`;
}

function dayOf(date: Date): Record<'year' | 'month' | 'day', string> {
  const two = (number: number) => String(number).padStart(2, '0');
  return { year: String(date.getFullYear()), month: two(date.getMonth() + 1), day: two(date.getDate()) };
}

function save(file: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  follow({ href, download: file });
  setTimeout(() => URL.revokeObjectURL(href), patience);
}

function follow(link: { href: string; download?: string }): void {
  Object.assign(document.createElement('a'), link).click();
}

/**
 * A frame may be shut in so that what it does comes to nothing, and nobody says so.
 *
 * @throws {DOMException} where it can be seen that it is
 */
function requireLeave(permission: 'allow-downloads' | 'allow-modals'): void {
  const frame = window.frameElement;
  if (!(frame?.hasAttribute('sandbox') ?? false)) return;
  if (!frame?.getAttribute('sandbox')?.split(/\s+/).includes(permission)) throw new DOMException('', 'NotAllowedError');
}
