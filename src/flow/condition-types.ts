/** The types of the attributes with which questions are named and compared. */
import type { RareType } from './attribute-types.ts';
import { type ReadCondition, isQuestionName, parseCondition } from './condition-parser.ts';

/** What a question is known by, in conditions and as a placeholder. */
export const key: RareType<string> = {
  read: (text) => (isQuestionName(text.trim()) ? text.trim() : undefined),
  expected:
    'a name of letters, digits, - and _, such as "distance"; and, or, not, is and includes have a meaning of their own',
};

/** Answers compared by question name: `use is 'To work' and distance > 15`. */
export const condition: RareType<ReadCondition> = {
  read: (text) => {
    const read = parseCondition(text);
    return 'position' in read ? undefined : read;
  },
  expected: `answers compared, such as "use is 'To work' and distance > 15"`,
  faultIn: (text) => {
    const read = parseCondition(text);
    return 'position' in read ? read : undefined;
  },
};
