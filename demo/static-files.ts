/** Files of a few folders as answers to requests. */
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Where a path is looked for. */
export interface Place {
  /** Which paths, from their slash on; the first group is the file in the folder. */
  readonly path: RegExp;
  readonly folder: string;
  /** The file's name changes with its content, so nobody need ask for it twice. */
  readonly immutable?: true;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A path that needs no decoding and climbs nowhere: neither `..`, nor hidden files, nor anything encoded. */
const plain = /^\/(?:[\w-]+(?:\.[\w-]+)*\/)*(?:[\w-]+(?:\.[\w-]+)*)?$/;

/**
 * Answers with the file that the first matching place has; a path that ends with a slash is its folder's `index.html`.
 *
 * @returns `undefined` if there is no such file
 */
export async function answerWithFile(request: Request, places: readonly Place[]): Promise<Response | undefined> {
  const found = await find(new URL(request.url).pathname, places);
  if (!found) return undefined;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response('Only GET and HEAD are answered here.\n', { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  const { file, immutable, tag } = found;
  const headers = new Headers({
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
  });
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  const body = await readFile(file);
  headers.set('content-length', String(body.byteLength));
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

async function find(
  path: string,
  places: readonly Place[],
): Promise<{ file: string; tag: string; immutable: boolean } | undefined> {
  if (!plain.test(path)) return undefined;
  for (const { path: pattern, folder, immutable = false } of places) {
    const name = pattern.exec(path)?.[1];
    if (name === undefined) continue;
    const file = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
    const facts = await stat(file).catch(() => undefined);
    if (!facts?.isFile() || types[extname(file)] === undefined) return undefined;
    return { file, immutable, tag: `W/"${facts.size.toString(36)}-${Math.floor(facts.mtimeMs).toString(36)}"` };
  }
  return undefined;
}
