import { da } from '../../../src/techniques/questioning/phrases/da.ts';
import { en } from '../../../src/techniques/questioning/phrases/en.ts';
import { nb } from '../../../src/techniques/questioning/phrases/nb.ts';
import { sv } from '../../../src/techniques/questioning/phrases/sv.ts';
import { questioningCourse } from '../../../src/techniques/questioning/course.ts';
import { questioning } from '../../../src/techniques/questioning/questioning.ts';
import { questioningReader } from '../../../src/techniques/questioning/reading.ts';
import { describeTechnique } from '../../suites/technique.ts';
import { advice, findMyBike, question, questionnaire } from './questionnaires.ts';

const fitting = questionnaire(
  [
    question('day', [], { type: 'date', max: '2026-11-30' }),
    question('height', [], { type: 'number', unit: 'cm', min: '80' }),
    question('extras', ['Bell', 'Lights'], { type: 'choices', optional: true }),
  ],
  [advice('Small frame', 'height < 160'), advice('Large frame', 'height >= 160')],
  { topic: 'Fitting' },
);

const contact = questionnaire(
  [
    question('email', [], { type: 'email' }),
    question('phone', [], { type: 'phone', hint: 'With the country code' }),
    question('when', [], { type: 'date' }),
  ],
  [],
  { topic: 'Ask us' },
);

const single = questionnaire([question('wish'), question('mood', [], { type: 'rating', min: '1', max: '3' })], [], {
  topic: 'One question',
  limit: 1,
});

const undecided = questionnaire([question('mood', [], { type: 'rating' })], [advice('Cheer', 'mood is 1')], {
  topic: 'How are you?',
});

const thorough = questionnaire(
  ['one', 'two', 'three', 'four'].map((name) => question(name, [], { type: 'yes-no' })),
  [advice('Nothing')],
  { topic: 'Thorough' },
);

describeTechnique({
  technique: questioning,
  reader: questioningReader,
  course: questioningCourse,
  topics: [findMyBike, fitting, contact, single, undecided, thorough],
  beginnings: [
    { topic: single, known: {}, hasPerson: false },
    { topic: single, known: {}, hasPerson: true, isPrivate: true },
    { topic: undecided, known: {}, hasPerson: false },
    { topic: findMyBike, known: { use: { value: 'work', label: 'To work' } }, hasPerson: true },
    {
      topic: findMyBike,
      known: {},
      hasPerson: true,
      heard: {
        text: 'a bike for trails',
        account: {},
        beside: [{ name: 'use', value: 'trails', label: 'On trails' }],
      },
    },
    { topic: single, known: { wish: { value: 'A bell', label: 'A bell' } }, hasPerson: true },
  ],
  languages: { en, sv, nb, da },
});
