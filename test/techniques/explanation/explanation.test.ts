import { expect } from 'chai';
import { type Content, plainText } from '../../../src/flow/content.ts';
import { explanationCourse } from '../../../src/techniques/explanation/course.ts';
import { explanation } from '../../../src/techniques/explanation/explanation.ts';
import { explanationReader } from '../../../src/techniques/explanation/reading.ts';
import { da } from '../../../src/techniques/explanation/phrases/da.ts';
import { en } from '../../../src/techniques/explanation/phrases/en.ts';
import { nb } from '../../../src/techniques/explanation/phrases/nb.ts';
import { sv } from '../../../src/techniques/explanation/phrases/sv.ts';
import { explanationMachine } from '../../../src/techniques/explanation/machine.ts';
import type { ExplanationTopic } from '../../../src/techniques/explanation/schema.ts';
import { advance, begin } from '../../../src/techniques/pure.ts';
import type { EntryOf } from '../../../src/transcript/entry.ts';
import { isKnown } from '../../../src/transcript/known.ts';
import { describeTechnique } from '../../suites/technique.ts';
import { brakes, childSeats, flowOf, winterTyres } from '../../support/flows.ts';
import { Visitor } from '../../support/visitor.ts';

const threeSeats = {
  ...childSeats,
  topic: 'Three seats',
  solution: 'Three seats suit most bikes.',
  options: [...childSeats.options, { topic: 'Trailer', solution: 'Behind the bike.', benefit: 'Room for two.' }],
};

const { limits: _, ...priced } = winterTyres;
const { price: __, ...limited } = winterTyres;

describeTechnique({
  technique: explanation,
  reader: explanationReader,
  course: explanationCourse,
  topics: [
    winterTyres,
    { ...priced, topic: 'Without limits' },
    { ...limited, topic: 'Without a price' },
    brakes,
    childSeats,
    threeSeats,
  ],
  beginnings: [
    { topic: brakes, known: {}, hasPerson: false },
    {
      topic: { ...winterTyres, because: ['distance', 'ice'] },
      known: { distance: { value: '14', label: '14 km' } },
      hasPerson: true,
    },
  ],
  languages: { en, sv, nb, da },
});

/** A topic that is made of another. */
const explained = (topic: ExplanationTopic) => topic;

/** The headings of a table, each with what it is the heading of. */
function headingsIn(content: Content): string[] {
  return content.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.scope === undefined ? headingsIn(node.children) : `${node.scope} ${plainText(node.children)}`;
  });
}

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
      'You recognised this: Summer tyres lose their grip below 7 °C.',
      'You brake much shorter on ice and can ride all winter.',
      'Winter tyres\nPrice: 899 kr, fitted\nGood to know: They are noisier on dry tarmac.',
      "That's my suggestion, its price and its limits. What would you like to do?",
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

  it('does not offer to tell more where the rephrasing told it', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.chooses('Put it another way');
    await visitor.chooses("That's clear");
    expect(visitor.choices).to.deep.equal(['Book a fitting', 'Not for me', 'Talk to a person']);
  });

  it('rephrases by the benefit where the owner gave no details, and does not tell it twice', async () => {
    const visitor = await about('Squeaking brakes');
    await visitor.chooses("That's right");
    await visitor.chooses('Put it another way');
    expect(visitor.reply.slice(0, 3)).to.deep.equal([
      'What counts is what it does for you.',
      'You recognised this: Wet rim brakes squeak.',
      brakes.benefit,
    ]);
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

  it('admits after the second failed check that it has no other words, where there is no person', async () => {
    const visitor = await Visitor.visits(flowOf([winterTyres], { contacts: [] }));
    await visitor.chooses('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.chooses('Put it another way');
    await visitor.chooses('Still not clear');
    expect(visitor.reply[0]).to.equal('I have no better words for it, so take it as it stands.');
    expect(visitor.choices).to.deep.equal(['Book a fitting', 'Not for me']);
  });

  it('skips the check for who just wants to be told, and claims no need that they did not confirm', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses('Just tell me');
    expect(visitor.reply.slice(0, 2)).to.deep.equal([winterTyres.solution, winterTyres.benefit]);
    expect(visitor.reply.at(-1)).to.match(/What would you like to do\?$/);
  });

  it('tells more before the choice, once', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Tell me more');
    expect(visitor.reply).to.deep.equal([winterTyres.details, 'What would you like to do?']);
    expect(visitor.choices).not.to.include('Tell me more');
  });

  it('lets go of a no, and asks what else there is', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Not for me');
    expect(visitor.reply).to.deep.equal(["That's fine. Better to know now.", 'Is there anything else I can do?']);
    expect(visitor.chat.entries.find(({ type }) => type === 'concluded')).to.include({ outcome: 'unresolved' });
  });

  it('offers the other topics when the problem is another one', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses('Not quite');
    expect(visitor.choices).to.deep.equal([
      'Squeaking brakes',
      'Child seats',
      'Three seats',
      'Something else',
      'Talk to a person',
    ]);
  });

  it('shows the way to a person when none of the other topics is the one either', async () => {
    const visitor = await about('Winter tyres');
    await visitor.chooses('Not quite');
    await visitor.types('none of these');
    expect(visitor.reply.slice(0, 2)).to.deep.equal([
      'Then I have nothing here that fits.',
      'This is how you reach a person.',
    ]);
    expect(visitor.reply[2]).to.include('+47 77 00 00 00');
    expect(visitor.question.name).to.equal('more');
  });

  it('leads to a person after a yes to what is bought or booked without a page for it', async () => {
    const { href: _, ...withoutPage } = winterTyres;
    const visitor = await Visitor.visits(flowOf([withoutPage]));
    await visitor.chooses('Winter tyres');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Book a fitting');
    expect(visitor.reply.slice(0, 2)).to.deep.equal(["Then that's settled.", 'The next step is with a person:']);
    expect(visitor.reply.join()).to.include('+47 77 00 00 00');
  });

  it('leads to nobody after a yes to what is done without anybody', async () => {
    const visitor = await about('Squeaking brakes');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Sounds good');
    expect(visitor.reply).to.deep.equal(["Then that's settled.", 'Is there anything else I can do?']);
  });

  describe('with options', () => {
    const compared =
      'Front seat\nWhat it is: Between your arms.\nFor you: You see your child.\nGood to know: Not stated\nPrice: 1,290 kr\n' +
      'Rear seat\nWhat it is: On the carrier.\nFor you: Up to 22 kg.\nGood to know: Needs a carrier.\nPrice: Not stated';

    it('puts them side by side, with nothing preselected', async () => {
      const visitor = await about('Child seats');
      await visitor.chooses("That's right");
      expect(visitor.reply).to.deep.equal([
        "For that, these could fit. I've put them side by side.",
        compared,
        'Which one suits you?',
      ]);
      expect(visitor.choices).to.deep.equal(['Front seat', 'Rear seat', 'Tell me more', 'Neither', 'Talk to a person']);
      await visitor.chooses('Rear seat');
      expect(visitor.reply).to.include('Noted: Rear seat');
    });

    it('are a table whose columns and lines have headings', async () => {
      const visitor = await about('Child seats');
      await visitor.chooses('Just tell me');
      expect(visitor.reply[0]).to.equal("These could fit. I've put them side by side.");
      const shown = visitor.chat.entries.find((entry) => isKnown(entry) && entry.type === 'said' && entry.content);
      const { content = [] } = shown as EntryOf<'said'>;
      expect(headingsIn(content)).to.deep.equal([
        'col Front seat',
        'col Rear seat',
        'row What it is',
        'row For you',
        'row Good to know',
        'row Price',
      ]);
    });

    it('tell more about one of them, then about the one that is left', async () => {
      const visitor = await about('Child seats');
      await visitor.chooses("That's right");
      await visitor.chooses('Tell me more');
      expect(visitor.reply).to.deep.equal(['Which one shall I say more about?']);
      await visitor.chooses('Rear seat');
      expect(visitor.reply).to.deep.equal([
        'On the carrier.',
        'Up to 22 kg.',
        'Rear seat\nGood to know: Needs a carrier.',
        'Which one suits you?',
      ]);
      await visitor.chooses('Tell me more');
      expect(visitor.reply[0]).to.equal('Between your arms.');
      expect(visitor.choices).to.deep.equal(['Front seat', 'Rear seat', 'Neither', 'Talk to a person']);
    });

    it('may all be left', async () => {
      const visitor = await about('Three seats');
      await visitor.chooses("That's right");
      await visitor.chooses('None of them');
      expect(visitor.reply[0]).to.equal("That's fine. Better to know now.");
    });

    it('are weighed by what holds for all of them, too', async () => {
      const visitor = await Visitor.visits(flowOf([explained({ ...childSeats, limits: 'Helmets are not included.' })]));
      await visitor.chooses('Child seats');
      await visitor.chooses("That's right");
      expect(visitor.reply.at(-2)).to.equal('Child seats\nGood to know: Helmets are not included.');
    });
  });

  describe('after a questionnaire', () => {
    it('ties the benefit to what the visitor answered', () => {
      const known = { use: { value: 'work', label: 'To work' }, distance: { value: '14', label: '14 km' } };
      const topic = { ...winterTyres, because: ['use', 'distance', 'constructor'] };
      const told = (value: string) => {
        const { snapshot } = begin(explanationMachine, { topic, known, hasPerson: true });
        const first = advance(explanationMachine, snapshot, { type: 'ANSWERED', name: 'problem', value, label: '' });
        const event = { type: 'ANSWERED', name: 'clear', value: 'yes', label: '' } as const;
        return JSON.stringify([first.emitted, advance(explanationMachine, first.snapshot, event).emitted]);
      };
      expect(told('yes')).to.include('"youTold","with":{"answers":{"list":[{"told":"To work"},{"told":"14 km"}]}}');
      expect(told('tell')).to.include('youTold');
    });
  });

  describe('of a long text', () => {
    const about = async (problem: string) => {
      const visitor = await Visitor.visits(flowOf([explained({ ...brakes, topic: 'Long', problem })]));
      await visitor.chooses('Long');
      return visitor.reply.slice(0, -1);
    };

    it('makes bubbles of two sentences', async () => {
      expect(await about('One. Two! Three? Four. Five.')).to.deep.equal(['One. Two!', 'Three? Four.', 'Five.']);
    });

    it('ends none after an abbreviation, a day or within a fallback', async () => {
      expect(
        await about('We open at 9 a.m. on weekdays. On 24. desember we close at kl. 12. Come early.'),
      ).to.deep.equal(['We open at 9 a.m. on weekdays. On 24. desember we close at kl. 12.', 'Come early.']);
      expect(await about('Hello {name|you. Yes, you}. Two. Three.')).to.deep.equal([
        'Hello you. Yes, you. Two.',
        'Three.',
      ]);
    });

    it('recalls a problem by its first sentence, or by its name where that is long', async () => {
      const recalled = async (problem: string) => {
        const visitor = await Visitor.visits(flowOf([explained({ ...brakes, problem })]));
        await visitor.chooses('Squeaking brakes');
        await visitor.chooses("That's right");
        await visitor.chooses("That's clear");
        return visitor.reply[0];
      };
      expect(await recalled('They squeak. They stop late.')).to.equal('You recognised this: They squeak.');
      expect(await recalled(`They squeak ${'and squeal '.repeat(12)}when wet.`)).to.equal(
        'You recognised this: Squeaking brakes',
      );
    });

    it('leaves rich content whole', async () => {
      const content = [{ tag: 'p', children: ['One. Two. Three.'] }] as const;
      const visitor = await Visitor.visits(
        flowOf([explained({ ...brakes, problem: 'One. Two. Three.', rich: { problem: content } })]),
      );
      await visitor.chooses('Squeaking brakes');
      expect(visitor.reply[0]).to.equal('One. Two. Three.');
    });
  });
});
