/**
 * Walks a whole conversation breadth first: from each state everything that is offered is tried, until no new state is
 * met. It knows nothing of machines: it asks `offered`, acts through `resolve`, and reads what `play` says.
 */
import type { Act, OfferAct, Offered } from '../../src/conversation/scene.ts';
import type { Hearing } from '../../src/conversation/hearing.ts';
import type { Setting } from '../../src/conversation/state.ts';
import { type Advance, type Timeline, open, play } from '../../src/conversation/timeline.ts';
import { offered } from '../../src/conversation/offered.ts';
import { resolve } from '../../src/conversation/resolving.ts';
import type { Flow } from '../../src/flow/flow.ts';
import type { Draft } from '../../src/transcript/entry.ts';

/** How finely states are told apart: by where the visitor stands, or by everything that the machines remember. */
export type Grain = 'coarse' | 'full';

/** One state, and the ways out of it. */
export interface Place {
  readonly timeline: Timeline;
  readonly offered: Offered;
  readonly ended: boolean;
  readonly ways: readonly Way[];
}

/** An act in a state, what was said to it, and where it led. */
export interface Way {
  readonly act: Act;
  readonly replies: readonly Draft[];
  readonly to: string;
}

const at = '2026-11-23T09:00:00.000Z';

/** What is remembered of somebody who comes back. */
const lastTime = {
  known: { name: { value: 'Kari', label: 'Kari', at } },
  matter: { about: 'Your bike came broken.', reference: 'NC-9M62', what: 'A new one', day: '2026-11-22', at },
};

/** Every state that can be reached, also from an offer. `typed` are texts that a visitor may write at any time. */
export function walk(
  setting: Setting,
  grain: Grain,
  typed: readonly string[],
  hear: Hearing,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const first = open(setting, { daypart: 'morning', remember: 30 }).timeline;
  const back = open(setting, { daypart: 'morning', remembered: lastTime }).timeline;
  const offering = open(setting, { daypart: 'morning' }, true).timeline;
  const answered = offersIn(setting.flow).map((act) => advance(setting, offering, act, hear)?.timeline ?? first);
  const waiting = [first, back, ...answered].map((timeline): [string, Timeline] => [
    nameOf(timeline, grain, typed),
    timeline,
  ]);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, timeline] = next;
    if (places.has(name)) continue;
    const now = offered(timeline);
    const ended = timeline.state.conversation.status !== 'active';
    // To begin anew with each set of answers makes more states than can be told apart in full.
    const offers = offersIn(setting.flow).filter(({ type }) => grain === 'coarse' || type === 'decline');
    const acts = ended ? [] : [...actsIn(now, typed), ...offers];
    const ways = acts.flatMap((act): Way[] => {
      const after = advance(setting, timeline, act, hear);
      if (!after) throw new Error(`${JSON.stringify(act)} is offered in ${name} and not taken.`);
      const to = nameOf(after.timeline, grain, typed);
      waiting.push([to, after.timeline]);
      return [{ act, replies: after.drafts, to }];
    });
    places.set(name, { timeline, offered: now, ended, ways });
  }
  return places;
}

/** Whether a place with a property can be reached by ways of a kind. */
export function reaches(
  places: ReadonlyMap<string, Place>,
  from: string,
  goal: (place: Place) => boolean,
  through: (way: Way) => boolean = () => true,
): boolean {
  const seen = new Set([from]);
  for (const name of seen) {
    const place = places.get(name);
    if (!place) continue;
    if (goal(place)) return true;
    for (const way of place.ways.filter(through)) seen.add(way.to);
  }
  return false;
}

function advance(setting: Setting, timeline: Timeline, act: Act, hear: Hearing): Advance | undefined {
  const draft = resolve(setting, timeline, act, { today: at.slice(0, 10) }, hear);
  return draft && play(setting, timeline, { ...draft, seq: timeline.played.length, at });
}

/** What may be answered to an offer that stood beside the chat: with a topic, and without. */
function offersIn({ topics }: Flow): OfferAct[] {
  const offer = { text: 'May I help?', label: 'Well' };
  const topic = topics.at(-1)?.topic;
  return [
    ...(topic === undefined ? [] : [{ type: 'accept', ...offer, topic } as const]),
    { type: 'accept', ...offer },
    { type: 'decline', ...offer },
  ];
}

function actsIn({ question, menu }: Offered, typed: readonly string[]): Act[] {
  const answers = (question?.options ?? []).map(({ id }): Act => ({
    type: 'answer',
    name: question?.name ?? '',
    value: id,
  }));
  const wishes = menu.flatMap((wish): Act[] => (wish === 'restart' ? [] : [{ type: wish }]));
  return [...answers, ...wishes, ...typed.map((text): Act => ({ type: 'type', text }))];
}

function nameOf({ state }: Timeline, grain: Grain, typed: readonly string[]): string {
  const { conversation, guiding, question } = state;
  const { misunderstood, ...context } = conversation.context;
  const coarse: unknown[] = [
    conversation.value,
    misunderstood,
    guiding?.topic.topic,
    guiding?.snapshot.value,
    guiding?.beneath?.topic.topic,
    guiding?.beneath?.snapshot.value,
    question?.name,
    question?.kind,
  ];
  if (grain === 'coarse') return JSON.stringify(coarse);
  const memory = [...coarse, { ...context, flow: undefined, isOffered: undefined }, guiding?.snapshot.context];
  return JSON.stringify(memory, (key, value: unknown) => {
    // Which of the texts was written makes no difference where any is taken.
    return key === 'retold' || typed.some((text) => text === value) ? 'a text' : value;
  });
}
