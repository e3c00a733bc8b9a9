/**
 * The conversation on paper: a page of its own in a frame that nobody sees, so that neither the host's page nor its style
 * is printed. It is built element by element and styled by a constructed sheet, as a strict policy wants it.
 */
import { type Line, storyOf } from '../../../transcript/export/story.ts';
import type { Transcript } from '../../../transcript/received.ts';
import { make } from '../../make.ts';
import { drawContent } from '../content.ts';
import { referencesIn } from './mail.ts';
import { printStyle } from './print-style.ts';

/**
 * Prints a transcript.
 *
 * @param root where the frame is put; it is taken away when it is printed
 */
export function printTranscript(
  root: ShadowRoot,
  title: string,
  transcript: Transcript,
  timeZone: string,
  onFailure: (error: unknown) => void,
): void {
  const frame = make('iframe', { className: 'unseen', tabIndex: -1, ariaHidden: 'true', title });
  frame.addEventListener(
    'load',
    () => {
      try {
        print(frame, title, transcript, timeZone);
      } catch (error) {
        frame.remove();
        onFailure(error);
      }
    },
    { once: true },
  );
  // Firefox replaces the document that a new frame has at first, so all waits until it is loaded.
  root.append(frame);
}

function print(frame: HTMLIFrameElement, title: string, transcript: Transcript, timeZone: string): void {
  const { contentDocument: page, contentWindow } = frame;
  if (!page || !contentWindow) throw new Error('The browser gives a frame no page.');
  const sheet = new (contentWindow as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(printStyle);
  page.adoptedStyleSheets = [sheet];
  page.title = title;
  page.documentElement.lang = transcript.language;
  page.body.append(pageOf(title, transcript, timeZone));
  contentWindow.addEventListener('afterprint', () => frame.remove());
  contentWindow.focus();
  contentWindow.print();
}

/** The page: what it is, when and where it was, what to quote, and who said what when. */
export function pageOf(title: string, transcript: Transcript, timeZone: string): HTMLElement {
  const { words, lines } = storyOf(transcript, timeZone);
  const { began, page, language, entries } = transcript;
  // Of the ways to write a date in English, the one that leaves no doubt to readers elsewhere.
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'full', timeZone });
  const facts: readonly (readonly [string, string])[] = [
    [words.began, day.format(new Date(began))],
    [words.page, page.url],
    ...referencesIn(entries).map((reference) => [words.reference, reference] as const),
  ];
  const shown = lines.filter(({ said }) => said);
  return make('main', { dir: 'auto' }, [
    make('h1', { textContent: title, dir: 'auto' }),
    make(
      'dl',
      {},
      facts.flatMap(([name, text]) => [
        make('dt', { textContent: name }),
        make('dd', { textContent: text, dir: 'auto' }),
      ]),
    ),
    make(
      'ol',
      {},
      shown.map((line, at) => itemOf(line, shown[at - 1], words.speakers[line.by], day)),
    ),
  ]);
}

/** Who speaks is said when it changes, and the day when it is another. */
function itemOf(line: Line, before: Line | undefined, speaker: string, day: Intl.DateTimeFormat): HTMLElement {
  const [date = '', time = ''] = line.at.split(' ');
  const isNewDay = before !== undefined && !before.at.startsWith(date);
  const isNewTurn = before?.by !== line.by || isNewDay;
  const said = make('div', { className: 'said', dir: 'auto' }, [
    line.content ? drawContent(line.content) : make(line.superseded ? 's' : 'span', { textContent: line.text }),
  ]);
  const notes = line.notes.map((note) => make('p', { className: 'note', textContent: note, dir: 'auto' }));
  return make('li', { className: isNewTurn ? `${line.by} turn` : line.by }, [
    ...(isNewDay ? [make('h2', { textContent: day.format(new Date(`${date}T12:00`)) })] : []),
    make('time', { textContent: time.slice(0, 5) }),
    make('div', {}, [...(isNewTurn ? [make('p', { className: 'who', textContent: speaker })] : []), ...notes, said]),
  ]);
}
