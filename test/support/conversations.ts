/** Conversations to store and to deliver, made up for tests that do not care what is said in them. */
import type { ConversationRecord } from '../../src/conversation/ports.ts';
import { sealFlow } from '../../src/flow/flow.ts';
import type { AnyEntry, Entry } from '../../src/transcript/entry.ts';

let made = 0;

/** A conversation's record. Later ones have greater ids. */
export function someRecord(parts: Partial<ConversationRecord> = {}): ConversationRecord {
  made += 1;
  return {
    id: `conversation-${String(made).padStart(6, '0')}`,
    scope: 'some-scope',
    key: 'a-secret-of-at-least-thirty-two-characters',
    flow: sealFlow({ language: 'en', topics: [], contacts: [] }),
    page: { url: 'https://shop.example/tyres', title: 'Tyres' },
    ...parts,
  };
}

/** An entry that says something. */
export function saying(seq: number, text = `Number ${seq}`, at = '2026-11-22T09:00:00.000Z'): Entry {
  return { seq, at, by: 'guide', type: 'said', text };
}

/** Some entries in a row. */
export function sayings(count: number, from = 0, text?: string): AnyEntry[] {
  return Array.from({ length: count }, (_, index) => saying(from + index, text));
}
