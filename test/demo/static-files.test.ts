import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Place, answerWithFile } from '../../demo/static-files.ts';

describe('Static files', () => {
  let folder: string;
  let places: readonly Place[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'static-files-'));
    await mkdir(join(folder, 'shop/images'), { recursive: true });
    await mkdir(join(folder, 'shop/reader'));
    await mkdir(join(folder, 'built'));
    const files = {
      'secret.html': 'secret',
      'shop/.hidden.html': 'hidden',
      'shop/index.html': '<h1>Shop</h1>',
      'shop/reader/index.html': '<h1>Reader</h1>',
      'shop/notes.bin': 'notes',
      'shop/images/bike.svg': '<svg/>',
      'built/chunk-1.js': 'export {};',
    };
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    places = [
      { path: /^\/built\/(.+)$/, folder: join(folder, 'built'), immutable: true },
      { path: /^\/(.*)$/, folder: join(folder, 'shop') },
    ];
  });

  after(() => rm(folder, { recursive: true }));

  const ask = (path: string, init?: RequestInit) =>
    answerWithFile(new Request(`http://shop.example${path}`, init), places);

  /** Asks for what is there. */
  async function get(path: string, init?: RequestInit): Promise<Response> {
    const answer = await ask(path, init);
    if (!answer) throw new Error(`There is nothing at ${path}.`);
    return answer;
  }

  it('answers with files and the pages of folders, and with their types', async () => {
    const answers = await Promise.all(['/', '/reader/', '/images/bike.svg'].map((path) => get(path)));
    expect(await Promise.all(answers.map((answer) => answer.text()))).to.deep.equal([
      '<h1>Shop</h1>',
      '<h1>Reader</h1>',
      '<svg/>',
    ]);
    expect(answers.map(({ headers }) => headers.get('content-type'))).to.deep.equal([
      'text/html; charset=utf-8',
      'text/html; charset=utf-8',
      'image/svg+xml',
    ]);
  });

  for (const path of [
    '/nothing',
    '/images',
    '/images/',
    '/notes.bin',
    '/.hidden.html',
    '/..%2fsecret.html',
    '/%2e%2e%2fsecret.html',
    '/images/..%2f..%2fsecret.html',
    '/..%5csecret.html',
    '/index.html%00.svg',
    '/%E0%A4%A',
    '//etc/passwd',
  ]) {
    it(`has nothing for ${path}`, async () => {
      expect(await ask(path)).to.equal(undefined);
    });
  }

  it('sends a file once, and then only says that it is unchanged', async () => {
    const tag = (await get('/')).headers.get('etag') ?? '';
    const again = await get('/', { headers: { 'if-none-match': tag } });
    expect(tag).not.to.equal('');
    expect(again.status).to.equal(304);
    expect(await again.text()).to.equal('');
  });

  it('lets browsers keep what never changes, and ask again for the rest', async () => {
    expect((await get('/built/chunk-1.js')).headers.get('cache-control')).to.include('immutable');
    expect((await get('/')).headers.get('cache-control')).to.equal('no-cache');
  });

  it('answers HEAD without a body', async () => {
    const answer = await get('/', { method: 'HEAD' });
    expect(answer.headers.get('content-length')).to.equal('13');
    expect(await answer.text()).to.equal('');
  });

  it('refuses to be written to', async () => {
    const answer = await get('/', { method: 'PUT', body: 'mine' });
    expect(answer.status).to.equal(405);
    expect(answer.headers.get('allow')).to.equal('GET, HEAD');
  });
});
