/** Reads the JSON of a request within limits: its type, its size while it streams in, and how deep it nests. */
import { cleanData } from '../transcript/clean.ts';
import { bodyBytes, bodyDepth } from '../transcript/wire.ts';
import { Refusal } from './problem-response.ts';

/**
 * The body as plain data that a database takes.
 *
 * @throws Refusal `media-type`, `too-large`, `malformed` or `too-deep`
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (type.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    throw new Refusal('media-type', type === '' ? 'The body has no Content-Type.' : `The body is ${type}.`);
  }
  return readData(await readBytes(request.body, Number(request.headers.get('content-length') ?? 0)));
}

/**
 * JSON as plain data that a database takes.
 *
 * @throws Refusal `malformed` or `too-deep`
 */
export function readData(bytes: Uint8Array): unknown {
  const data = parse(bytes);
  if (nestsDeeper(data, bodyDepth)) {
    throw new Refusal('too-deep', `It nests deeper than ${bodyDepth} levels.`, { limit: bodyDepth });
  }
  return cleanData(data);
}

async function readBytes(stream: ReadableStream<Uint8Array> | null, announced: number): Promise<Uint8Array> {
  if (announced > bodyBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  const reader = stream?.getReader();
  let size = 0;
  for (let chunk = await next(reader); chunk; chunk = await next(reader)) {
    size += chunk.byteLength;
    if (size > bodyBytes) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The next piece of a body; `undefined` at its end. */
async function next(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<Uint8Array | undefined> {
  try {
    return (await reader?.read())?.value;
  } catch {
    throw new Refusal('malformed', 'The body broke off.');
  }
}

function tooLarge(): Refusal {
  return new Refusal('too-large', `The body is larger than ${bodyBytes} bytes.`, { limit: bodyBytes });
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('malformed', 'It is not JSON in UTF-8.');
  }
}

/** Level by level, as whoever nests deeply means to exhaust a recursion. */
function nestsDeeper(value: unknown, limit: number): boolean {
  let level = [value].filter(isNest);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((nest): unknown[] => Object.values(nest)).filter(isNest);
  }
  return false;
}

function isNest(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
