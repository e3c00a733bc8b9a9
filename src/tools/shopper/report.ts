/** The shopper's report, for people. */
import { primaryLanguage } from '../../language/languages.ts';
import { lineOf } from '../finding.ts';
import type { Service } from './service.ts';
import type { Report, Share, Stay } from './shopping.ts';
import { isSpoken, languageName } from './wording.ts';

const looked: readonly (readonly [keyof Service, string])[] = [
  ['greeted', 'greeted'],
  ['disclosedAsAutomated', 'said to be automated'],
  ['reflectedBeforeApologising', 'heard before apologised to'],
  ['benefitTiedToNeed', 'benefits tied to a need'],
  ['questionsWithinLimit', 'no more questions than the limit'],
  ['personWithinReach', 'a person one act away, everywhere'],
  ['thanked', 'thanked'],
  ['noDeadEnds', 'no dead ends'],
];

const marks = { yes: '✓', no: '✗', none: '–' };

/** The report as text. */
export function reportText({ file, on, findings, stays }: Report): string {
  const day = on === null ? 'with every plan on' : `on ${on}`;
  const faults = findings.filter(({ severity }) => severity === 'fault').length;
  const parts = [
    [`A visit to ${file}, ${day}`],
    ...stays.map(stayLines),
    findings.length === 0 ? [] : findings.map((finding) => lineOf(file, finding)),
    [
      findings.length === 0
        ? 'Nothing to mend.'
        : `${counted(faults, 'fault')}, ${counted(findings.length - faults, 'piece', 's')} of advice.`,
    ],
    ...stays.flatMap(({ samples }) => samples.map(({ text, topic }) => [`Sample: ${topic}`, '', text.trimEnd()])),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function stayLines({ line, language, service, coverage }: Stay): string[] {
  const { states, choices, topics, questions, advices, complete } = coverage;
  const seen = [
    counted(states, 'state'),
    share(choices, 'choices'),
    share(topics, 'topics'),
    share(questions, 'questions'),
    share(advices, 'pieces of advice'),
  ];
  const name = isSpoken(primaryLanguage(language)) ? `${languageName(language)} (${language})` : language;
  return [
    `The chat of line ${line} in ${name}`,
    ...looked.map(([key, words]) => `  ${markOf(service[key])} ${words}`),
    `  Seen: ${seen.join(', ')}.${complete ? '' : ' Not all of it: the walk was ended before.'}`,
  ];
}

function markOf(held: boolean | null): string {
  return held === null ? marks.none : held ? marks.yes : marks.no;
}

function share({ seen, of }: Share, what: string): string {
  return `${seen} of ${of} ${what}`;
}

function counted(count: number, one: string, ending = 's'): string {
  return `${count} ${one}${count === 1 ? '' : ending}`;
}
