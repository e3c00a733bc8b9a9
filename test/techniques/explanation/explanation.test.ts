import { expect } from 'chai';
import { explanation } from '../../../src/techniques/explanation/explanation.ts';
import { da } from '../../../src/techniques/explanation/phrases/da.ts';
import { en } from '../../../src/techniques/explanation/phrases/en.ts';
import { nb } from '../../../src/techniques/explanation/phrases/nb.ts';
import { sv } from '../../../src/techniques/explanation/phrases/sv.ts';
import { describeTechnique } from '../../suites/technique.ts';
import { brakes, childSeats, flowOf, winterTyres } from '../../support/flows.ts';
import { Visitor } from '../../support/visitor.ts';

const threeSeats = {
  ...childSeats,
  topic: 'Three seats',
  solution: 'Three seats suit most bikes.',
  options: [...childSeats.options, { topic: 'Trailer', solution: 'Behind the bike.', benefit: 'Room for two.' }],
};

describeTechnique({
  technique: explanation,
  topics: [winterTyres, brakes, childSeats, threeSeats],
  languages: { en, sv, nb, da },
});

describe('an explanation', () => {
  const flow = flowOf([winterTyres, brakes, childSeats, threeSeats]);
  const about = async (topic: string) => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses(topic);
    return visitor;
  };

  it('confirms the problem before it offers a solution', async () => {
    const visitor = await about('Winter tyres');
    expect(visitor.reply[0]).to.equal('Summer tyres lose their grip below 7 °C.');
    expect(visitor.heard.join()).not.to.include('studded');
    expect(visitor.choices).to.deep.equal(["That's right", 'Not quite', 'Just tell me', 'Talk to a person']);
  });

  it('checks that the solution was understood, then tells benefit, price and limits before the choice', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses("That's right");
    expect(visitor.reply).to.deep.equal([
      'I suggest studded 42 mm tyres. We fit them while you wait.',
      'Is that clear, or shall I put it another way?',
    ]);
    await visitor.chooses("That's clear");
    expect(visitor.reply).to.deep.equal([
      'You brake much shorter on ice and can ride all winter.',
      'Winter tyres\nPrice: 899 kr, fitted\nGood to know: They are noisier on dry tarmac.',
      'What would you like to do?',
    ]);
    expect(visitor.question.options[0]).to.include({ label: 'Book a fitting', href: '/workshop' });
    await visitor.chooses('Book a fitting');
    expect(visitor.reply).to.include.members(['This is where it goes on:', 'Book a fitting']);
    expect(visitor.chat.entries.find(({ type }) => type === 'concluded')).to.include({
      outcome: 'resolved',
      technique: 'explanation',
      topic: 'Winter tyres',
      step: 'nextStep',
    });
  });

  it('rephrases after a failed check, and offers a person after the second', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.chooses('Put it another way');
    expect(visitor.reply[0]).to.equal('Each tyre has 240 carbide studs. They grip where rubber slides.');
    await visitor.chooses('Still not clear');
    expect(visitor.reply[0]).to.match(/^A person can explain this better/);
    await visitor.chooses('Yes, please');
    expect(visitor.reply.join()).to.include('+47 77 00 00 00');
    expect(visitor.chat.entries.find(({ type }) => type === 'concluded')).to.include({ outcome: 'handed-over' });
  });

  it('rephrases by the benefit where the owner gave no details, and does not tell it twice', async () => {
    const visitor = await about('Squeaking brakes');
    await visitor.chooses("That's right");
    await visitor.chooses('Put it another way');
    await visitor.chooses("That's clear");
    expect(visitor.heard.filter((text) => text === brakes.benefit)).to.have.length(1);
  });

  it('leads on without a person, if the visitor would rather go on', async () => {
    const visitor = await about('Squeaking brakes');
    await visitor.chooses("That's right");
    await visitor.chooses('Put it another way');
    await visitor.chooses('Still not clear');
    await visitor.chooses('No, carry on');
    expect(visitor.choices).to.deep.equal(['Sounds good', 'Not for me', 'Talk to a person']);
  });

  it('skips the check for who just wants to be told', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses('Just tell me');
    expect(visitor.reply.at(0)).to.equal(winterTyres.solution);
    expect(visitor.reply.at(-1)).to.equal('What would you like to do?');
  });

  it('tells more before the choice, once', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Tell me more');
    expect(visitor.reply[0]).to.equal(winterTyres.details);
    expect(visitor.choices).not.to.include('Tell me more');
    await visitor.chooses('Not for me');
    expect(visitor.chat.entries.find(({ type }) => type === 'concluded')).to.include({ outcome: 'unresolved' });
  });

  it('offers the other topics when the problem is another one', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses('Not quite');
    expect(visitor.choices).to.deep.equal(['Squeaking brakes', 'Child seats', 'Three seats', 'Talk to a person']);
  });

  it('puts options side by side, with nothing preselected', async () => {
    const visitor = await about('Child seats');
    await visitor.chooses("That's right");
    expect(visitor.reply).to.include(
      'Front seat\nSolution: Between your arms.\nFor you: You see your child.\nPrice: 1,290 kr\n' +
        'Rear seat\nSolution: On the carrier.\nFor you: Up to 22 kg.\nGood to know: Needs a carrier.',
    );
    expect(visitor.choices).to.deep.equal(['Front seat', 'Rear seat', 'Neither', 'Talk to a person']);
    await visitor.chooses('Rear seat');
    expect(visitor.reply).to.include('Noted: Rear seat');
  });

  it('breaks a long text into bubbles of two sentences', async () => {
    const long = { ...brakes, topic: 'Long', problem: 'One. Two! Three? Four. Five.' };
    const visitor = await Visitor.visits(flowOf([long]));
    await visitor.chooses('Long');
    expect(visitor.reply.slice(0, 3)).to.deep.equal(['One. Two!', 'Three? Four.', 'Five.']);
  });
});
