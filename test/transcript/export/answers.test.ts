import { expect } from 'chai';
import { answersOf } from '../../../src/transcript/export/answers.ts';
import { log } from './transcripts.ts';

const place = { technique: 'questioning', topic: 'Find my bike', step: 'asking' };

describe('the answers that still stand', () => {
  it('keep what begins with a colon, unless it is an id of ours', () => {
    const entries = log(
      { type: 'asked', name: 'noise', text: 'What does it do?', kind: 'text', options: [], ...place },
      { by: 'visitor', type: 'answered', name: 'noise', value: ':-( it rattles', label: ':-( it rattles', ...place },
      { type: 'asked', name: 'use', text: 'What for?', kind: 'choice', options: [], ...place },
      { by: 'visitor', type: 'answered', name: 'use', value: ':else', label: 'Something else', ...place },
    );
    expect(answersOf(entries).map(({ question, value }) => [question, value])).to.deep.equal([
      ['What does it do?', ':-( it rattles'],
    ]);
  });
});
