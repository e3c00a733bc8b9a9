/** Two small programs of somebody who has installed the package. They are text, as they are to see nothing but it. */

/** Loads every entry point in Node, has the receiver answer, and keeps what it exports in a file. */
export const loading = `
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const before = Object.keys(globalThis);
await import('guided-chat');
assert.deepEqual(Object.keys(globalThis), before);

const { techniques } = await import('guided-chat/techniques');
assert.deepEqual(techniques.map(({ name }) => name), ['explanation', 'empathy', 'questioning']);
const { formats, project } = await import('guided-chat/transcript');
assert.ok(formats.vcon.make);
assert.equal(typeof project, 'function');
const { TranscriptReaderElement } = await import('guided-chat/reader');
assert.equal(typeof TranscriptReaderElement, 'function');

const { resolve } = createRequire(import.meta.url);
const { default: elements } = await import(resolve('guided-chat/custom-elements.json'), { with: { type: 'json' } });
const { default: data } = await import(resolve('guided-chat/html-data.json'), { with: { type: 'json' } });
assert.equal(data.tags.length, elements.modules[0].declarations.length);

const { createReceiver } = await import('guided-chat/receiver');
const receiver = await createReceiver({ data: 'memory://', readerToken: 'secret' });
const headers = { authorization: 'Bearer secret' };
const response = await receiver.fetch(new Request('http://localhost/transcripts', { headers }));
assert.deepEqual(await response.json(), { items: [], next: null });

const entries = [{ seq: 0, at: '2026-11-22T09:00:00.000Z', by: 'guide', type: 'said', text: 'Hello' }];
const page = { url: 'https://shop.example/', title: 'Shop' };
const batch = { version: 1, conversation: 'conversation-1', key: 'a-secret-of-24-characters', sent: entries[0].at };
const body = JSON.stringify({ ...batch, client: 'somebody', from: 0, language: 'en', page, entries });
const post = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
assert.equal((await receiver.fetch(new Request('http://localhost/transcripts', post))).status, 200);
const all = await receiver.fetch(new Request('http://localhost/transcripts.jsonl', { headers }));
await writeFile('transcripts.jsonl', await all.text());
await receiver.close();
`;

/** Compiled strictly, and with the declarations checked. */
export const typed = `
import type {} from 'guided-chat/jsx';
import { GuidedChatElement, type GuidedChatEventMap } from 'guided-chat';
import type { TranscriptReaderElement } from 'guided-chat/reader';
import { createReceiver, type Receiver } from 'guided-chat/receiver';
import { techniqueNamed } from 'guided-chat/techniques';
import { type AnyEntry, formats, type Transcript } from 'guided-chat/transcript';

const chat: GuidedChatElement | null = document.querySelector('guided-chat');
chat?.addEventListener('guided-entry', ({ detail: { entry } }) => {
  const seq: number = entry.seq;
  // @ts-expect-error -- it is a number
  const text: string = entry.seq;
  return [seq, text];
});
chat?.start('Winter tyres').then(() => chat.problems.map(({ code, hint }) => code + hint));
export const reader: TranscriptReaderElement | null = document.querySelector('transcript-reader');
export const receiver: Promise<Receiver> = createReceiver({ data: 'data' });
export const name: string | undefined = techniqueNamed('empathy')?.name;
export const toText: (transcript: Transcript) => string = formats.txt.make;
export const entries: readonly AnyEntry[] | undefined = chat?.transcript;

const heard = ({ detail }: GuidedChatEventMap['guided-end']) => detail.conversation.trim();

export const page = (
  <guided-chat endpoint="/transcripts" placement="inline" keep-days={7} open known={{ use: 'To work' }} onguided-end={heard}>
    <guided-explanation topic="Winter tyres" match="ice" className="topic" lang="en" key="ice">
      <template slot="problem">
        <em>Ice</em>
      </template>
      <guided-option topic="Studs" solution="…" benefit="…" />
    </guided-explanation>
    <guided-empathy topic="Something went wrong" promise="today" asks="name | phone" />
    <guided-questioning topic="Find my bike" limit={3}>
      <guided-question name="distance" ask="How far?" type="number" min={1} optional />
      <guided-advice otherwise topic="Everyday bike" problem="…" solution="…" benefit="…" />
    </guided-questioning>
    <guided-contact label="Our shop" time-zone="Europe/Oslo" />
  </guided-chat>
);

export const mistakes = [
  // @ts-expect-error -- there is no such placement
  <guided-chat placement="left" />,
  // @ts-expect-error -- a question has a name
  <guided-question ask="How far?" />,
  // @ts-expect-error -- no element takes this
  <guided-contact opening="Mo-Fr" />,
  // @ts-expect-error -- no such element
  <guided-chats />,
];
`;
