import { expect } from '@open-wc/testing';
import { problem } from '../../src/flow/problem.ts';
import { Problems } from '../../src/widget/problems.ts';

describe('problems', () => {
  const full = () =>
    problem('storage-refused', 'The conversation cannot be stored: the disk is full.', 'The chat goes on.');

  it('that come up again and again are one, announced once', () => {
    const host = document.createElement('div');
    let announced = 0;
    host.addEventListener('guided-problem', () => announced++);
    const problems = new Problems(host);
    for (let act = 0; act < 3; act++) problems.add(full());
    expect(problems.all).to.have.length(1);
    expect(announced).to.equal(1);
  });

  it('are heard of by those who watch, until they stop', () => {
    const problems = new Problems(document.createElement('div'));
    let heard = 0;
    const stop = problems.watch(() => heard++);
    problems.read([full()]);
    problems.add(problem('conversation-failed', 'It failed.', 'Try again.'));
    stop();
    problems.read([]);
    expect(heard).to.equal(2);
  });
});
