/** The examples as their owner would serve them, built: files on a plain server, or the framework's own one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { getRequestListener } from '@hono/node-server';
import { answerWithFile } from '../../demo/static-files.ts';
import { type HttpServer, listen } from './http-server.ts';

/** Serves a folder of files, and acknowledges whatever is posted. */
export async function serveFiles(folder: string): Promise<HttpServer> {
  const place = { path: /^\/(.*)$/, folder };
  const answer = getRequestListener(async (request) =>
    request.method === 'POST'
      ? new Response(null, { status: 204 })
      : ((await answerWithFile(request, [place])) ?? new Response(null, { status: 404 })),
  );
  return listen((request, response) => void answer(request, response));
}

/** Starts the server of a Next.js project that was built. */
export async function startNext(folder: string): Promise<HttpServer> {
  const program = join(folder, '../node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [program, 'start', folder, '--port', '0', '--hostname', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  return { origin: await addressOf(server), close: () => ended(server) };
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The server says nothing.');
  for await (const line of createInterface(stdout)) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended before it listened.');
}

async function ended(server: ChildProcess): Promise<void> {
  server.kill();
  await once(server, 'exit');
}
