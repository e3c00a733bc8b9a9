/**
 * Who may do what. A post may need a token that all pages share; the support team's token, or the session cookie that
 * the reader's sign-in makes of it, opens everything else; a conversation's key opens that conversation to its visitor.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { Refusal } from './problem-response.ts';

const cookieName = 'guided-chat-reader';

/** A sign-in lasts a long working day. */
const sessionSeconds = 12 * 60 * 60;

/** What is kept of a secret instead of it. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether two hashes are equal, in a time that does not tell how much of them is. */
export function isSameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A token that nobody can guess. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Sessions of the support team, and the tokens behind them. */
export class Access {
  readonly #readerToken: string;
  readonly #postToken: string | undefined;
  readonly #cookiePath: string;
  readonly #now: () => number;

  /** @param path where the receiver is; the cookie goes to all that stands beside it */
  constructor(readerToken: string, postToken: string | undefined, path: string, now: () => number) {
    this.#readerToken = readerToken;
    this.#postToken = postToken;
    this.#cookiePath = path.slice(0, path.lastIndexOf('/') + 1);
    this.#now = now;
  }

  /**
   * Lets a post pass that shows the pages' token, where one is asked for.
   *
   * @throws Refusal `unauthorized`
   */
  requirePoster({ req }: Context): void {
    if (this.#postToken !== undefined && !isSameToken(bearerOf(req.raw), this.#postToken)) {
      throw new Refusal('unauthorized', 'Posts need the token that the owner of this endpoint gave to the page.');
    }
  }

  /**
   * Lets the support team pass. A cookie comes along with whatever a page asks for, so that with a cookie only this
   * site's own pages may change things.
   *
   * @throws Refusal `unauthorized` or `cross-site`
   */
  async requireReader(context: Context): Promise<void> {
    const request = context.req.raw;
    if (isSameToken(bearerOf(request), this.#readerToken)) return;
    const ends = Number(await getSignedCookie(context, this.#readerToken, cookieName));
    if (!(ends > this.#now())) {
      throw new Refusal('unauthorized', 'Transcripts are read with the reader’s token, or after signing in with it.');
    }
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && !isSameOrigin(request)) {
      throw new Refusal('cross-site', 'This request does not come from a page of this site.');
    }
  }

  /**
   * Signs in: sets a cookie that says until when, signed with the token. So it needs no memory, holds for every receiver
   * with this token, and ends when the token changes.
   *
   * @throws Refusal `unauthorized`
   */
  async signIn(context: Context, token: unknown): Promise<void> {
    if (typeof token !== 'string' || !isSameToken(token, this.#readerToken)) {
      throw new Refusal('unauthorized', 'This is not the reader’s token.');
    }
    const ends = this.#now() + sessionSeconds * 1000;
    await setSignedCookie(context, cookieName, String(ends), this.#readerToken, {
      path: this.#cookiePath,
      maxAge: sessionSeconds,
      httpOnly: true,
      sameSite: 'Strict',
      secure: isSecure(context.req.raw),
    });
  }

  /** Signs out: takes the cookie away. */
  signOut(context: Context): void {
    deleteCookie(context, cookieName, { path: this.#cookiePath });
  }
}

function bearerOf(request: Request): string {
  return /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
}

function isSameToken(shown: string, expected: string): boolean {
  return isSameHash(hashSecret(shown), hashSecret(expected));
}

/** Browsers say so themselves; where they do not, as without https, the origin's host is ours. */
function isSameOrigin({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === new URL(url).host;
}

function isSecure({ headers, url }: Request): boolean {
  return new URL(url).protocol === 'https:' || headers.get('x-forwarded-proto') === 'https';
}
