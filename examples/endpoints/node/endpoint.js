// Keeps each conversation as a file of JSON lines. `node endpoint.js`; PORT and DATA choose otherwise.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** @typedef {{ version: number, conversation: string, key: string, from: number, page: object, entries: { seq: number }[] }} Batch */

const folder = process.env.DATA ?? 'transcripts';
const limit = 262_144;
mkdirSync(folder, { recursive: true });

/** @type {(text: string) => unknown} */
const parse = (text) => JSON.parse(text);

/**
 * It waits for nothing, so no other post can come between what it reads and what it writes.
 *
 * @param {Batch} batch
 * @returns {[status: number, body?: object]}
 */
function store({ version, conversation, key, from, page, entries }) {
  const isNamed = version === 1 && /^[\w-]{8,64}$/.test(conversation) && typeof key === 'string';
  if (!isNamed || !Number.isInteger(from) || from < 0) return [400];
  if (!entries.every(({ seq }, index) => seq === from + index)) return [400];

  const file = join(folder, `${conversation}.jsonl`);
  const hash = createHash('sha256').update(key).digest('hex');
  const head = JSON.stringify({ conversation, key: hash, page });
  const [first = head, ...kept] = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const known = /** @type {{ key: string }} */ (parse(first));
  if (known.key !== hash) return [403];
  if (from > kept.length) return [409, { acknowledged: kept.length - 1 }];

  const received = new Date().toISOString();
  const added = entries.slice(kept.length - from).map((entry) => JSON.stringify({ ...entry, received }));
  if (added.length > 0) {
    // Whoever reads the file finds all of the post in it, or none.
    writeFileSync(`${file}.new`, [first, ...kept, ...added, ''].join('\n'), { flush: true });
    renameSync(`${file}.new`, file);
  }
  return [200, { acknowledged: kept.length + added.length - 1 }];
}

/** @type {(body: Buffer) => [status: number, body?: object]} */
function answer(body) {
  if (body.length > limit) return [413];
  try {
    return store(/** @type {Batch} */ (parse(body.toString())));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return [400];
    console.error(error);
    return [500];
  }
}

const server = createServer((request, response) => {
  let body = Buffer.alloc(0);
  request.on('data', (/** @type {Buffer} */ part) => {
    if (body.length <= limit) body = Buffer.concat([body, part]);
  });
  request.on('end', () => {
    const [status, told = {}] = request.method === 'POST' ? answer(body) : [405];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
  });
});
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => console.log('The endpoint listens.'));
