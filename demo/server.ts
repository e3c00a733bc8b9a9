/**
 * Nordlys Cycles with everything that belongs to it, on one port: the shop at `/`, the widget that its pages carry, the
 * endpoint that takes the transcripts, and the reader for the people in the shop.
 */
import { access } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createReceiver } from '../src/receiver/receiver.ts';
import { createShop } from './shop/shop.ts';
import { type Place, answerWithFile } from './static-files.ts';

/** How the demo is started. */
export interface DemoOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  readonly host: string;
  /** The folder of the embedded database; `data` if nothing is said. */
  readonly data?: string | undefined;
  /** A PostgreSQL database, in place of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** What the reader signs in with; made up if nothing is given. */
  readonly readerToken?: string | undefined;
  /** The folder of the built files that browsers load; `dist` of this repository if nothing is said. */
  readonly build?: string;
}

/** A demo that is running. */
export interface Demo {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  readonly readerToken: string;
  /** Lets requests end, and closes the database. */
  readonly close: () => Promise<void>;
}

const endpoint = '/transcripts';
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const placesWith = (build: string): readonly Place[] => [
  { path: /^\/(guided-chat-[^/]+\/.+)$/, folder: build, immutable: true },
  { path: /^\/((?:guided-chat|reader)\.js(?:\.map)?)$/, folder: build },
  { path: /^\/reader\/(.*)$/, folder: folder('./reader/') },
  { path: /^\/(images\/[^/]+|[\w-]+\.(?:css|js))$/, folder: folder('./shop/') },
];

/** The pages do with the strictest policy that a shop would set; the widget has to live within it. */
const pageHeaders = {
  'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/**
 * Starts the demo.
 *
 * @throws Error in words for whoever starts it: the widget is not built, the port is taken, the folder is in use
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { port, host, build = folder('../dist'), ...storage } = options;
  await access(join(build, 'guided-chat.js')).catch(() => {
    throw new Error('The widget is not built yet. Run `npm run build:browser`, or `npm start`, which does both.');
  });
  const places = placesWith(build);
  const receiver = await createReceiver({ ...storage, path: endpoint });
  const shop = createShop(() => new Date());

  const app = new Hono();
  app.all(`${endpoint}/*`, ({ req }) => receiver.fetch(req.raw));
  app.all('/:file{transcripts\\..+}', ({ req }) => receiver.fetch(req.raw));
  app.all('/measures', ({ req }) => receiver.fetch(req.raw));
  app.get('/reader', (context) => context.redirect('/reader/', 308));
  app.use(compress());
  app.all('*', async ({ req }) => {
    const response = (await answerWithFile(req.raw, places)) ?? (await shop.fetch(req.raw));
    Object.entries(pageHeaders).forEach(([name, value]) => response.headers.set(name, value));
    return response;
  });

  const server = createAdaptorServer({ fetch: app.fetch });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve);
    });
  } catch (error) {
    await receiver.close();
    throw inWords(error, options);
  }

  const bound = server.address() as AddressInfo;
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return {
    url: `http://${name}:${bound.port}`,
    readerToken: receiver.readerToken,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
      await receiver.close();
    },
  };
}

function inWords(error: unknown, { port, host }: DemoOptions): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use. End what runs there, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} needs more rights than you have. Choose one above 1023: PORT=4173 npm start`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Leave HOST away, or set it to 127.0.0.1 or 0.0.0.0.`,
    ENOTFOUND: `There is no host ${host}. Leave HOST away, or set it to 127.0.0.1 or 0.0.0.0.`,
  };
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new Error(reasons[code] ?? `The server cannot listen on ${host}:${port}: ${String(error)}`, { cause: error });
}
