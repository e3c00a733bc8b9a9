/**
 * An endpoint without a network: it keeps what it is sent by the rules of the protocol, and misbehaves when it is told
 * to. What it was asked, and what it has, can be read from outside.
 */
import type { Transport, TransportReply, TransportRequest } from '../../src/conversation/ports.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { type Batch, readBatch } from '../../src/transcript/wire.ts';

/** What becomes of one request instead of a proper reply. A function may let the endpoint reply first. */
export type Fault =
  | 'lost request'
  | 'lost reply'
  | TransportReply
  | ((reply: () => TransportReply, request: TransportRequest) => TransportReply | Promise<TransportReply>);

/** An endpoint, and the line to it. */
export class FakeEndpoint {
  readonly requests: TransportRequest[] = [];
  readonly conversations = new Map<string, AnyEntry[]>();
  readonly deleted = new Set<string>();
  /** Larger bodies are refused, in characters. */
  bodyLimit = Infinity;
  /** The longest body that may be sent with `keepalive`. */
  keepaliveLimit = 65_536;
  /** Without a line, every request is lost. */
  line = true;
  readonly #faults: Fault[] = [];

  /** The batches that were sent so far, whatever became of them. */
  get batches(): Batch[] {
    return this.requests.flatMap(({ body }) => (body === undefined ? [] : batchOf(body)));
  }

  /** Spoils the next requests, each with one fault. */
  misbehave(...faults: readonly Fault[]): void {
    this.#faults.push(...faults);
  }

  /** The line to the endpoint. */
  readonly transport: Transport = async (request) => {
    if (request.keepalive === true && (request.body ?? '').length > this.keepaliveLimit) throw lost();
    this.requests.push(request);
    if (!this.line) throw lost();
    const fault = this.#faults.shift();
    if (fault === 'lost request') throw lost();
    if (typeof fault === 'object') return fault;
    if (typeof fault === 'function') return fault(() => this.#reply(request), request);
    const reply = this.#reply(request);
    if (fault === 'lost reply') throw lost();
    return reply;
  };

  #reply({ method, url, body = '' }: TransportRequest): TransportReply {
    if (method === 'DELETE') return this.#delete(url.slice(url.lastIndexOf('/') + 1));
    if (body.length > this.bodyLimit) return { status: 413 };
    const [batch] = batchOf(body);
    return batch ? this.#take(batch) : { status: 400 };
  }

  #delete(id: string): TransportReply {
    this.conversations.delete(id);
    this.deleted.add(id);
    return { status: 204 };
  }

  #take({ conversation, from, entries }: Batch): TransportReply {
    if (this.deleted.has(conversation)) return { status: 410 };
    const kept = this.conversations.get(conversation) ?? [];
    if (from > kept.length) return { status: 409, body: { acknowledged: kept.length - 1 } };
    const known = entries.slice(0, kept.length - from);
    if (JSON.stringify(known) !== JSON.stringify(kept.slice(from, from + known.length))) return { status: 409 };
    kept.push(...entries.slice(known.length));
    this.conversations.set(conversation, kept);
    return { status: 200, body: { acknowledged: from + entries.length - 1 } };
  }
}

function batchOf(body: string): Batch[] {
  const reading = readBatch(JSON.parse(body));
  return 'batch' in reading ? [reading.batch] : [];
}

function lost(): TypeError {
  return new TypeError('Failed to fetch');
}
