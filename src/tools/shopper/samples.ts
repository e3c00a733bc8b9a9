/** Conversations to read, held in the same session as in a browser. */
import { MemoryStore } from '../../platform/memory-store.ts';
import { openSession } from '../../conversation/session.ts';
import type { Act, Conversation } from '../../conversation/scene.ts';
import type { Clock } from '../../conversation/ports.ts';
import { resolveLanguage } from '../../language/languages.ts';
import { toText } from '../../transcript/export/text.ts';
import { loaders } from '../../widget/loaders.ts';
import type { OwnersPage } from '../page.ts';
import { type Visit, typed } from './visit.ts';

/** Nobody chats for longer. */
const longest = 40;

/** A conversation to read. */
export interface Sample {
  readonly language: string;
  readonly topic: string;
  /** As it would be exported. */
  readonly text: string;
}

/** So many conversations: each begins with another topic, and takes another way. */
export async function sampleConversations(page: OwnersPage, visit: Visit, count: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  const { topics } = visit.flow;
  for (let index = 0; index < count; index++) {
    const topic = topics[index % Math.max(1, topics.length)]?.topic ?? '';
    samples.push({ language: visit.reading.language, topic, text: await converse(page, visit, topic, index) });
  }
  return samples;
}

async function converse({ file, title }: OwnersPage, visit: Visit, topic: string, index: number): Promise<string> {
  const { reading, occasion } = visit;
  const language = resolveLanguage(reading.language);
  const clock = slowClock(Date.parse(occasion.at));
  const page = { url: `file:${file}`, title };
  const id = `sample-${index + 1}`;
  const { timeZone } = reading.settings;
  const chat = await openSession({
    scope: id,
    surroundings: () => ({ page, flow: reading.flow, language, stage: 'browsing', known: {}, test: true }),
    engine: __VERSION__,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...loaders,
    store: new MemoryStore(),
    clock,
    random: () => index + 1,
    identify: () => ({ id, key: 'nobody-else-hears-this-conversation' }),
    onProblem: () => undefined,
  });
  await chat.act({ type: 'topic', topic });
  for (let turn = 0; turn < longest && !chat.scene.ended; turn++) {
    if (!(await chat.act(nextAct(chat, visit, turn + index)))) break;
  }
  const { entries } = chat;
  const [began = occasion.at, last = began] = [entries[0]?.at, entries.at(-1)?.at];
  chat.close();
  return toText({ id, began, last, language, page, entries }, timeZone);
}

/** The next choice, or something written; who has chosen for long says goodbye. */
function nextAct({ scene, entries }: Conversation, { lines }: Visit, turn: number): Act {
  const { question } = scene.offered;
  if (!question || turn > longest - 5) return { type: 'end' };
  const { name, kind, options, input } = question;
  if (name === 'comment') return { type: 'skip', name };
  const choices = options.filter(({ id }) => !id.startsWith(':'));
  // A story is told once: who is asked further then says what is wanted.
  if (kind === 'text') return typed(entries.some(({ type }) => type === 'typed') ? lines.wish : lines.story);
  const value = input?.min ?? written[kind] ?? choiceAt(choices, name, turn);
  return value === undefined ? { type: 'skip', name } : { type: 'answer', name, value };
}

const written: Readonly<Record<string, string>> = {
  email: 'kim@example.com',
  phone: '+47 77 00 00 01',
  number: '12',
  date: '2026-12-01',
};

/** Whether there is anything else is answered once: otherwise nobody would ever leave. */
function choiceAt(choices: readonly { readonly id: string }[], name: string, turn: number): string | undefined {
  if (name === 'more') return 'no';
  if (name === 'score') return choices.at(-1)?.id;
  // Whoever says that it is not their problem hears nothing more of it, so the first choice is the usual one.
  const isChoice = choices.length > 2;
  return choices[isChoice ? turn % choices.length : 0]?.id;
}

/** A minute passes between any two looks at it. */
function slowClock(start: number): Clock {
  let now = start - 20_000;
  return { now: () => (now += 20_000), after: () => () => undefined };
}
