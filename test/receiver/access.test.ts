import { expect } from 'chai';
import { Access } from '../../src/receiver/access.ts';
import { type OpenDatabase, inMemory, openFolder } from '../../src/receiver/database.ts';
import { type RoutesOptions, createRoutes } from '../../src/receiver/routes.ts';
import { keyHeader } from '../../src/transcript/posting.ts';
import { type Answer, Caller, batch, entry, newId, noon } from '../support/posting.ts';

const readerToken = 'the-token-of-the-support-team';
const halfADay = 12 * 60 * 60 * 1000;

describe('access to a receiver', function () {
  this.timeout(60_000);
  let open: OpenDatabase;
  let now: number;

  before(async () => (open = await openFolder(inMemory)));
  beforeEach(() => (now = noon));
  after(async () => open.close());

  /** A receiver with settings of its own; they share a database. */
  function receiverWith(
    settings: Partial<Pick<RoutesOptions, 'path' | 'allowOrigin' | 'now' | 'onError'>> & {
      postToken?: string;
      token?: string;
    } = {},
  ): Caller {
    const path = settings.path ?? '/transcripts';
    const clock = settings.now ?? (() => now);
    const access = new Access(settings.token ?? readerToken, settings.postToken, path, clock);
    const onError = settings.onError ?? (() => {});
    const { allowOrigin = [] } = settings;
    const routes = createRoutes({ database: open.database, access, path, allowOrigin, now: clock, onError });
    return new Caller(async (request) => routes.fetch(request), readerToken);
  }

  describe('for the support team', () => {
    const json = { 'content-type': 'application/json' };

    async function signIn(
      caller: Caller,
      token: unknown,
      headers: Readonly<Record<string, string>> = {},
    ): Promise<Answer> {
      return caller.ask('POST', '/transcripts/session', {
        body: JSON.stringify({ token }),
        headers: { ...json, ...headers },
      });
    }

    function cookieOf({ headers }: Answer): string {
      return headers.get('set-cookie')?.split(';')[0] ?? '';
    }

    async function readWith(caller: Caller, cookie: string): Promise<number> {
      return (await caller.ask('GET', '/transcripts', { headers: { cookie } })).status;
    }

    it('takes the token and no other', async () => {
      const caller = receiverWith();
      const statusWith = async (authorization: string) =>
        (await caller.ask('GET', '/transcripts', { headers: { authorization } })).status;
      expect(await statusWith(`Bearer ${readerToken}`)).to.equal(200);
      expect(await statusWith(`bearer ${readerToken}`)).to.equal(200);
      for (const wrong of [`Bearer ${readerToken}x`, 'Bearer', 'Bearer ', `Basic ${readerToken}`, readerToken]) {
        expect(await statusWith(wrong)).to.equal(401);
      }
    });

    it('makes a cookie of the token that does not hold the token, and that no script reads', async () => {
      const caller = receiverWith();
      const answer = await signIn(caller, readerToken);
      expect(answer.status).to.equal(204);
      const cookie = answer.headers.get('set-cookie') ?? '';
      expect(cookie)
        .to.match(/^guided-chat-reader=/)
        .and.not.contain(readerToken);
      expect(cookie.split('; ')).to.include.members(['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=43200']);
      expect(cookie).not.to.contain('Secure');
      expect(await readWith(caller, cookieOf(answer))).to.equal(200);
    });

    it('sends the cookie over https alone where it was asked for over https', async () => {
      const answer = await signIn(receiverWith(), readerToken, { 'x-forwarded-proto': 'https' });
      expect(answer.headers.get('set-cookie')).to.contain('; Secure');
    });

    it('reaches with the cookie whatever stands beside the transcripts', async () => {
      const caller = receiverWith({ path: '/help/transcripts' });
      const body = JSON.stringify({ token: readerToken });
      const { headers } = await caller.ask('POST', '/help/transcripts/session', { body, headers: json });
      expect(headers.get('set-cookie')).to.contain('Path=/help/;');
    });

    it('refuses a sign-in without the token', async () => {
      for (const token of ['wrong', '', null, { a: 1 }, undefined]) {
        const answer = await signIn(receiverWith(), token);
        expect(answer.status).to.equal(401);
        expect(answer.headers.has('set-cookie')).to.be.false;
      }
      const form = await receiverWith().ask('POST', '/transcripts/session', {
        body: new URLSearchParams({ token: readerToken }),
      });
      expect(form.status).to.equal(415);
    });

    it('knows a cookie that was tampered with, is old, or was made of another token', async () => {
      const caller = receiverWith();
      const cookie = cookieOf(await signIn(caller, readerToken));
      expect(await readWith(caller, cookie.replace(/=\d/, '=9'))).to.equal(401);
      expect(await readWith(caller, 'guided-chat-reader=9999999999999')).to.equal(401);
      expect(await readWith(receiverWith({ token: 'a-new-token' }), cookie)).to.equal(401);
      now += halfADay - 1;
      expect(await readWith(caller, cookie)).to.equal(200);
      now += 1;
      expect(await readWith(caller, cookie)).to.equal(401);
    });

    it('takes the cookie away when they sign out', async () => {
      const answer = await receiverWith().ask('DELETE', '/transcripts/session');
      expect(answer.status).to.equal(204);
      expect(answer.headers.get('set-cookie')).to.match(/^guided-chat-reader=; Max-Age=0; Path=\//);
    });

    it('lets a cookie delete from a page of this site only', async () => {
      const caller = receiverWith();
      const id = newId();
      await caller.posts(batch(id, [entry(0)]));
      const cookie = cookieOf(await signIn(caller, readerToken));
      const deleteFrom = async (headers: Readonly<Record<string, string>>) =>
        caller.ask('DELETE', `/transcripts/${id}`, { headers: { cookie, ...headers } });
      const elsewhere = [
        {},
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site', origin: 'http://shop.example' },
      ];
      for (const headers of elsewhere) {
        const answer = await deleteFrom(headers);
        expect(answer.body).to.include({ type: '/problems/cross-site', status: 403 });
      }
      expect(await caller.log(id)).to.have.length(1);
      expect((await deleteFrom({ origin: 'https://shop.example' })).status).to.equal(204);
      expect((await deleteFrom({ 'sec-fetch-site': 'same-origin' })).status).to.equal(410);
    });
  });

  describe('for pages', () => {
    const good = () => JSON.stringify(batch(newId(), [entry(0)]));

    it('asks posts for the token that it was given, and reading still for the other one', async () => {
      const caller = receiverWith({ postToken: 'the-token-of-the-pages' });
      for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: `Bearer ${readerToken}` }]) {
        const answer = await caller.sends(good(), headers);
        expect(answer.body).to.include({ type: '/problems/unauthorized', status: 401 });
        expect(answer.headers.get('www-authenticate')).to.equal('Bearer');
      }
      expect((await caller.sends(good(), { authorization: 'Bearer the-token-of-the-pages' })).status).to.equal(200);
      const reading = await caller.ask('GET', '/transcripts', {
        headers: { authorization: 'Bearer the-token-of-the-pages' },
      });
      expect(reading.status).to.equal(401);
    });

    it('lets a visitor delete with the key, whatever token comes along', async () => {
      const caller = receiverWith();
      const id = newId();
      const { key } = batch(id, []);
      await caller.posts(batch(id, [entry(0)]));
      const headers = { [keyHeader]: key, authorization: 'Bearer the-token-of-the-pages' };
      expect((await caller.ask('DELETE', `/transcripts/${id}`, { headers })).status).to.equal(204);
    });

    it('is closed to other origins if nothing is said', async () => {
      const caller = receiverWith();
      const origin = 'https://shop.example';
      const preflight = await caller.ask('OPTIONS', '/transcripts', {
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      expect(preflight.status).to.equal(405);
      expect((await caller.sends(good(), { origin })).headers.has('access-control-allow-origin')).to.be.false;
    });

    it('is open to the origins that are allowed, and to no other', async () => {
      const caller = receiverWith({ allowOrigin: ['https://shop.example', 'https://other.example'] });
      const preflight = async (origin: string) =>
        caller.ask('OPTIONS', '/transcripts/conversation-1', {
          headers: { origin, 'access-control-request-method': 'DELETE' },
        });
      const { status, headers } = await preflight('https://other.example');
      expect(status).to.equal(204);
      expect(headers.get('access-control-allow-origin')).to.equal('https://other.example');
      expect(headers.get('access-control-allow-methods')).to.equal('POST,DELETE');
      expect(headers.get('access-control-allow-headers')?.toLowerCase().split(',')).to.have.members([
        'content-type',
        'authorization',
        'idempotency-key',
        'guided-chat-key',
      ]);
      expect(headers.has('access-control-allow-credentials')).to.be.false;
      for (const origin of [
        'https://shop.example.evil.example',
        'http://shop.example',
        'https://SHOP.example',
        'null',
      ]) {
        expect((await preflight(origin)).headers.has('access-control-allow-origin')).to.be.false;
      }
    });

    it('lets an allowed origin read problems, and when to try again', async () => {
      const caller = receiverWith({ allowOrigin: ['https://shop.example'] });
      const { status, headers } = await caller.sends('{', { origin: 'https://shop.example' });
      expect(status).to.equal(400);
      expect(headers.get('access-control-allow-origin')).to.equal('https://shop.example');
      expect(headers.get('access-control-expose-headers')).to.equal('Retry-After');
      expect(headers.get('vary')).to.contain('Origin');
    });
  });

  it('tells nobody but the log what went wrong inside', async () => {
    const heard: unknown[] = [];
    const broken = () => {
      throw new Error('the innermost secret');
    };
    const { status, body, text } = await receiverWith({ now: broken, onError: (error) => heard.push(error) }).reads('');
    expect(status).to.equal(500);
    expect(body).to.include({ type: '/problems/failure', status: 500 });
    expect(text).not.to.contain('secret');
    expect(heard.map(String)).to.deep.equal(['Error: the innermost secret']);
  });
});
