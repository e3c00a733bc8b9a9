/** Somebody else's site: one page with a chat, under a strict policy, whose endpoint answers 204 and keeps what it is sent. */
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Batch } from '../../src/transcript/wire.ts';

/** A host that is running. */
export interface ForeignHost {
  readonly url: string;
  /** Everything that was posted, in the order of arrival. */
  readonly batches: Batch[];
  readonly close: () => Promise<void>;
}

const policy = "default-src 'self'; require-trusted-types-for 'script'";

/** Serves a page whose body is given, and the built widget beside it. */
export async function startForeignHost(body: string): Promise<ForeignHost> {
  const batches: Batch[] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: addressOf(server), batches, close: () => closed(server) };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (request.method === 'POST') {
      batches.push((await json(request)) as Batch);
      response.writeHead(204).end();
    } else if (pathname === '/icon') {
      response.writeHead(204).end();
    } else if (pathname.endsWith('.js')) {
      const file = await readFile(new URL(`../../dist${pathname}`, import.meta.url)).catch(() => undefined);
      response.writeHead(file ? 200 : 404, { 'content-type': 'text/javascript' }).end(file);
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
      response.end(
        `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="/icon">
        <script type="module" src="/guided-chat.js"></script>${body}`,
      );
    }
  }
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}
