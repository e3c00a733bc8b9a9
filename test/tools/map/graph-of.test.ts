import { expect } from 'chai';
import { sealFlow } from '../../../src/flow/flow.ts';
import type { QuestioningTopic, Question } from '../../../src/techniques/questioning/schema.ts';
import type { Graph, Node } from '../../../src/tools/map/graph.ts';
import { graphOf } from '../../../src/tools/map/graph-of.ts';
import { brakes, childSeats, flowOf, wentWrong, winterTyres } from '../../support/flows.ts';
import { adviceOn, findMyBike, questionOf } from '../../support/maps.ts';

function boxOf(graph: Graph, title: string): Node {
  const box = [...graph.nodes, ...graph.everywhere].find((node) => node.title === title);
  if (!box) throw new Error(`There is no box "${title}".`);
  return box;
}

/** What a box says, step by step. */
function steps(graph: Graph, title: string): string[] {
  return boxOf(graph, title).steps.map(({ label, texts }) => [label, ...texts].filter(Boolean).join(' / '));
}

/** The arrows by the titles of their boxes. */
function arrows({ nodes, edges }: Graph): string[] {
  const titleOf = (id: string) => nodes.find((node) => node.id === id)?.title ?? id;
  return edges.map(
    ({ from, to, label }) => `${titleOf(from)} → ${titleOf(to)}${label === undefined ? '' : ` (${label})`}`,
  );
}

describe('the map of a flow', () => {
  it('shows what a visitor lives through in an explanation, and what they learn before they choose', () => {
    const graph = graphOf(flowOf([winterTyres]));
    expect(steps(graph, 'Winter tyres')).to.deep.equal([
      'Problem / Summer tyres lose their grip below 7 °C.',
      'Solution / I suggest studded 42 mm tyres. We fit them while you wait.',
      'Benefit / You brake much shorter on ice and can ride all winter.',
      'Your choice / 899 kr, fitted / They are noisier on dry tarmac. / Book a fitting',
    ]);
    expect(arrows(graph)).to.deep.equal(['Hello. → Winter tyres']);
  });

  it('shows options in place of one solution', () => {
    expect(steps(graphOf(flowOf([childSeats])), 'Child seats')[1]).to.equal(
      'Solutions / Front seat: Between your arms. / Rear seat: On the carrier.',
    );
  });

  it('shows how somebody is heard, which ways out there are, and what is promised', () => {
    const [heard, need, action] = steps(graphOf(flowOf([wentWrong])), 'Something went wrong');
    expect(heard).to.match(/^Heard \/ .*said back/);
    expect(need).to.equal('What you need / Repair it · Refund me · Call me · Something else');
    expect(action).to.equal(
      "What I'll do / within one working day / They get a reference to quote. / Asks for name, phone",
    );
  });

  it('leads through the questions of a questionnaire as their conditions do, and to each advice by its own', () => {
    const graph = graphOf(flowOf([findMyBike]));
    expect(arrows(graph).slice(1)).to.have.members([
      'Find my bike → What will you mostly ride?',
      'What will you mostly ride? → How far is it? (use is “To work”)',
      'What will you mostly ride? → How rough is it? (use is “On trails”)',
      'What will you mostly ride? → What may it cost? (otherwise)',
      'How far is it? → What may it cost?',
      'How rough is it? → What may it cost?',
      'What may it cost? → Your answers',
      'Your answers → Electric city bike (use is “To work” and distance > 15\u00a0km)',
      'Your answers → Everyday bike (otherwise)',
    ]);
    expect(boxOf(graph, 'How far is it?')).to.deep.include({
      kind: 'Question 2 · distance',
      within: boxOf(graph, 'Find my bike').id,
    });
    expect(steps(graph, 'How far is it?')).to.deep.equal(['1 to 200\u00a0km']);
    expect(steps(graph, 'Electric city bike')[0]).to.equal('Problem / It is far.');
  });

  it('says how many questions there will be as the chat does: exactly so many, or at most', () => {
    const permission = (topic: QuestioningTopic) => steps(graphOf(flowOf([topic])), topic.topic)[0];
    expect(permission(findMyBike)).to.match(/May I ask up to 3 short questions\?/);
    const [first, second] = ['a', 'b'].map((name) => questionOf(name, `Ask ${name}?`));
    const plain = { ...findMyBike, advices: [adviceOn('Any')] };
    expect(permission({ ...plain, questions: [first, second].flatMap((one) => one ?? []) })).to.match(
      /May I ask 2 short questions\?/,
    );
    expect(permission({ ...plain, questions: [first].flatMap((one) => one ?? []) })).to.match(/one short question/);
  });

  it('says of questions without advice that their answers are passed on', () => {
    const topic = { ...findMyBike, advices: [] };
    expect(steps(graphOf(flowOf([topic])), 'Your answers').join()).to.include('passed on');
    expect(steps(graphOf(flowOf([findMyBike])), 'Your answers').join()).not.to.include('passed on');
  });

  it('takes questions in their order where their answers are too many to try', () => {
    const options = Array.from({ length: 20 }, (_, index) => ({ id: `o${index}`, label: `Option ${index}` }));
    const questions = ['a', 'b', 'c', 'd'].map((name, index): Question => ({
      ...questionOf(name, `Ask ${name}?`),
      type: 'choice',
      options,
      ...(index > 0 ? { when: { name: 'abc'.charAt(index - 1), is: 'is', value: 'o1' } } : {}),
    }));
    const topic: QuestioningTopic = { ...findMyBike, questions, advices: [adviceOn('Any')] };
    expect(arrows(graphOf(flowOf([topic]))).slice(1)).to.deep.equal([
      'Find my bike → Ask a?',
      'Ask a? → Ask b?',
      'Ask b? → Ask c?',
      'Ask c? → Ask d?',
      'Ask d? → Your answers',
      'Your answers → Any',
    ]);
  });

  it('shows what leads in: invitations and renewals by the topic that they lead to, and seasons before theirs', () => {
    const plan = { name: 'Winter', from: '2026-11-01', until: '2027-03-31', every: 'year' } as const;
    const graph = graphOf(flowOf([{ ...winterTyres, plan: 'Winter' }, brakes], { plans: [plan] }), {
      invitations: [
        { moment: 'idle', text: 'May I help?', topic: 'Squeaking brakes', after: 8000 },
        { moment: 'scroll', text: 'Any questions?', path: ['/bikes*'] },
      ],
      renewals: [{ name: 'service', due: '2026-12-01', before: 14 * 86_400_000, text: 'It is due.' }],
    });
    expect(arrows(graph)).to.have.members([
      'May I help? → Squeaking brakes',
      'Any questions? → Hello.',
      'It is due. → Hello.',
      'Hello. → Winter',
      'Winter → Winter tyres',
      'Hello. → Squeaking brakes',
    ]);
    expect(steps(graph, 'Winter')).to.deep.equal(['From 1 November / Until 31 March / Every year']);
    expect(steps(graph, 'May I help?')).to.deep.equal(['After 8 seconds']);
    expect(steps(graph, 'Any questions?')).to.deep.equal(['On /bikes*']);
    expect(steps(graph, 'It is due.')).to.deep.equal(['Due on 1 December 2026 / Brought up 14 days before']);
  });

  it('shows a person and the end, which are there all along', () => {
    const graph = graphOf(flowOf([brakes], { survey: { ask: 'How was it?', scale: 7 } }));
    expect(graph.everywhere.map(({ sort }) => sort)).to.deep.equal(['person', 'closing']);
    expect(steps(graph, 'Our shop')).to.deep.equal([
      'Mon–Fri 09:00–17:00 / +47 77 00 00 00 / hei@example.com / Storgata 1, Tromsø',
    ]);
    expect(steps(graph, 'Is there anything else I can do?')).to.deep.equal([
      'Was it solved? / How was it? 1–7 / Thank you. Take care.',
    ]);
  });

  it('speaks the language of the flow', () => {
    const flow = { ...flowOf([findMyBike, winterTyres]), language: 'sv' };
    const graph = graphOf(sealFlow(flow));
    expect(graph.title).to.equal('Så guidar Nordlys Cycles sina besökare');
    expect(steps(graph, 'Winter tyres').map((step) => step.split(' / ')[0])).to.deep.equal([
      'Problem',
      'Lösning',
      'Det får du',
      'Ditt val',
    ]);
    expect(arrows(graph)).to.include('Dina svar → Everyday bike (annars)');
  });

  it('names business and guide in the owner’s texts, and leaves what only a visitor knows', () => {
    const topic = { ...brakes, problem: '{guide} of {business} hears, {name|friend}, that {distance} km squeak.' };
    expect(steps(graphOf(flowOf([topic])), 'Squeaking brakes')[0]).to.equal(
      'Problem / Ingrid of Nordlys Cycles hears, friend, that {distance} km squeak.',
    );
  });
});
