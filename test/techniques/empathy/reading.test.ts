import { expect } from 'chai';
import { readEmpathy } from '../../../src/techniques/empathy/reading.ts';
import { worded } from '../../support/problems.ts';

const reading = (values: Readonly<Record<string, unknown>>) => {
  const element = { tag: 'guided-empathy', values: { topic: 'Trouble', ...values }, rich: {} };
  const { topic, problems } = worded(readEmpathy(element));
  return { topic, problems: problems.map(({ code, message, hint }) => [code, message, hint]) };
};

describe('reading an empathy', () => {
  it('makes a topic of its name alone', () => {
    expect(reading({})).to.deep.equal({ topic: { topic: 'Trouble', technique: 'empathy', rich: {} }, problems: [] });
  });

  it('takes what can be done, by when, and what is asked for', () => {
    const values = { match: ['late'], promise: 'today', ways: ['Refund me'], asks: ['phone', 'name'] };
    const { topic, problems } = reading(values);
    expect(topic).to.deep.equal({ topic: 'Trouble', ...values, technique: 'empathy', rich: {} });
    expect(problems).to.deep.equal([]);
  });

  it('names a detail that it does not know, and asks for the others', () => {
    const { topic, problems } = reading({ asks: ['name', 'fone', 'phon', 'email'] });
    expect(topic?.asks).to.deep.equal(['name', 'email']);
    expect(problems).to.deep.equal([
      ['unknown-detail', '"Trouble" asks for "fone", which is left out.', 'Known: name, phone, email, address.'],
      ['unknown-detail', '"Trouble" asks for "phon", which is left out.', 'Did you mean phone?'],
    ]);
  });

  it('asks for each detail once, in whatever case it is written', () => {
    const { topic, problems } = reading({ asks: ['Phone', 'phone', 'NAME'] });
    expect(topic?.asks).to.deep.equal(['phone', 'name']);
    expect(problems).to.deep.equal([]);
  });

  it('offers each way once, and none that could be taken for a choice of ours', () => {
    const { topic, problems } = reading({ ways: ['Refund me', 'Call me', 'Refund me', ':else'] });
    expect(topic?.ways).to.deep.equal(['Refund me', 'Call me']);
    expect(problems).to.deep.equal([
      [
        'reserved-name',
        '"Trouble" has the way ":else", which is left out.',
        'Give it a name that does not begin with a colon.',
      ],
    ]);
  });
});
