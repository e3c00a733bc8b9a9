/** What is said about being remembered, and on a later visit about the earlier one, as data. */
import type { Saying, Words } from '../../techniques/technique.ts';
import { progress } from '../../flow/visit.ts';
import type { Memory } from '../../transcript/memory.ts';

/** The phrases that are only about being remembered. */
export type MemoryPhrase =
  /* may it be? `{span}` is `days` or `aDay` */
  | 'mayIRemember'
  | 'mayIAskHowItWent'
  | 'days'
  | 'aDay'
  | 'rememberIt'
  | 'willRemember'
  | 'wontRemember'
  /* on a later visit */
  | 'lastTopic'
  | 'lastMatter'
  | 'howDidItGo'
  | 'itIsSettled'
  | 'notYet'
  | 'goodItIsSettled'
  | 'sorryNotYet'
  | 'wasPromised'
  | 'passedOnAgain';

type Phrase = MemoryPhrase | 'noThanks' | 'somethingElse' | 'yourReference';
type Say = Saying<Phrase>;

const phrase = (name: Phrase): Words<Phrase> => ({ phrase: name });
const said = (words: Words<Phrase>): Say => ({ type: 'said', words });

/** Asks whether the visitor may be remembered, and says for how long. */
export function askMemory(words: 'mayIRemember' | 'mayIAskHowItWent', days: number): Say {
  const span: Words = days === 1 ? phrase('aDay') : { phrase: 'days', with: { days: String(days) } };
  return {
    type: 'asked',
    name: 'memory',
    words: { phrase: words, with: { span: { words: span } } },
    kind: 'yes-no',
    choices: [
      { id: 'yes', words: phrase('rememberIt') },
      { id: 'no', words: phrase('noThanks') },
    ],
  };
}

/** What comes of it. */
export function noteMemory(isGiven: boolean): Say {
  return said(phrase(isGiven ? 'willRemember' : 'wontRemember'));
}

/** What was talked about last. */
export function recallTopic(topic: string): Say {
  return said({ phrase: 'lastTopic', with: { topic: { told: topic } } });
}

/** What was left open last, and how it went. */
export function askProgress({ about, reference }: NonNullable<Memory['matter']>): Say[] {
  return [
    said({ phrase: 'lastMatter', with: { about: { told: about } } }),
    quote(reference),
    {
      type: 'asked',
      name: progress.name,
      words: phrase('howDidItGo'),
      kind: 'choice',
      choices: [
        { id: progress.settled, words: phrase('itIsSettled') },
        { id: progress.open, words: phrase('notYet') },
        { id: progress.else, words: phrase('somethingElse'), quiet: true },
      ],
    },
  ];
}

/** Gladness that it is settled. */
export const gladThatSettled = said(phrase('goodItIsSettled'));

/** It is not settled: what was promised then, and that it is passed on again. */
export function takeFurther({ what, until, day, reference }: NonNullable<Memory['matter']>): Say[] {
  const promise = [what, until].flatMap((told) => (told === undefined ? [] : { told }));
  return [
    said(phrase('sorryNotYet')),
    ...(day === undefined || promise.length === 0
      ? []
      : [said({ phrase: 'wasPromised', with: { day: { day }, promise: { list: promise } } })]),
    { type: 'handed-over', reason: 'still-open', reference },
    said(phrase('passedOnAgain')),
  ];
}

function quote(reference: string): Say {
  return said({ phrase: 'yourReference', with: { ':reference': { told: reference } } });
}
