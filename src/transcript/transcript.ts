/** What the package exports as `guided-chat/transcript`: entries, the log's projection, and the wire. */
export * from './clean.ts';
export * from './entry.ts';
export * from './handover.ts';
export * from './log.ts';
export * from './projection.ts';
export * from './wire.ts';
