/** What a conversation and its delivery are given of this browser and of the owner's page. */
import type { PageReading } from '../authoring/page.ts';
import type { Clock, Store } from '../conversation/ports.ts';
import type { SessionOptions, Surroundings } from '../conversation/session-options.ts';
import type { DeliveryOptions } from '../delivery/delivery.ts';
import { isCheckout } from '../flow/invitation.ts';
import { localTimeIn } from '../flow/local-time.ts';
import { type OfferMemory, isSettled, renewalOffer } from '../flow/offering.ts';
import { isInSeason } from '../flow/plan.ts';
import { type Renewal, isDue } from '../flow/renewal.ts';
import { resolveLanguage } from '../language/languages.ts';
import { systemClock } from '../platform/clock.ts';
import { httpTransport } from '../platform/http-transport.ts';
import { newConversationId, newKey, randomUint32 } from '../platform/random.ts';
import { webLock } from '../platform/web-lock.ts';
import { factsOf } from './facts.ts';
import { pageHere } from './here.ts';
import { recall } from './inviting/memory.ts';
import type { Problems } from './problems.ts';
import { loaders } from './loaders.ts';
import { absolute } from './scope.ts';

/** What is shared by both. */
export interface Wiring {
  readonly scope: string;
  readonly store: Store;
  /** The conversation's time, which a preview shifts. Delivery goes by the machine's. */
  readonly clock: Clock;
  /** Whether conversations are only tried out. */
  readonly isTest: () => boolean;
  readonly problems: Problems;
  /** The owner's page, as it was read last. */
  readonly reading: () => PageReading;
}

/**
 * What a conversation is opened with.
 *
 * @param known what the page knows about the visitor
 */
export function sessionOptions(
  { scope, store, clock, isTest, problems, reading }: Wiring,
  known: () => Readonly<Record<string, unknown>>,
): SessionOptions {
  const { timeZone } = reading().settings;
  return {
    scope,
    surroundings: () => {
      const now = clock.now();
      return { ...surroundingsOf(reading(), known(), recall(scope, now), now), test: isTest() };
    },
    engine: __VERSION__,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...loaders,
    loadRedact: async () =>
      reading().settings.redact ? (await import('../language/redacting.ts')).redacted : undefined,
    store,
    clock,
    random: randomUint32,
    identify: (now) => ({ id: newConversationId(now), key: newKey() }),
    onProblem: (finding) => problems.add(finding),
  };
}

function surroundingsOf(
  { flow, settings, offering }: PageReading,
  known: Readonly<Record<string, unknown>>,
  memory: OfferMemory,
  at: number,
): Surroundings {
  const { stage, consent, keepDays, remember, forName, timeZone } = settings;
  const now = localTimeIn(timeZone)(at);
  const renewal = offering.renewals.find(
    (one) => isDue(one, now) && isInSeason(one, now.date) && !isSettled(renewalOffer(one), memory),
  );
  return {
    page: pageHere(),
    flow,
    language: resolveLanguage(flow.language),
    stage: stage ?? (isCheckout(offering.invitations, location.pathname) ? 'checkout' : 'browsing'),
    ...(renewal === undefined ? {} : { renewal: wordsOf(renewal) }),
    ...(consent === 'ask' ? { keepDays: Math.ceil(keepDays) } : {}),
    ...(remember ? { remember: Math.ceil(keepDays) } : {}),
    known: factsOf(known),
    ...(forName === undefined ? {} : { name: forName }),
  };
}

function wordsOf({ text, topic }: Renewal): NonNullable<Surroundings['renewal']> {
  return { text, ...(topic === undefined ? {} : { topic }) };
}

/** What a delivery is begun with, but for who hears of it. */
export function deliveryOptions(
  { scope, store, problems, reading }: Wiring,
  endpoint: string,
): Omit<DeliveryOptions, 'onDelivered' | 'onForgotten'> {
  return {
    endpoint: absolute(endpoint),
    token: () => reading().settings.token,
    scope,
    store,
    transport: httpTransport,
    lock: webLock,
    clock: systemClock,
    random: randomUint32,
    online: () => navigator.onLine,
    onProblem: (finding) => problems.add(finding),
  };
}
