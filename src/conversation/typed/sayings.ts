/** What the conversation says only to whoever writes, as data. */
import type { Flow } from '../../flow/flow.ts';
import type { Saying } from '../../techniques/technique.ts';
import type { Concern } from '../heeding.ts';
import { contactCards } from '../persons.ts';
import type { ConversationPhrase, Openings } from '../sayings.ts';

/** The phrases that only something typed can bring about. */
export type TypedPhrase =
  /* to whoever asks what they talk to [EU AI Act, art. 50] */
  | 'automatedIndeed'
  | 'didYouMean'
  | 'startingOver'
  /* whoever is in danger needs other help first */
  | 'safetyFirst'
  /* a person offered unasked: to whoever is angry, and where the matter is one for a person */
  | 'personAtOnce'
  | 'personForThis'
  /* to a complaint, where nothing was made for complaints: a person can do something about it, or there is none */
  | 'needsPerson'
  | 'complaintNoted'
  /* to what is added to a complaint that is passed on, and to praise */
  | 'goesAlong'
  | 'goodToHear'
  | 'youAreWelcome'
  | 'helloAgain';

type Say = Saying<ConversationPhrase | TypedPhrase>;

/** A phrase by itself. */
export function said(phrase: TypedPhrase): Say {
  return { type: 'said', words: { phrase } };
}

/** A person offered unasked, to whom it concerns. */
export function offerPersons(concern: Concern, flow: Flow, openings: Openings): Say[] {
  return [said(concern === 'anger' ? 'personAtOnce' : 'personForThis'), ...contactCards(flow, openings)];
}
