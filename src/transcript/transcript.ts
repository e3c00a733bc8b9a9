/** What the package exports as `guided-chat/transcript`: entries, the log's projection, the wire, and the formats. */
export * from './clean.ts';
export * from './entry.ts';
export * from './export/formats.ts';
export * from './handover.ts';
export * from './known.ts';
export * from './log.ts';
export * from './log-reading.ts';
export { measure } from './measures/measures.ts';
export type { DropOff, Measures, Share, Standings, Testing, TopicMeasures } from './measures/measures.ts';
export type { Named, Spread, Standing } from './measures/tally.ts';
export type { Step } from './measures/figures.ts';
export * from './posting.ts';
export * from './projection.ts';
export type * from './received.ts';
export * from './wire.ts';
