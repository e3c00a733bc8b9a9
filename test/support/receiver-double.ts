/** Stands in for a receiver in tests of the reader: answers `fetch` from transcripts in memory. */
import type { AnyEntry, Draft } from '../../src/transcript/entry.ts';
import { type Measures, measure } from '../../src/transcript/measures/measures.ts';
import { numberDrafts } from '../../src/transcript/log.ts';
import type { Transcript, TranscriptItem, TranscriptList } from '../../src/transcript/received.ts';

/** What opens a receiver's double. */
export const doubleToken = 'let-me-read';

/** A transcript of what is said in it. Its topics are those that the entries name. */
export function transcriptOf(drafts: readonly (Draft | AnyEntry)[], parts: Partial<Transcript> = {}): Transcript {
  const began = '2026-11-22T09:41:00.000Z';
  return {
    id: 'conversation-1',
    began,
    last: began,
    language: 'en',
    page: { url: 'https://shop.example/tyres', title: 'Tyres' },
    entries: numberDrafts(drafts as readonly Draft[], 0, began),
    ...parts,
  };
}

const realFetch = globalThis.fetch;

/** A receiver's double. */
export class ReceiverDouble {
  /** The requests that came, as `METHOD address`. */
  readonly requests: string[] = [];
  /** Whether the browser has a session. */
  signedIn = false;
  /** Answers in place of what would be answered. */
  instead: (() => Response | Promise<Response>) | undefined;
  /** The ids of transcripts that were deleted. */
  readonly erased = new Set<string>();
  /** How many transcripts a page of the list has. */
  pageSize = 50;
  /** What is measured; of its transcripts, as of 2026-11-24, if nothing is said. */
  measures: Measures | undefined;
  /** What a request waits for, before it is answered. */
  hold: ((request: Request) => Promise<void>) | undefined;
  readonly #transcripts: readonly Transcript[];

  /** Takes the place of `fetch`. */
  constructor(...transcripts: readonly Transcript[]) {
    this.#transcripts = transcripts;
    globalThis.fetch = async (input, init) => this.#answer(new Request(input, init));
  }

  /** Gives `fetch` back, also where a test broke off before it had a receiver. */
  static restore(): void {
    globalThis.fetch = realFetch;
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname, search, searchParams } = new URL(request.url);
    this.requests.push(`${request.method} ${pathname}${search}`);
    await this.hold?.(request);
    if (this.instead) return this.instead();
    if (pathname === '/transcripts/session') return this.#session(request);
    if (!this.signedIn) return new Response(null, { status: 401 });
    if (pathname === '/measures') return Response.json(this.measures ?? this.#measure());
    if (pathname === '/transcripts') return Response.json(this.#list(Number(searchParams.get('cursor'))));
    if (this.erased.has(pathname.split('/').at(-1) ?? '')) return new Response(null, { status: 410 });
    const found = this.#transcripts.find(({ id }) => pathname === `/transcripts/${id}`);
    return found ? Response.json({ ...itemOf(found), ...found }) : new Response(null, { status: 404 });
  }

  async #session(request: Request): Promise<Response> {
    const signsIn = request.method === 'POST';
    if (signsIn && ((await request.json()) as { token: string }).token !== doubleToken) {
      return new Response(null, { status: 401 });
    }
    this.signedIn = signsIn;
    return new Response(null, { status: 204 });
  }

  #measure(): Measures {
    return measure(
      this.#transcripts.map(({ entries }) => entries),
      Date.parse('2026-11-24T12:00:00.000Z'),
    );
  }

  #list(from: number): TranscriptList {
    const until = from + this.pageSize;
    const items = this.#transcripts.slice(from, until).map(itemOf);
    return { items, next: until < this.#transcripts.length ? String(until) : null };
  }
}

function itemOf({ id, began, last, language, page, entries }: Transcript): TranscriptItem {
  const named = (name: 'topic' | 'technique') => [...new Set(entries.flatMap((entry) => entry[name] ?? []))];
  return {
    ...{ id, began, last, language, page, topics: named('topic'), techniques: named('technique') },
    ...{ outcome: null, kind: null, rating: null, scale: null, open: false, reference: null, test: false },
  };
}
