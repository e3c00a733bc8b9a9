/**
 * The one server of all pages that are measured. Each file is compressed once, as well as brotli can, as a good server
 * has it; all go with the same headers, and nothing is kept by the browser from one visit to the next.
 */
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Subject } from './subjects/subject.ts';
import { drawHost } from './host.ts';
import { home } from './pack.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Where all pages find what they share. */
const shared: Readonly<Record<string, string>> = { '/host/': 'host/', '/images/': '../demo/shop/images/' };

/** A server of pages, each of which carries one subject. */
export interface PageServer {
  readonly origin: string;
  /** The address of a subject's page. */
  readonly pageOf: (subject: Subject) => string;
  readonly close: () => void;
}

const folderOf = ({ name }: Subject): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Where the packed script of a subject is put. */
export const packedFolder = (subject: Subject): string => join(home, '.cache', 'packed', folderOf(subject));

/** Serves the page of each subject on a free port of this machine. */
export async function servePages(subjects: readonly Subject[]): Promise<PageServer> {
  const places = Object.entries(
    Object.assign({}, shared, ...subjects.map(({ files }) => files)) as Readonly<Record<string, string>>,
  );
  const packed = new Map<string, Buffer>();
  const pages = new Map(subjects.map((subject) => [`/${folderOf(subject)}/`, subject]));

  /** The content of an address, compressed. */
  function read(path: string): Buffer | undefined {
    const found = packed.get(path) ?? compress(path);
    if (found) packed.set(path, found);
    return found;
  }

  function compress(path: string): Buffer | undefined {
    const page = pages.get(path);
    if (page) return brotliCompressSync(drawHost(page));
    const file = fileOf(path);
    return file && existsSync(file) && statSync(file).isFile() ? brotliCompressSync(readFileSync(file)) : undefined;
  }

  function fileOf(path: string): string | undefined {
    const place = places.find(([start]) => path.startsWith(start));
    if (place) return join(home, place[1], normalize(path.slice(place[0].length)));
    const [start = '', subject] = [...pages].find(([start]) => path.startsWith(start)) ?? [];
    return subject && join(packedFolder(subject), normalize(path.slice(start.length)));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/answers/')) {
      const subject = subjects.find((candidate) => pathname.startsWith(`/answers/${folderOf(candidate)}`));
      const body = subject?.answer?.({
        path: pathname + search,
        method: request.method ?? 'GET',
        body: await textOf(request),
      });
      if (body === undefined) response.writeHead(204).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      return;
    }
    const content = read(pathname);
    const type = types[extname(pathname) || '.html'] ?? 'application/octet-stream';
    if (!content) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store' })
        .end(content);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    pageOf: (subject) => `${origin}/${folderOf(subject)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
