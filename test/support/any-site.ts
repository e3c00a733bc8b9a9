/** A site of anybody's, for what a page may do to the chat: pages are given by their paths, and the built widget is beside them. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { json } from 'node:stream/consumers';
import type { Batch } from '../../src/transcript/wire.ts';
import { listen } from './http-server.ts';

const { resolve } = createRequire(import.meta.url);

/** Style sheets that many pages have, by the path that they are served under. */
const sheets: Readonly<Record<string, string>> = {
  '/bootstrap.css': resolve('bootstrap/dist/css/bootstrap.min.css'),
  '/bulma.css': resolve('bulma/css/bulma.min.css'),
  '/tailwind.css': resolve('tailwindcss/preflight.css'),
};

/** One page. */
export interface SitePage {
  readonly head?: string;
  readonly body: string;
  readonly attributes?: string;
  /** Where browsers look for its icon; by default they are told that there is none, which a policy may forbid. */
  readonly icon?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site that is open. */
export interface AnySite {
  readonly url: (path: string) => string;
  /** What is posted, in the order of arrival. */
  readonly batches: readonly Batch[];
  /** Every path that was asked for. */
  readonly asked: readonly string[];
  /** Whether the chat's own files are there: its chunks, that is, and not the script. */
  hasChunks: boolean;
  readonly close: () => Promise<void>;
}

/** The script as an owner embeds it. */
export const script = '<script type="module" src="/guided-chat.js"></script>';

/** A chat as an owner writes it. */
export const chat = (attributes = ''): string => `
<guided-chat endpoint="/t" business="Kaffe" guide="Mia" ${attributes}>
  <guided-explanation topic="Bitter coffee" problem="It is brewed too hot." solution="Wait a minute." benefit="You taste the bean."></guided-explanation>
  <guided-questioning topic="Which beans">
    <guided-question name="strength" ask="How strong?" type="text"></guided-question>
    <guided-advice otherwise topic="House blend" problem="You like it so." solution="The house blend." benefit="It is fresh."></guided-advice>
  </guided-questioning>
  <guided-contact label="The shop" phone="+46 8 000 00"></guided-contact>
  <a href="/contact">Contact us</a>
</guided-chat>`;

/**
 * Serves pages by their paths.
 *
 * @param otherwise the page at every other path, if there is one
 */
export async function openSite(pages: Readonly<Record<string, SitePage>>, otherwise?: SitePage): Promise<AnySite> {
  const batches: Batch[] = [];
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (request.method === 'GET') asked.push(pathname);
    const page = pages[pathname] ?? (isFile(pathname) ? undefined : otherwise);
    if (request.method === 'POST') {
      batches.push((await json(request)) as Batch);
      response.writeHead(204).end();
    } else if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(documentOf(page));
    } else {
      const file = await fileAt(pathname, site.hasChunks);
      const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      // A frame that is on its own is of no origin.
      response.writeHead(file ? 200 : 404, { 'content-type': type, 'access-control-allow-origin': '*' }).end(file);
    }
  };
  const server = await listen((request, response) => void answer(request, response));
  const site: AnySite = {
    url: (path) => server.origin + path,
    batches,
    asked,
    hasChunks: true,
    close: server.close,
  };
  return site;
}

function documentOf({ head = script, body, attributes = '', icon = 'data:,' }: SitePage): string {
  return `<!doctype html><html lang="en" ${attributes}><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>A page</title><link rel="icon" href="${icon}">${head}<body>${body}`;
}

const isFile = (path: string) => /\.\w+$/.test(path);

async function fileAt(path: string, hasChunks: boolean): Promise<Buffer | undefined> {
  const isChunk = path.lastIndexOf('/') > 0;
  if (isChunk && !hasChunks) return undefined;
  const own = new URL(`../../dist${path === '/again.js' ? '/guided-chat.js' : path}`, import.meta.url);
  return readFile(sheets[path] ?? own).catch(() => undefined);
}
