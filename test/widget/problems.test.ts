import { expect, waitUntil } from '@open-wc/testing';
import { Problems } from '../../src/widget/problems.ts';
import { widget } from '../support/widget.ts';

describe('problems', () => {
  const found = () => {
    const host = document.createElement('div');
    const announced: string[] = [];
    host.addEventListener('guided-problem', ({ detail }) => announced.push(detail.code));
    return { problems: new Problems(host), announced };
  };

  it('that come up again and again are one, announced once', async () => {
    const { problems, announced } = found();
    for (let act = 0; act < 3; act++) problems.add((words) => words.storeUnwritten('the disk is full'));
    await problems.tell();
    problems.add((words) => words.storeUnwritten('the disk is full'));
    await problems.tell();
    expect(problems.all.map(({ code }) => code)).to.deep.equal(['storage-refused']);
    expect(announced).to.deep.equal(['storage-refused']);
  });

  it('are those of the markup as it was read last, before those that came up', async () => {
    const { problems, announced } = found();
    problems.add((words) => words.conversationFailed('no line'));
    problems.read([(words) => words.noPerson()]);
    problems.read([(words) => words.noEndpoint(), (words) => words.noPerson()]);
    await problems.tell();
    expect(problems.all.map(({ code }) => code)).to.deep.equal(['no-endpoint', 'no-person', 'conversation-failed']);
    expect(announced).to.have.members(['no-endpoint', 'no-person', 'conversation-failed']);
    problems.read([]);
    expect(problems.all.map(({ code }) => code)).to.deep.equal(['conversation-failed']);
  });

  it('between the questions and the advices are told at once to whoever works on the page', async () => {
    const { chat } = await widget(
      'debug',
      `<guided-questioning topic="Find my bike">
        <guided-question name="use" ask="What for?" options="Work | Fun"></guided-question>
        <guided-advice otherwise topic="Any" problem="Near." solution="Fjell." benefit="Joy."></guided-advice>
        <guided-advice when="use is Work" topic="City" problem="Far." solution="Fjord." benefit="Rest."></guided-advice>
      </guided-questioning>
      <guided-contact label="Our shop" phone="+47 77 00 00 00"></guided-contact>`,
    );
    await chat.show();
    await waitUntil(() => chat.problems.length > 0, undefined, { timeout: 10_000 });
    expect(chat.problems.map(({ code, element }) => [code, element?.getAttribute('topic')])).to.deep.equal([
      ['unreachable-advice', 'City'],
    ]);
  });

  it('are heard of by those who watch, until they stop', async () => {
    const { problems } = found();
    const heard: number[] = [];
    const stop = problems.watch(() => heard.push(problems.all.length));
    problems.read([(words) => words.noPerson()]);
    await problems.tell();
    expect(heard.at(-1)).to.equal(1);
    const times = heard.length;
    stop();
    problems.read([]);
    expect(heard).to.have.length(times);
  });
});
