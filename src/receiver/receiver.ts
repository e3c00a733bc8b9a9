/**
 * The receiver: an endpoint for conversations, and what the support team reads of them. It is a plain handler from
 * `Request` to `Response`, so it runs in whatever serves those.
 *
 * ```ts
 * import { serve } from '@hono/node-server';
 * import { createReceiver } from 'guided-chat/receiver';
 *
 * const receiver = await createReceiver({ data: 'data' });
 * serve({ fetch: receiver.fetch, port: 8080 });
 * console.log(`Read transcripts with the token ${receiver.readerToken}`);
 * ```
 *
 * The protocol is in docs/wire.md.
 */
import { Access, newToken } from './access.ts';
import { openFolder, openPostgres } from './database.ts';
import { recount } from './recounting.ts';
import { createRoutes } from './routes.ts';

export type { ReceivedEntry, ServedTranscript, TranscriptItem, TranscriptList } from '../transcript/received.ts';

/** How a receiver is set up. Empty texts count as not given, as environment variables do. */
export interface ReceiverOptions {
  /** The folder for the database; `data` if nothing is said. `memory://` keeps everything in memory, for tests. */
  readonly data?: string | undefined;
  /** The address of a PostgreSQL database, which is then used instead of the folder. */
  readonly databaseUrl?: string | undefined;
  /** What the support team signs in with; made up if nothing is given. */
  readonly readerToken?: string | undefined;
  /** A token that posts must show: the `token` of the widgets. Without one, posts need none. */
  readonly postToken?: string | undefined;
  /** Where the receiver is; `/transcripts` if nothing is said. */
  readonly path?: string | undefined;
  /** Origins of pages on other hosts that may post here, such as `https://shop.example`. */
  readonly allowOrigin?: readonly string[] | undefined;
  /** Our clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Hears what went wrong without being the sender's fault; written to the console if nothing is given. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A receiver that is running. */
export interface Receiver {
  /** Answers a request. Never rejects. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Closes the database and unlocks its folder. */
  readonly close: () => Promise<void>;
  /** The token that opens the transcripts. */
  readonly readerToken: string;
}

/**
 * Starts a receiver: opens its database and brings the tables up to date.
 *
 * @throws Error if the path is none, the folder is in use, or the database cannot be opened
 */
export async function createReceiver(options: ReceiverOptions = {}): Promise<Receiver> {
  const { allowOrigin = [], now = Date.now, onError = console.error } = options;
  const path = readPath(given(options.path) ?? '/transcripts');
  const readerToken = given(options.readerToken) ?? newToken();
  const access = new Access(readerToken, given(options.postToken), path, now);
  const databaseUrl = given(options.databaseUrl);
  const { database, close } = await (databaseUrl === undefined
    ? openFolder(given(options.data) ?? 'data')
    : openPostgres(databaseUrl, onError));

  await recount(database).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const routes = createRoutes({ database, access, path, allowOrigin, now, onError });
  return { fetch: async (request) => routes.fetch(request), close, readerToken };
}

function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function readPath(path: string): string {
  if (/^(?:\/[\w.~-]+)+$/.test(path)) return path;
  throw new Error(`The path ${JSON.stringify(path)} is not understood: expected one such as "/transcripts".`);
}
