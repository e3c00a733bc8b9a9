/** Where the reader has its transcripts from: the receiver, or files that somebody opened. */
import type { Measures } from '../transcript/measures/measures.ts';
import type { Transcript, TranscriptItem, TranscriptList } from '../transcript/received.ts';

/** A whole transcript, with what a list tells of it. */
export type ReadTranscript = Transcript & TranscriptItem;

/** Where transcripts come from. Every method may reject with a {@link ReaderFault}. */
export interface TranscriptSource {
  /** The newest transcripts first that these filters keep; `cursor` is the `next` of the page before. */
  readonly list: (filters: string, cursor?: string) => Promise<TranscriptList>;
  readonly transcript: (id: string) => Promise<ReadTranscript>;
  /** What is measured of all that these filters keep. */
  readonly measures: (filters: string) => Promise<Measures>;
}

/** Signing in helps; the transcript is no more; something else has to be asked; or it may work the next time. */
export type FaultKind = 'signed-out' | 'gone' | 'refused' | 'failed';

/** Something that went wrong, in a sentence that can be shown as it is. */
export class ReaderFault extends Error {
  /** What it means for what is on screen. */
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string) {
    super(message);
    this.name = 'ReaderFault';
    this.kind = kind;
  }
}
