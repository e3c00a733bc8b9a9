/**
 * Every answer that is not what was asked for: one table, and RFC 9457 problem bodies made of it. What is refused is
 * thrown as a {@link Refusal}, so that a transaction it is thrown in is rolled back.
 */
import type { Context } from 'hono';

interface ProblemKindRow {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 500 | 503;
  readonly title: string;
  readonly hint?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The kinds of problem; the `type` of each is `/problems/` and its name. `docs/wire.md` lists the same. */
export const problemKinds = {
  malformed: { status: 400, title: 'The body is not what was expected' },
  version: { status: 400, title: 'This version of the protocol is not spoken here' },
  'too-deep': { status: 400, title: 'The body nests too deeply' },
  'bad-parameter': { status: 400, title: 'A parameter of the address is not understood' },
  unauthorized: {
    status: 401,
    title: 'A token is needed',
    hint: 'Send it as "Authorization: Bearer …".',
    headers: { 'www-authenticate': 'Bearer' },
  },
  'wrong-key': {
    status: 403,
    title: 'This key does not belong to the conversation',
    hint: 'Only whoever began a conversation, and has its key, can add to it or delete it.',
  },
  'cross-site': { status: 403, title: 'A signed-in reader may change things from its own site only' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  method: { status: 405, title: 'This address does not take that method' },
  gap: { status: 409, title: 'Entries are missing', hint: 'Send again from the entry after "acknowledged".' },
  fork: {
    status: 409,
    title: 'Another entry has this seq',
    hint: 'Entries never change once they are acknowledged; sending this again cannot succeed.',
  },
  erased: { status: 410, title: 'This conversation was deleted', hint: 'Forget it.' },
  'too-large': {
    status: 413,
    title: 'The body is too large',
    hint: 'Send fewer entries at a time.',
    // The rest of the body is not read, so nothing else can come through this connection.
    headers: { connection: 'close' },
  },
  'media-type': { status: 415, title: 'Only JSON is taken', hint: 'Send "Content-Type: application/json".' },
  failure: { status: 500, title: 'Something went wrong here' },
  unavailable: {
    status: 503,
    title: 'The database cannot be reached',
    hint: 'Try again later; sending the same twice changes nothing.',
    headers: { 'retry-after': '10' },
  },
} as const satisfies Readonly<Record<string, ProblemKindRow>>;

/** The kind of a problem. */
export type ProblemKind = keyof typeof problemKinds;

/** A request that is refused, and why. */
export class Refusal extends Error {
  readonly kind: ProblemKind;
  /** What belongs to this kind beside the standard members: `acknowledged`, `limit` and the like. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(kind: ProblemKind, detail: string, members: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(detail, { cause });
    this.kind = kind;
    this.members = members;
  }
}

/** The response to a request that was refused. Headers that were set before, such as those for other origins, stay. */
export function problemResponse(context: Context, { kind, message, members }: Refusal): Response {
  const { status, title, hint, headers }: ProblemKindRow = problemKinds[kind];
  const body = { type: `/problems/${kind}`, title, status, detail: message, hint, ...members };
  return context.body(JSON.stringify(body), status, { ...headers, 'content-type': 'application/problem+json' });
}
