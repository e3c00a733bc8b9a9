/** Speaks to a receiver as a widget and as the support team do. */
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { keyHeader } from '../../src/transcript/posting.ts';
import type { Batch } from '../../src/transcript/wire.ts';

/** When the conversations of these tests are held. */
export const noon = Date.parse('2026-11-22T12:00:00.000Z');

const aKey = 'a-secret-of-24-characters';
let conversationCount = 0;

/** An id that no other test of this run uses. */
export function newId(): string {
  conversationCount += 1;
  return `conversation-${String(conversationCount).padStart(6, '0')}`;
}

/** One entry: what the guide said, unless something else is given. */
export function entry(seq: number, fields: Readonly<Record<string, unknown>> = {}): AnyEntry {
  return {
    seq,
    at: new Date(noon + seq * 1000).toISOString(),
    by: 'guide',
    type: 'said',
    text: `Words ${seq}`,
    ...fields,
  };
}

/** The entries from a seq up to another one, which is not among them. */
export function entriesBetween(from: number, to: number): AnyEntry[] {
  return Array.from({ length: to - from }, (_, index) => entry(from + index));
}

/** A batch of entries in a row. */
export function batch(conversation: string, entries: readonly AnyEntry[], fields: Partial<Batch> = {}): Batch {
  return {
    version: 1,
    conversation,
    key: aKey,
    sent: new Date(noon).toISOString(),
    client: 'guided-chat/test',
    from: entries[0]?.seq ?? 0,
    language: 'en',
    page: { url: 'https://shop.example/tyres', title: 'Tyres' },
    entries,
    ...fields,
  };
}

/** An answer, with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; an empty object where it is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Somebody who asks a receiver at an address. */
export class Caller {
  readonly #fetch: (request: Request) => Response | Promise<Response>;
  readonly #token: string;

  constructor(fetch: (request: Request) => Response | Promise<Response>, token: string) {
    this.#fetch = fetch;
    this.#token = token;
  }

  /** Any request. */
  async ask(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await this.#fetch(new Request(`http://shop.example${path}`, { ...init, method }));
    const text = await response.text();
    const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    const body = isJson ? (JSON.parse(text) as Answer['body']) : {};
    return { status: response.status, headers: response.headers, text, body };
  }

  /** Posts text as it is. */
  async sends(text: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.ask('POST', '/transcripts', {
      body: text,
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  /** Posts a batch. */
  async posts(body: unknown): Promise<Answer> {
    return this.sends(JSON.stringify(body));
  }

  /** Reads with the support team's token. */
  async reads(path: string): Promise<Answer> {
    return this.ask('GET', `/transcripts${path}`, { headers: { authorization: `Bearer ${this.#token}` } });
  }

  /** The entries of a conversation, without the time at which they were received. */
  async log(id: string): Promise<readonly AnyEntry[]> {
    const { body } = await this.reads(`/${id}`);
    const entries = (body.entries ?? []) as readonly (AnyEntry & { received: string })[];
    return entries.map(({ received: _, ...rest }) => rest as AnyEntry);
  }

  /** The ids that a list has. */
  async lists(query = ''): Promise<readonly string[]> {
    const { body } = await this.reads(query);
    return (body.items as readonly { id: string }[]).map(({ id }) => id);
  }

  /** Deletes as the visitor whose conversation it is. */
  async deletes(id: string, key = aKey): Promise<Answer> {
    return this.ask('DELETE', `/transcripts/${id}`, { headers: { [keyHeader]: key } });
  }

  /** Deletes as the support team. */
  async deletesAsReader(id: string): Promise<Answer> {
    return this.ask('DELETE', `/transcripts/${id}`, { headers: { authorization: `Bearer ${this.#token}` } });
  }
}
