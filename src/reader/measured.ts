/** How measures come from the receiver: every figure is checked before anything is drawn of it. */
import * as v from 'valibot';
import type { Measures, Share, Standings } from '../transcript/measures/measures.ts';
import type { Spread } from '../transcript/measures/tally.ts';

const name = v.nullable(v.string());
const value = v.nullable(v.number());

const spread: v.GenericSchema<unknown, Spread> = v.object({ of: v.number(), median: value, p90: value });

const shareFields = { count: v.number(), of: v.number(), share: value };
const share: v.GenericSchema<unknown, Share> = v.object(shareFields);

const standings: v.GenericSchema<unknown, Standings> = v.object({
  resolved: v.number(),
  unresolved: v.number(),
  'handed-over': v.number(),
  abandoned: v.number(),
  'going-on': v.number(),
  none: v.number(),
});

/** What `GET …/measures` answers. */
export const measures: v.GenericSchema<unknown, Measures> = v.object({
  at: v.string(),
  conversations: v.object({
    begun: v.number(),
    byVisitor: v.number(),
    byOffer: v.number(),
    onlyDeclined: v.number(),
  }),
  standings,
  firstResponse: spread,
  support: v.object({
    conversations: v.number(),
    turnsToResolution: spread,
    handedOver: v.object({ ...shareFields, reasons: v.array(v.object({ name: v.string(), count: v.number() })) }),
    notUnderstood: v.object({ ...shareFields, conversations: v.number() }),
    failedChecks: v.object({ ...shareFields, conversations: v.number() }),
    complaints: v.object({
      ...shareFields,
      acknowledged: v.object({ count: v.number(), after: spread, turns: spread }),
    }),
    promises: v.object({ count: v.number(), conversations: v.number() }),
    open: share,
    dropOff: v.array(v.object({ ...shareFields, technique: name, step: name })),
    topics: v.array(v.object({ technique: name, topic: name, conversations: v.number(), standings })),
  }),
  service: v.object({
    conversations: v.number(),
    invitations: v.object({ answered: v.number(), accepted: share, declined: share }),
    renewals: share,
    compliments: share,
    satisfaction: v.object({
      surveyed: share,
      score: v.object({ of: v.number(), mean: value, near: v.array(v.number()) }),
      solved: share,
      comments: v.number(),
    }),
  }),
});
