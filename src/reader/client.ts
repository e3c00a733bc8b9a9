/**
 * What the reader asks of the receiver. Every answer is checked before anything is made of it, and everything that can
 * go wrong becomes a {@link ReaderFault} in words for the person who reads.
 */
import * as v from 'valibot';
import { type AnyEntry, readEntry } from '../transcript/entry.ts';
import type { TranscriptList } from '../transcript/received.ts';
import { askedWith } from './address.ts';
import { measures } from './measured.ts';
import { parsePrinted } from './printed.ts';
import { type FaultKind, type ReadTranscript, type TranscriptSource, ReaderFault } from './source.ts';

const itemFields = {
  id: v.string(),
  began: v.string(),
  last: v.string(),
  language: v.string(),
  page: v.object({ url: v.string(), title: v.string() }),
  techniques: v.array(v.string()),
  topics: v.array(v.string()),
  outcome: v.nullable(v.picklist(['resolved', 'unresolved', 'handed-over', 'abandoned'])),
  kind: v.nullable(v.string()),
  rating: v.nullable(v.number()),
  scale: v.nullable(v.number()),
  open: v.boolean(),
  reference: v.nullable(v.string()),
  test: v.boolean(),
};

const list: v.GenericSchema<unknown, TranscriptList> = v.object({
  items: v.array(v.object(itemFields)),
  next: v.nullable(v.string()),
});

const entry = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): AnyEntry => {
    const read = readEntry(dataset.value);
    if (typeof read !== 'string') return read;
    addIssue({ message: read });
    return NEVER;
  }),
);

const transcript: v.GenericSchema<unknown, ReadTranscript> = v.object({ ...itemFields, entries: v.array(entry) });

/** What the reader asks the receiver for. Every method may reject with a {@link ReaderFault}. */
export interface ReaderClient extends TranscriptSource {
  readonly signIn: (token: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Deletes a transcript for good. */
  readonly erase: (id: string) => Promise<void>;
  /** Where a transcript can be downloaded in a format. */
  readonly download: (id: string, extension: string) => string;
  /** Where all that these filters keep can be downloaded. */
  readonly downloadAll: (filters: string, extension: string) => string;
  /** Where what is measured of them can be had: as JSON, or in the format of an extension. */
  readonly measuresOf: (filters: string, extension?: string) => string;
}

/** Makes a client of the receiver at an endpoint. */
export function readerClient(endpoint: string): ReaderClient {
  const session = `${endpoint}/session`;
  // Beside the transcripts, whatever these are called.
  const measuresOf = (filters: string, extension = '') =>
    `${endpoint.slice(0, endpoint.lastIndexOf('/'))}/measures${extension}${filters === '' ? '' : `?${askedWith(filters).toString()}`}`;
  const address = (id: string) => `${endpoint}/${encodeURIComponent(id)}`;
  const nobody = {
    404: failed(`There is no receiver at ${endpoint}. The attribute “endpoint” of this reader says where it is.`),
  };
  return {
    signIn: async (token) => {
      const body = JSON.stringify({ token });
      const post = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
      await ask(session, post, { ...nobody, ...wrongToken });
    },
    signOut: async () => {
      await ask(session, { method: 'DELETE' });
    },
    list: async (filters, cursor) => {
      const query = askedWith(filters);
      query.set('limit', '50');
      if (cursor !== undefined) query.set('cursor', cursor);
      return read(list, await ask(`${endpoint}?${query.toString()}`, {}, nobody));
    },
    transcript: async (id) => read(transcript, await ask(address(id))),
    measures: async (filters) => read(measures, await ask(measuresOf(filters), {}, nobody)),
    measuresOf,
    erase: async (id) => {
      await ask(address(id), { method: 'DELETE' });
    },
    download: (id, extension) => `${address(id)}.${extension}`,
    downloadAll: (filters, extension) =>
      `${endpoint}.${extension}${filters === '' ? '' : `?${askedWith(filters).toString()}`}`,
  };
}

/** What the answer of a status means, and its words. */
type Answers = Readonly<Record<number, { readonly kind: FaultKind; readonly words: string }>>;

function failed(words: string): Answers[number] {
  return { kind: 'failed', words };
}

const answers: Answers = {
  401: { kind: 'signed-out', words: 'You are not signed in any more.' },
  404: { kind: 'gone', words: 'There is no such transcript.' },
  410: { kind: 'gone', words: 'This transcript was deleted.' },
  429: failed('The server is busy. Try again in a minute.'),
};

const wrongToken: Answers = {
  401: failed('That is not the token. It is what READER_TOKEN holds, or what the receiver printed when it started.'),
};

async function ask(address: string, request: RequestInit = {}, own: Answers = {}): Promise<Response> {
  const response = await fetch(address, { ...request, redirect: 'error' }).catch(() => {
    throw new ReaderFault('failed', 'The server cannot be reached. Check the connection, and try again.');
  });
  if (response.ok) return response;
  const { status } = response;
  const told = own[status] ?? answers[status];
  if (told) throw new ReaderFault(told.kind, told.words);
  const words = `The server answered with status ${String(status)}. ${await detailOf(response)}`;
  throw new ReaderFault(status === 400 ? 'refused' : 'failed', words.trimEnd());
}

const problem = v.object({ detail: v.string() });

/** What the receiver says of its refusal; nothing where something else answered in its place. */
async function detailOf(response: Response): Promise<string> {
  const raw = await jsonOf(response);
  return v.is(problem, raw) ? raw.detail : '';
}

/** What was answered; nothing where it is no JSON. */
function jsonOf(response: Response): Promise<unknown> {
  return response
    .text()
    .then(parsePrinted)
    .catch(() => undefined);
}

async function read<Schema extends v.GenericSchema>(
  schema: Schema,
  response: Response,
): Promise<v.InferOutput<Schema>> {
  const raw = await jsonOf(response);
  const reading = v.safeParse(schema, raw);
  if (reading.success) return reading.output;
  const [issue] = reading.issues;
  throw new ReaderFault(
    'failed',
    `The server sent what this reader cannot read: ${v.getDotPath(issue) ?? 'body'}: ${issue.message}`,
  );
}
