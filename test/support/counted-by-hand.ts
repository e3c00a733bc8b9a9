/** The measures of `measured-conversations.ts`, each counted by hand; the names beside a figure are those who make it. */
import type { Measures } from '../../src/transcript/measures/measures.ts';
import { measuredAt } from './measured-conversations.ts';

const none = { resolved: 0, unresolved: 0, 'handed-over': 0, abandoned: 0, 'going-on': 0, none: 0 };

export const countedByHand: Measures = {
  at: new Date(measuredAt).toISOString(),
  conversations: {
    // Ola, Kari, Siri, Jens, Liv, Per, Eva, Odd. Nils wanted none, and the owner's is nobody's matter.
    begun: 8,
    byVisitor: 7,
    // Kari
    byOffer: 1,
    // Nils
    onlyDeclined: 1,
  },
  standings: {
    // Ola, Siri, Per
    resolved: 3,
    // Eva
    unresolved: 1,
    // Jens
    'handed-over': 1,
    // Kari, Odd
    abandoned: 2,
    // Liv
    'going-on': 1,
    none: 0,
  },
  // Jens, Liv and Per 1 s, Ola 2 s, Eva 3 s, Kari 4 s, Siri 6 s. Odd was not answered any more.
  firstResponse: { of: 7, median: 2_000, p90: 6_000 },
  support: {
    // All but Odd.
    conversations: 7,
    // Per 2, Siri 3, Ola 4
    turnsToResolution: { of: 3, median: 3, p90: 4 },
    handedOver: { count: 1, of: 8, share: 0.125, reasons: [{ name: 'not-understood', count: 1 }] },
    // Jens twice and Odd once, of what Ola, Siri, Jens (twice), Per and Odd typed.
    notUnderstood: { count: 3, of: 6, share: 0.5, conversations: 5 },
    // Ola's first of two, of three with Kari's.
    failedChecks: { count: 1, of: 3, share: 0.3333, conversations: 2 },
    complaints: {
      // Siri, who was answered with what had happened to her 6 s later.
      ...{ count: 1, of: 8, share: 0.125 },
      acknowledged: { count: 1, after: { of: 1, median: 6_000, p90: 6_000 }, turns: { of: 1, median: 1, p90: 1 } },
    },
    promises: { count: 1, conversations: 1 },
    // Siri, Jens
    open: { count: 2, of: 8, share: 0.25 },
    dropOff: [
      // Kari, of her and Ola.
      { technique: 'explanation', step: 'presentingBenefit', count: 1, of: 2, share: 0.5 },
      // Odd, of all but Kari, who was asked no topic.
      { technique: null, step: 'topic', count: 1, of: 7, share: 0.1429 },
    ],
    topics: [
      {
        ...{ technique: 'explanation', topic: 'Winter tyres', conversations: 3 },
        // Ola, Eva, Kari
        standings: { ...none, resolved: 1, unresolved: 1, abandoned: 1 },
      },
      {
        ...{ technique: 'empathy', topic: 'Something went wrong', conversations: 2 },
        // Siri, Per
        standings: { ...none, resolved: 2 },
      },
      {
        ...{ technique: 'questioning', topic: 'Find my bike', conversations: 1 },
        // Liv
        standings: { ...none, 'going-on': 1 },
      },
    ],
  },
  service: {
    // Ola and Siri rated it, Kari and Nils answered an offer, Eva was reminded.
    conversations: 5,
    invitations: {
      answered: 2,
      accepted: { count: 1, of: 2, share: 0.5 },
      declined: { count: 1, of: 2, share: 0.5 },
    },
    renewals: { count: 1, of: 1, share: 1 },
    // Per
    compliments: { count: 1, of: 8, share: 0.125 },
    satisfaction: {
      surveyed: { count: 2, of: 8, share: 0.25 },
      // Ola's 4 of 5, and Siri's 2 of 10, which is 1.44 of 5.
      score: { of: 2, mean: 2.72, near: [1, 0, 0, 1, 0] },
      // Ola yes, Siri no.
      solved: { count: 1, of: 2, share: 0.5 },
      comments: 1,
    },
  },
};
