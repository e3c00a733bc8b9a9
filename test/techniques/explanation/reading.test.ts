import { expect } from 'chai';
import { readExplanation } from '../../../src/techniques/explanation/reading.ts';
import { worded } from '../../support/problems.ts';

const reading = (...given: Parameters<typeof readExplanation>) => worded(readExplanation(...given));

const element = (values: Readonly<Record<string, unknown>>) => ({ tag: 'guided-explanation', values, rich: {} });

const option = (topic: string) => ({
  tag: 'guided-option',
  values: { topic, solution: `${topic} it is.`, benefit: 'You ride all winter.' },
  rich: {},
});

const whole = { topic: 'Winter tyres', problem: 'They slip.', solution: 'Studs.', benefit: 'They grip.' };
const asked = { topic: 'Winter tyres', problem: 'They slip.' };

describe('reading an explanation', () => {
  it('makes a topic of a problem, a solution and a benefit', () => {
    const rich = { problem: ['They slip.'] };
    expect(reading({ ...element(whole), rich }, [])).to.deep.equal({
      topic: { ...whole, technique: 'explanation', options: [], rich },
      problems: [],
    });
  });

  it('needs a solution and a benefit', () => {
    const { topic, problems } = reading(element(asked), []);
    expect(topic).to.equal(undefined);
    expect(problems.map(({ code, message }) => [code, message])).to.deep.equal([
      ['missing-attribute', '<guided-explanation topic="Winter tyres"> has no solution, so it is left out.'],
      ['missing-attribute', '<guided-explanation topic="Winter tyres"> has no benefit, so it is left out.'],
    ]);
  });

  it('names the element on which it was written', () => {
    const { problems } = reading({ ...element({ ...whole, benefit: undefined }), tag: 'guided-chat' }, []);
    expect(problems[0]?.message).to.contain('<guided-chat topic="Winter tyres"> has no benefit');
  });

  it('needs neither with options, each of which has its own', () => {
    const { topic, problems } = reading(element(asked), [option('Studded'), option('Friction')]);
    expect(topic?.options.map((each) => each.topic)).to.deep.equal(['Studded', 'Friction']);
    expect(problems).to.deep.equal([]);
  });

  it('compares three options, and says so of more', () => {
    const { topic, problems } = reading(element(asked), ['A', 'B', 'C', 'D'].map(option));
    expect(topic?.options.map((each) => each.topic)).to.deep.equal(['A', 'B', 'C']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-many-options']);
  });

  it('leaves out an option that is there already', () => {
    const { topic, problems } = reading(element(asked), ['A', 'a', 'B', 'C'].map(option));
    expect(topic?.options.map((each) => each.topic)).to.deep.equal(['A', 'B', 'C']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['duplicate-topic']);
  });
});
