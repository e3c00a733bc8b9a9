/** What a vCon is made of, as far as we make it (draft-ietf-vcon-vcon-core). */
import type { Speaker } from '../entry.ts';

/** Whoever took part. */
export interface Party {
  readonly type?: 'person' | 'bot' | 'organization';
  readonly name?: string;
  readonly tel?: string;
  readonly mailto?: string;
  readonly org?: string;
  /** How it was made sure that the name is right. */
  readonly validation?: 'none';
}

/** What somebody said. */
export interface Dialog {
  readonly type: 'text';
  readonly start: string;
  /** Who wrote it, then whom it was written to. As the originator stands first, it is not named again. */
  readonly parties: readonly [number, number];
  readonly mediatype: 'text/plain';
  readonly body: string;
  readonly encoding: 'none';
  readonly application: string;
  readonly message_id: string;
}

/** Data that stands in a vCon as it is. */
export interface Data {
  readonly mediatype: 'application/json';
  readonly body: unknown;
  readonly encoding: 'json';
}

/** What was made of the conversation. */
export interface Analysis extends Data {
  readonly type: 'report' | 'transcript';
  readonly dialog?: readonly number[];
  readonly vendor: string;
  readonly product: string;
  readonly schema: string;
}

/** What belongs to a message beside its words. */
export interface Attachment extends Data {
  readonly purpose: 'consent';
  readonly start: string;
  readonly party: number;
  readonly dialog: number;
}

/** An unsigned vCon as it is made here. */
export interface VCon {
  readonly uuid: string;
  readonly created_at: string;
  readonly subject?: string;
  readonly parties: readonly Party[];
  readonly dialog: readonly Dialog[];
  readonly analysis: readonly Analysis[];
  readonly attachments: readonly Attachment[];
}

/** Where each stands in the parties of a vCon. */
export const partyIndices: Readonly<Record<Speaker, number>> = { visitor: 0, guide: 1, host: 2 };

/** The `schema` of each kind of analysis. */
export const schemas = {
  transcript: 'guided-chat-transcript',
  outcome: 'guided-chat-outcome',
  rating: 'guided-chat-rating',
} as const;

/** Who makes our analyses. */
export const vendor = 'guided-chat';
