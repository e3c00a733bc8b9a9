/** How techniques follow one another, and how what was left open is taken up again. */
import { expect } from 'chai';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { project } from '../../src/transcript/projection.ts';
import { brakes, flowOf, wentWrong, winterTyres } from '../support/flows.ts';
import { loadSpeech } from '../../src/widget/speech.ts';
import { loadCourse } from '../../src/widget/techniques.ts';
import { advice, findMyBike, question, questionnaire, when } from '../techniques/questioning/questionnaires.ts';
import { Visitor } from '../support/visitor.ts';

const flow = flowOf([winterTyres, brakes, wentWrong]);
const trouble = 'The child seat arrived broken, and I need it on Friday.';

const typesOf = (entries: readonly AnyEntry[]) => entries.map(({ type }) => type);

/** What techniques began and ended, in order. */
const course = ({ chat }: Visitor) =>
  chat.entries.flatMap((entry) =>
    entry.type === 'began' || entry.type === 'concluded' ? `${entry.type} ${entry.topic ?? ''}` : [],
  );

describe('trouble that is told where a topic is to be chosen', () => {
  const notThere: typeof wentWrong = { ...wentWrong, topic: 'My order has not come' };
  const visits = () => Visitor.visits(flowOf([winterTyres, notThere]));

  it('is heard at once, also where it has a word of the choice for it', async () => {
    const visitor = await visits();
    await visitor.types('I ordered two weeks ago and nothing has arrived');
    expect(visitor.chat.scene.topic).to.equal(notThere.topic);
    expect(visitor.reply.join(' ')).to.include('You ordered two weeks ago and nothing has arrived.');
  });

  it('is asked for where only the choice itself was written', async () => {
    const visitor = await visits();
    await visitor.types('my order has not come');
    expect(visitor.chat.scene.topic).to.equal(notThere.topic);
    expect(visitor.reply.join(' ')).to.include('your own words').and.to.not.include('Your order');
  });
});

describe('trouble while something else is open', () => {
  const inTrouble = async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.types(trouble);
    return visitor;
  };
  const heardOut = async (visitor: Visitor) => {
    await visitor.chooses('Skip');
    await visitor.chooses('Call me');
    await visitor.types('Kari');
    await visitor.types('77 00 00 01');
    await visitor.chooses("That's right");
    return visitor;
  };

  it('is heard at once, without asking what happened, and nothing is concluded', async () => {
    const visitor = await inTrouble();
    expect(visitor.reply.join(' ')).to.include('The child seat arrived broken');
    expect(visitor.chat.scene.topic).to.equal('Something went wrong');
    expect(course(visitor)).to.deep.equal(['began Winter tyres', 'began Something went wrong']);
  });

  it('leads back to the question that was open, with the answers that were given', async () => {
    const visitor = await inTrouble();
    const { text } = (
      await Visitor.visits(flow).then(async (other) => {
        await other.chooses('Winter tyres');
        await other.chooses("That's right");
        return other;
      })
    ).question;
    await heardOut(visitor);
    expect(visitor.reply.slice(-2)).to.deep.equal(['Back to: Winter tyres', `My question was: ${text}`]);
    await visitor.chooses("That's clear");
    await visitor.chooses('Book a fitting');
    expect(course(visitor)).to.deep.equal([
      'began Winter tyres',
      'began Something went wrong',
      'concluded Something went wrong',
      'concluded Winter tyres',
    ]);
  });

  it('keeps what was promised, by when, and the reference to quote', async () => {
    const visitor = await heardOut(await inTrouble());
    const promised = visitor.chat.entries.find(({ type }) => type === 'promised');
    expect(promised).to.include({ what: 'Call me', until: 'within one working day', technique: 'empathy' });
    expect(visitor.heard.join(' ')).to.include((promised as { reference?: string } | undefined)?.reference);
  });

  it('can be corrected on the way, while what waits cannot', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Skip');
    await visitor.chooses('Call me');
    expect(visitor.chat.scene.offered.changeable.map(({ label }) => label)).to.deep.equal(['Skip', 'Call me']);
    await visitor.types('Kari');
    await visitor.types('77 00 00 01');
    await visitor.changes('Call me', 'Refund me');
    expect(visitor.chat.entries.findLast(({ type }) => type === 'promised')).to.include({ what: 'Refund me' });
  });

  it('stays told when an earlier answer is changed afterwards', async () => {
    const visitor = await heardOut(await inTrouble());
    await visitor.changes("That's right", 'Just tell me');
    const { turns } = project(visitor.chat.entries);
    const struck = turns.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'bubble' && item.superseded ? [item.text] : [])),
    );
    expect(struck).to.deep.equal(["That's right"]);
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
  });

  it('leaves what was learned and promised known when an earlier answer is changed afterwards', async () => {
    const visitor = await heardOut(await inTrouble());
    await visitor.changes("That's right", 'Just tell me');
    const promises = typesOf(visitor.chat.entries).filter((type) => type === 'promised');
    expect(promises).to.have.length(1);
    await visitor.wants('end');
    expect(visitor.chat.scene.ended, 'no survey about what is open').to.equal(true);
    expect(visitor.reply.at(-1)).to.include('Kari');
    expect(course(visitor).filter((step) => step.startsWith('began'))).to.have.length(2);
  });

  it('is heard also where it names what is explained in another topic', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    await visitor.types('The winter tyres I ordered never arrived.');
    expect(visitor.chat.scene.topic).to.equal('Something went wrong');
    const other = await Visitor.visits(flow);
    await other.chooses('Winter tyres');
    await other.types('squeaking brakes');
    expect(other.chat.scene.topic).to.equal('Squeaking brakes');
  });

  it('takes a no to the question for a name for a no', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Skip');
    await visitor.chooses('Call me');
    await visitor.types('no thanks');
    expect(visitor.question.name).to.equal('phone');
    await visitor.types('no');
    expect(visitor.reply.join(' ')).not.to.match(/, no/i);
  });

  it('is concluded, and so is what is begun after it, when the visitor ends the chat', async () => {
    const visitor = await heardOut(await inTrouble());
    await visitor.chat.act({ type: 'topic', topic: 'Squeaking brakes' });
    await visitor.wants('end');
    expect(course(visitor).slice(3)).to.deep.equal([
      'concluded Winter tyres',
      'began Squeaking brakes',
      'concluded Squeaking brakes',
    ]);
  });

  it('is met with other words of sympathy the next time', async () => {
    const visitor = await Visitor.visits(flow, { loadSpeech, loadCourse });
    const hear = async (text: string) => {
      await visitor.chat.act({ type: 'topic', topic: 'Something went wrong' });
      await visitor.types(text);
      return visitor.reply.slice(1);
    };
    const first = await hear('The child seat arrived broken.');
    const second = await hear('The lamp arrived broken, too.');
    for (const words of second) expect(first).not.to.include(words);
  });

  it('stands where it stood after a reload, wherever that is', async () => {
    const acts = ['Skip', 'Call me', "That's right", 'Kari', '77 00 00 01', "That's clear"];
    let visitor = await inTrouble();
    for (const act of acts) {
      const { question, turns } = { ...visitor.chat.scene.offered, turns: visitor.chat.scene.turns.length };
      visitor = await visitor.reloads(flow);
      expect(visitor.chat.scene.offered.question).to.deep.equal(question);
      expect(visitor.chat.scene.turns).to.have.length(turns);
      const isChoice = visitor.choices.includes(act);
      await (isChoice ? visitor.chooses(act) : visitor.types(act));
    }
    expect(typesOf(visitor.chat.entries)).not.to.include('resumed');
  });

  it('ends with both when another topic is wished for', async () => {
    const visitor = await inTrouble();
    expect(await visitor.chat.act({ type: 'topic', topic: 'Squeaking brakes' })).to.equal(true);
    expect(course(visitor).slice(2)).to.deep.equal([
      'concluded Something went wrong',
      'concluded Winter tyres',
      'began Squeaking brakes',
    ]);
  });

  it('leads to a person and back again where it is beyond words', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.types('The brakes failed, I crashed and I am injured.');
    const handed = visitor.chat.entries.find(({ type }) => type === 'handed-over');
    expect(handed).to.include({ reason: 'danger' });
    expect(visitor.reply.join(' ')).to.include('+47 77 00 00 00');
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
  });

  it('is a matter for a person when whoever hears it causes it', async () => {
    const visitor = await inTrouble();
    await visitor.chooses('Skip');
    await visitor.types('This is a disgrace, you are useless.');
    expect(visitor.reply.join(' ')).to.include('+47 77 00 00 00');
    expect(visitor.chat.scene.topic).to.equal('Something went wrong');
  });
});

describe('a complaint at the door', () => {
  it('is heard out, and no survey follows what is still open', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types(trouble);
    await visitor.chooses('Skip');
    await visitor.chooses('Repair it');
    await visitor.types('Kari');
    await visitor.types('77 00 00 01');
    await visitor.chooses("That's right");
    await visitor.chooses('No, thanks');
    expect(visitor.chat.scene.ended).to.equal(true);
    expect(visitor.reply.at(-1)).to.include('Kari');
    expect(visitor.chat.entries.find(({ type }) => type === 'concluded')).to.include({ kind: 'complaint' });
  });

  it('waits until it may be kept', async () => {
    const visitor = await Visitor.visits(flow, { keepDays: 30 });
    await visitor.types(trouble);
    expect(visitor.question.name).to.equal('consent');
    await visitor.chooses('Yes, keep it');
    expect(visitor.chat.scene.topic).to.equal('Something went wrong');
    expect(visitor.reply.join(' ')).to.include('The child seat arrived broken');
  });

  it('is noted, and told apart from danger, where there is neither a person nor an ear for it', async () => {
    const visitor = await Visitor.visits(flowOf([brakes], { contacts: [] }));
    await visitor.types('This is a disgrace, the bike arrived broken.');
    expect(visitor.reply[0]).to.equal("I'm sorry it went like this. The chat goes to Nordlys Cycles.");
    await visitor.types('The battery caught fire and I was injured.');
    expect(visitor.reply[0]).to.include('emergency help');
    expect(typesOf(visitor.chat.entries).filter((type) => type === 'handed-over')).to.have.length(2);
  });

  it('is heard even when it was to be the last word', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Sounds good');
    await visitor.chooses('No, thanks');
    await visitor.chooses('No');
    await visitor.chooses('1');
    await visitor.types('My tyre never arrived, and nobody called me.');
    expect(visitor.chat.scene.topic).to.equal('Something went wrong');
  });

  it('is heard and not passed on where nothing may be kept', async () => {
    const visitor = await Visitor.visits(flow, { keepDays: 30 });
    await visitor.types(trouble);
    await visitor.chooses('No, keep nothing');
    const { reply } = visitor;
    expect(reply.join(' ')).to.include('The child seat arrived broken').and.to.include('+47 77 00 00 00');
    expect(reply.join(' ')).not.to.match(/reference|sent|I'll pass/);
    expect(typesOf(visitor.chat.entries)).not.to.include('promised');
    expect(visitor.chat.scene.stored).to.equal(false);
  });

  it('goes to a person where nothing was made for complaints', async () => {
    const visitor = await Visitor.visits(flowOf([brakes]));
    await visitor.types(trouble);
    expect(visitor.reply.join(' ')).to.include('+47 77 00 00 00');
  });
});

describe('a compliment', () => {
  const praise = 'Marit is wonderful, she fixed my bike in ten minutes.';

  it('is thanked for, and one detail is asked', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types(praise);
    expect(visitor.chat.scene.topic).to.equal('Something went wrong');
    await visitor.types('That she was so quick.');
    expect(visitor.chat.entries.find(({ type }) => type === 'concluded')).to.include({
      outcome: 'resolved',
      kind: 'compliment',
    });
  });

  it('is not asked whether it was solved', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types(praise);
    await visitor.chooses('Skip');
    await visitor.chooses('No, thanks');
    expect(visitor.chat.scene.ended).to.equal(true);
  });

  it('does not interrupt what is going on', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.types(praise);
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
    expect(visitor.reply).to.deep.equal(["Good to hear. I've noted it."]);
  });
});

describe('a questionnaire', () => {
  it('leads to the explanation of its advice, and from there back to others where it does not fit', async () => {
    const visitor = await Visitor.visits(flowOf([winterTyres, brakes, findMyBike]));
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.chooses('To work');
    await visitor.types('20 km');
    await visitor.chooses("That's right");
    expect(course(visitor)).to.deep.equal(['began Find my bike', 'concluded Find my bike', 'began Electric city bike']);
    await visitor.chooses('Not quite');
    expect(visitor.choices[0], 'whoever asks what is needed comes first').to.equal('Find my bike');
  });

  it('asks a question whose name for the visitor is not known', async () => {
    const greeted = { ...question('colour'), ask: 'Which colour do you like, {name}?' };
    const visitor = await Visitor.visits(flowOf([questionnaire([greeted])]));
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    expect(visitor.question.text).to.equal('Which colour do you like?');
  });

  it('keeps later answers when one before what could not be read is changed', async () => {
    const height = { ...question('height'), type: 'number', unit: 'cm' } as const;
    const topic = questionnaire([question('use', ['Work', 'Fun']), height, question('colour', ['Red', 'Blue'])]);
    const visitor = await Visitor.visits(flowOf([topic]));
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.chooses('Work');
    await visitor.types('hmmm');
    await visitor.types('pfff');
    await visitor.chooses('Red');
    await visitor.changes('Work', 'Fun');
    expect(visitor.reply.join(' ')).to.match(/Fun\n.* Red/);
    expect(visitor.chat.entries.findLast(({ type }) => type === 'revised')).not.to.have.property('voided');
  });

  it('does not take a wish for another topic as an answer that could be changed', async () => {
    const topic = questionnaire([{ ...question('height'), type: 'number' }], [advice('Any bike')]);
    const visitor = await Visitor.visits(flowOf([topic, brakes]));
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.types('squeaking brakes');
    expect(visitor.chat.scene.topic).to.equal('Squeaking brakes');
    expect(visitor.chat.scene.offered.changeable.map(({ name }) => name)).to.deep.equal(['topic', 'permission']);
  });

  it('lets only the last of several answers to one question be changed', async () => {
    const topic = questionnaire([{ ...question('height'), type: 'number', min: '50', max: '220' }, question('use')]);
    const visitor = await Visitor.visits(flowOf([topic]));
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.types('500');
    const heights = () => visitor.chat.scene.offered.changeable.filter(({ name }) => name === 'height');
    expect(heights()).to.have.length(0);
    await visitor.types('180');
    expect(heights().map(({ value }) => value)).to.deep.equal(['180']);
  });

  describe('of which an earlier answer is changed', () => {
    const height = {
      ...question('height'),
      type: 'number',
      min: '50',
      max: '220',
      when: when("use is 'work'"),
    } as const;
    const topic = questionnaire([
      question('use', ['Work', 'Fun']),
      height,
      question('colour', ['Red', 'Blue']),
      question('size', ['Small', 'Large']),
    ]);
    const asked = async (use: string, among = flowOf([topic])) => {
      const visitor = await Visitor.visits(among);
      await visitor.chooses('Find my bike');
      await visitor.chooses('Yes, go ahead');
      await visitor.chooses(use);
      if (use === 'Work') await visitor.types('180');
      await visitor.chooses('Red');
      await visitor.chooses('Large');
      return visitor;
    };
    const struck = ({ chat }: Visitor) =>
      chat.scene.turns.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'bubble' && item.superseded ? [item.text] : [])),
      );

    it('asks in other words what was asked before the change', async () => {
      const visitor = await Visitor.visits(flowOf([topic]), { loadSpeech, loadCourse });
      await visitor.chooses('Find my bike');
      await visitor.chat.act({ type: 'answer', name: visitor.question.name, value: 'yes' });
      for (const label of ['Fun', 'Red', 'Large']) await visitor.chooses(label);
      const { name, text } = visitor.question;
      await visitor.changes('Large', 'Small');
      expect(visitor.question.name).to.equal(name);
      expect(visitor.question.text).not.to.equal(text);
      const again = visitor.question.text;
      await visitor.changes('Small', 'Large');
      expect(visitor.question.text).not.to.be.oneOf([text, again]);
    });

    it('asks what is new, and takes up the answers after it', async () => {
      let visitor = await asked('Fun');
      await visitor.changes('Fun', 'Work');
      expect(visitor.question.name).to.equal('height');
      visitor = await visitor.reloads(flowOf([topic]));
      await visitor.types('180');
      expect(visitor.question.name).to.equal('summary');
      expect(visitor.reply.join(' ')).to.match(/Work\n.* 180\n.* Red\n.* Large/);
      expect(struck(visitor)).to.deep.equal(['Fun']);
      expect(visitor.chat.scene.offered.changeable.map(({ name }) => name)).to.include.members(['colour', 'size']);
    });

    it('takes them up also after trouble was heard out in between', async () => {
      const visitor = await asked('Fun', flowOf([topic, wentWrong]));
      await visitor.changes('Fun', 'Work');
      await visitor.types('The battery caught fire and I was injured.');
      expect(visitor.question.name).to.equal('height');
      await visitor.types('180');
      expect(visitor.question.name).to.equal('summary');
    });

    it('loses nothing to a slip', async () => {
      const visitor = await asked('Work');
      const answer = visitor.chat.scene.offered.changeable.find(({ name }) => name === 'height');
      await visitor.chat.act({ type: 'revise', of: answer?.seq ?? -1, value: '999' });
      expect(visitor.question.name).to.equal('height');
      await visitor.types('190');
      expect(visitor.reply.join(' ')).to.match(/Work\n.* 190\n.* Red\n.* Large/);
    });

    it('strikes out what is void when it goes on without it', async () => {
      const visitor = await asked('Work');
      await visitor.changes('Work', 'Fun');
      expect(visitor.reply.join(' ')).to.match(/Fun\n.* Red\n.* Large/);
      await visitor.chooses("That's right");
      expect(struck(visitor)).to.deep.equal(['Work', '180']);
    });
  });
});

describe('a promise', () => {
  it('is said back anew when what it hangs on is changed, and taken up where it was', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Something went wrong');
    await visitor.types(trouble);
    await visitor.chooses('Skip');
    await visitor.chooses('Repair it');
    await visitor.types('Kari');
    await visitor.types('77 00 00 01');
    await visitor.changes('Repair it', 'Call me');
    expect(visitor.reply.join(' ')).to.include('Call me').and.to.include('77 00 00 01'.replaceAll(' ', ''));
    expect(visitor.question.name).to.equal('confirmed');
  });

  it('is corrected by whatever is written when it is said back, and said back again', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types(trouble);
    await visitor.chooses('Skip');
    await visitor.chooses('Repair it');
    await visitor.types('Kari');
    await visitor.types('77 00 00 01');
    const back: string[] = [];
    for (const text of ['No, my number is 77 00 00 02', 'it was Tuesday', '77 00 00 03']) {
      await visitor.types(text);
      expect(visitor.question.name, text).to.equal('confirmed');
      back.push(visitor.reply.join(' '));
    }
    expect(back[0]).to.include('77000002').and.not.to.include('77000001');
    expect(back[1]).to.include('77000002').and.to.include('it was Tuesday');
    expect(back[2]).to.include('77000003').and.to.include('it was Tuesday');
    await visitor.types('thank you');
    expect(visitor.question.name).to.equal('more');
  });

  it('is for the way that somebody writes instead', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types(trouble);
    await visitor.chooses('Skip');
    await visitor.types('I would like a new one instead');
    await visitor.types('Kari');
    await visitor.types('77 00 00 01');
    expect(visitor.reply.join(' ')).to.include('I would like a new one instead');
    await visitor.types('No, I would rather have my money back');
    const promised = visitor.chat.entries.findLast(({ type }) => type === 'promised');
    expect(promised).to.include({ what: 'Refund me' });
  });

  it('is not asked about, where a story tells what is wished for and where somebody can be reached', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types(`${trouble} I want my money back. My name is Kari Moe, call me on 07700 900123.`);
    expect(visitor.question.name).to.equal('confirmed');
    expect(visitor.reply.join(' ')).to.include('Refund me').and.to.include('Kari Moe').and.to.include('07700900123');
  });
});
