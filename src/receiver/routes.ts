/** What can be asked for at which address. Whatever goes wrong becomes a problem body. */
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { type Format, type Series, formats } from '../transcript/export/formats.ts';
import { measuresToCsv } from '../transcript/export/measures-csv.ts';
import type { ServedTranscript } from '../transcript/received.ts';
import { keyHeader, wireVersion } from '../transcript/posting.ts';
import { type Batch, readBatch } from '../transcript/wire.ts';
import type { Access } from './access.ts';
import { readJson } from './body.ts';
import type { Database } from './database.ts';
import { erase } from './erasure.ts';
import { readFilters, readListQuery } from './filters.ts';
import { ingest } from './ingest.ts';
import { measureAll } from './measuring.ts';
import { Refusal, problemResponse } from './problem-response.ts';
import { list, read, readAll } from './reading.ts';
import { streamOf } from './streaming.ts';

/** What the addresses work with. */
export interface RoutesOptions {
  readonly database: Database;
  readonly access: Access;
  readonly path: string;
  readonly allowOrigin: readonly string[];
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** The formats by what follows the id of a transcript in its address. Without any it is plain JSON, for programs. */
const extensions: ReadonlyMap<string, Format> = new Map(
  Object.entries(formats).map(([extension, format]) => [`.${extension}`, format]),
);

/** Those of which one file holds many transcripts. */
const lists = [...extensions].flatMap(([extension, { type, series }]) =>
  series ? [{ extension, type: series.type ?? type, series }] : [],
);

/** The receiver's addresses. */
export function createRoutes({ database, access, path, allowOrigin, now, onError }: RoutesOptions): Hono {
  const routes = new Hono();
  // Beside the transcripts, where the cookie of whoever reads them goes as well.
  const measures = `${path.slice(0, path.lastIndexOf('/'))}/measures`;

  routes.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
    context.header('x-content-type-options', 'nosniff');
  });
  if (allowOrigin.length > 0) routes.use(openTo(allowOrigin));

  routes.post(path, async (context) => {
    access.requirePoster(context);
    const batch = requireBatch(await readJson(context.req.raw));
    const acknowledged = await reach(() => ingest(database, batch, new Date(now())));
    return context.json({ acknowledged });
  });

  routes.get(path, async (context) => {
    await access.requireReader(context);
    const query = readListQuery(new URL(context.req.url).searchParams, now());
    return context.json(await reach(() => list(database, query, now())));
  });

  routes.post(`${path}/session`, async (context) => {
    const body = await readJson(context.req.raw);
    await access.signIn(context, typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined);
    return context.body(null, 204);
  });

  routes.delete(`${path}/session`, (context) => {
    access.signOut(context);
    return context.body(null, 204);
  });

  for (const { extension, type, series } of lists) {
    routes.get(path + extension, async (context) => {
      await access.requireReader(context);
      const conditions = readFilters(new URL(context.req.url).searchParams, now());
      const body = await reach(() => streamOf(textsOf(series, readAll(database, conditions, now())), onError));
      return context.body(body, 200, asFile(type, `transcripts${extension}`));
    });
  }

  const measured = async (context: Context) => {
    await access.requireReader(context);
    const conditions = readFilters(new URL(context.req.url).searchParams, now());
    return reach(() => measureAll(database, conditions, now()));
  };

  routes.get(measures, async (context) => context.json(await measured(context)));

  routes.get(`${measures}.csv`, async (context) =>
    context.body(measuresToCsv(await measured(context)), 200, asFile(formats.csv.type, 'measures.csv')),
  );

  routes.get(`${path}/:name`, async (context) => {
    await access.requireReader(context);
    const { id, extension } = requireName(context);
    const format = extensions.get(extension);
    if (extension !== '' && !format) throw noFormat(extension);
    const transcript = await reach(() => read(database, id, now()));
    if (!format) return context.json(transcript);
    return context.body(format.make(transcript), 200, asFile(format.type, `transcript-${id}${extension}`));
  });

  routes.delete(`${path}/:name`, async (context) => {
    const key = context.req.header(keyHeader);
    if (key === undefined) await access.requireReader(context);
    const { id, extension } = requireName(context);
    if (extension !== '') throw noFormat(extension);
    await reach(() => erase(database, id, key, new Date(now())));
    return context.body(null, 204);
  });

  const methods = {
    [path]: 'GET, POST',
    [`${path}/session`]: 'POST, DELETE',
    [`${path}/:name`]: 'GET, DELETE',
    [measures]: 'GET',
    [`${measures}.csv`]: 'GET',
    ...Object.fromEntries(lists.map(({ extension }) => [path + extension, 'GET'])),
  };
  for (const [place, allow] of Object.entries(methods)) {
    routes.all(place, (context) => {
      context.header('allow', allow);
      throw new Refusal('method', `It takes ${allow}, not ${context.req.method}.`);
    });
  }

  routes.notFound((context) => problemResponse(context, new Refusal('not-found', `Transcripts are at ${path}.`)));

  routes.onError((error, context) => {
    const refusal = error instanceof Refusal ? error : new Refusal('failure', 'It was logged.', {}, error);
    if (refusal.cause !== undefined) onError(refusal.cause);
    return problemResponse(context, refusal);
  });

  return routes;
}

/** Lets pages of other origins post, and delete with a conversation's key. No cookie comes along. */
function openTo(origins: readonly string[]) {
  return cors({
    origin: [...origins],
    allowMethods: ['POST', 'DELETE'],
    allowHeaders: ['Content-Type', 'Authorization', 'Idempotency-Key', keyHeader],
    exposeHeaders: ['Retry-After'],
    maxAge: 24 * 60 * 60,
  });
}

function requireBatch(body: unknown): Batch {
  const reading = readBatch(body);
  if ('batch' in reading) return reading.batch;
  const { kind, detail } = reading.fault;
  throw new Refusal(kind, detail, kind === 'version' ? { versions: [wireVersion] } : {});
}

/** The id of a conversation, and with the dot what follows it. */
function requireName({ req }: Context): { readonly id: string; readonly extension: string } {
  const name = req.param('name') ?? '';
  const [, id, extension] = /^([\w-]{8,64})(\.\w{1,8})?$/.exec(name) ?? [];
  if (id === undefined) throw new Refusal('not-found', 'This is not the id of a conversation.');
  return { id, extension: extension ?? '' };
}

/** The headers of a file that is saved and not opened: what is in it was written by guests. */
function asFile(type: string, name: string): Record<string, string> {
  return { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
}

async function* textsOf(
  { head, part, between, foot }: Series,
  transcripts: AsyncIterable<readonly ServedTranscript[]>,
): AsyncGenerator<string, void> {
  let before: string | undefined;
  for await (const few of transcripts) {
    yield (before ?? head) + few.map(part).join(between);
    before = between;
  }
  const end = before === undefined ? head + foot : foot;
  if (end !== '') yield end;
}

function noFormat(extension: string): Refusal {
  return new Refusal('not-found', `There is no ${extension} of a transcript.`, {
    extensions: ['', ...extensions.keys()],
  });
}

/** Asks the database. Whatever it fails with is its trouble and not the sender's, so they may try again. */
async function reach<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : new Refusal('unavailable', 'The database did not do what it was asked.', {}, error);
  }
}
