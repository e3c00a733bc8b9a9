/** Walks a whole conversation, as the mystery shopper does: everything that is offered is tried in every state. */
import { allCourses } from '../../src/conversation/all-courses.ts';
import { withEar } from '../../src/conversation/ear.ts';
import type { Act, OfferAct, Offered } from '../../src/conversation/scene.ts';
import type { Hearing } from '../../src/conversation/hearing.ts';
import type { Setting } from '../../src/conversation/state.ts';
import { type Timeline, open } from '../../src/conversation/timeline.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { loadHearing, loadSpeech } from '../../src/widget/speech.ts';
import * as shopper from '../../src/tools/shopper/walk.ts';

export type { Place } from '../../src/tools/shopper/walk.ts';

/** How finely states are told apart: by where the visitor stands, or by everything that the machines remember. */
export type Grain = 'coarse' | 'full';

const at = '2026-11-23T09:00:00.000Z';

/** What is remembered of somebody who comes back. */
const lastTime = {
  known: { name: { value: 'Kari', label: 'Kari', at } },
  matter: { about: 'Your bike came broken.', reference: 'NC-9M62', what: 'A new one', day: '2026-11-22', at },
};

/** A conversation that has all at hand that may be loaded in it, and the ear that is in it. */
export async function wholly(flow: Flow): Promise<{ readonly setting: Setting; readonly hearing: Hearing }> {
  const [speech, hearing] = await Promise.all([loadSpeech('en'), loadHearing('en')]);
  const { recalling, phrases } = await speech.remembering();
  const conversation = { ...speech.conversation, ...phrases };
  const courses = allCourses('en');
  const setting = withEar(
    { flow, speech: { ...speech, conversation }, recalling, courses, seed: 7, known: {} },
    hearing,
  );
  return { setting, hearing };
}

/** Every state that can be reached, also from an offer. `typed` are texts that a visitor may write at any time. */
export function walk(setting: Setting, grain: Grain, typed: readonly string[], hear: Hearing): shopper.Walk['places'] {
  const occasion = { at, hear };
  const first = open(setting, { daypart: 'morning', remember: 30 }).timeline;
  const back = open(setting, { daypart: 'morning', remembered: lastTime }).timeline;
  const offering = open(setting, { daypart: 'morning' }, true).timeline;
  const offers = offersIn(setting.flow);
  const answered = offers.map((act) => shopper.step(setting, offering, act, occasion)?.timeline ?? first);
  // To begin anew with each set of answers makes more states than can be told apart in full.
  const offersMet = offers.filter(({ type }) => grain === 'coarse' || type === 'decline');
  const { places, refused } = shopper.walk(setting, occasion, {
    from: [first, back, ...answered],
    nameOf: (timeline) => nameOf(timeline, grain, typed),
    actsIn: (now) => [...actsIn(now, typed), ...offersMet],
    isEnough: () => false,
  });
  if (refused.length > 0) throw new Error(`These are offered and not taken: ${JSON.stringify(refused)}`);
  return places;
}

/** Whether a place with a property can be reached by ways of a kind. */
export function reaches(
  places: shopper.Walk['places'],
  from: string,
  goal: (place: shopper.Place) => boolean,
  through: (way: shopper.Way) => boolean = () => true,
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

function nameOf(timeline: Timeline, grain: Grain, typed: readonly string[]): string {
  const coarse = shopper.whereabouts(timeline);
  if (grain === 'coarse') return JSON.stringify(coarse);
  const { conversation, guiding } = timeline.state;
  const context = { ...conversation.context, flow: undefined, isOffered: undefined };
  return JSON.stringify([...coarse, context, guiding?.snapshot.context], (key, value: unknown) => {
    // Which of the texts was written makes no difference where any is taken.
    return key === 'retold' || typed.some((text) => text === value) ? 'a text' : value;
  });
}
