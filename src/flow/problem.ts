/**
 * A mistake in what the owner wrote. It is kept, named and shown, and never thrown: the rest of the page works on.
 *
 * The core knows no DOM, so the place is generic: the browser puts the `Element` there, a command-line tool a line.
 */
export interface Problem<Place = unknown> {
  /** What is wrong, in kebab-case, written whole wherever it is raised so that it can be searched for. */
  readonly code: ProblemCode;
  /** `error`: something the owner asked for is missing from the chat. `warning`: it is there, but not as meant. */
  readonly severity: 'error' | 'warning';
  /** One sentence: the thing by its name, and what is wrong with it. */
  readonly message: string;
  /** One sentence: how to mend it. */
  readonly hint: string;
  /** Where it is. */
  readonly element?: Place;
  /** The attribute that is at fault, where the element carries it. */
  readonly attribute?: string;
  /** Where in the attribute's text, counted from 0, where one place of it is at fault. */
  readonly position?: number;
}

/** Every code there is, with the weight it carries. */
const severities = {
  'unknown-attribute': 'warning',
  'unknown-child': 'warning',
  'missing-attribute': 'error',
  'invalid-value': 'error',
  'unsafe-address': 'error',
  'unknown-placeholder': 'warning',
  'duplicate-topic': 'error',
  'unknown-topic': 'error',
  'duplicate-plan': 'error',
  'empty-plan': 'warning',
  'duplicate-survey': 'warning',
  'too-many-options': 'warning',
  'invalid-condition': 'error',
  'unknown-question': 'error',
  'duplicate-question': 'error',
  'reserved-name': 'error',
  'empty-questionnaire': 'error',
  'min-above-max': 'error',
  'unreachable-advice': 'warning',
  'unreachable-question': 'warning',
  'no-fallback-advice': 'warning',
  'unknown-detail': 'error',
  'unknown-technique': 'error',
  'unknown-slot': 'warning',
  'content-removed': 'warning',
  'nothing-to-talk-about': 'error',
  'no-endpoint': 'error',
  'no-person': 'warning',
  'language-missing': 'warning',
  'storage-refused': 'warning',
  'delivery-refused': 'error',
  'endpoint-unreachable': 'warning',
  'conversation-failed': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

/** The code of a problem. */
export type ProblemCode = keyof typeof severities;

/**
 * A problem that is not in words yet: most pages have none, so the words of all of them are loaded where there is one.
 *
 * @param words what the problems of some part of the product are called, by whoever finds them
 */
export type Finding<Words, Place = never> = (words: Words) => Problem<Place>;

/** Makes a problem, with the severity that its code carries. */
export function problem(code: ProblemCode, message: string, hint: string, position?: number): Problem<never> {
  return { code, severity: severities[code], message, hint, ...(position === undefined ? {} : { position }) };
}
