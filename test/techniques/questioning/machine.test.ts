import { expect } from 'chai';
import { interview } from './interview.ts';
import { advice, findMyBike, question, questionnaire, when } from './questionnaires.ts';

const height = question('height', [], { type: 'number', unit: 'cm', min: '80', max: '210' });
const asking = (...questions: Parameters<typeof questionnaire>[0]) =>
  interview(questionnaire([...questions, question('last')])).answers('yes');

describe('a questionnaire', () => {
  describe('asks permission', () => {
    it('and says how many questions may come', () => {
      const visit = interview(findMyBike);
      expect(visit.reply).to.deep.equal(['May I ask up to 3 short questions? Skip any you like.']);
      expect(visit.choices).to.deep.equal(['Yes, go ahead', 'No, thanks']);
      expect(interview({ ...findMyBike, limit: 2 }).reply[0]).to.contain('up to 2 short questions');
      expect(interview(findMyBike, { known: { use: 'trails' } }).reply[0]).to.contain('one short question');
    });

    it('and takes a no for an answer', () => {
      const visit = interview(findMyBike).answers('no');
      expect(visit.reply).to.deep.equal(["That's fine. I won't ask, then."]);
      expect(visit.output).to.deep.equal({ outcome: 'unresolved', kind: 'need', next: 'another-topic', answers: {} });
    });

    it('and a wish to skip it as a no', () => {
      expect(interview(findMyBike).skips().step).to.equal('lettingBe');
    });

    it('unless there is nothing to ask', () => {
      const known = { use: 'work', distance: '20', winter: 'yes' };
      const visit = interview(findMyBike, { known });
      expect(visit.reply).to.deep.equal(['So: To work, 20\u00a0km', 'Do you ride in winter? Yes', 'Is that right?']);
      expect(visit.answers('yes').advice).to.equal('Electric city bike');
    });
  });

  describe('asks', () => {
    it('what the owner wrote, with a way around it, and says how far it is', () => {
      const visit = interview(findMyBike).answers('yes');
      expect(visit.reply).to.deep.equal(['What will you mostly ride?']);
      expect(visit.note).to.equal('1 of 3');
      expect(visit.choices).to.deep.equal([
        'To work',
        'On trails',
        'With children',
        'Something else',
        "I don't know",
        'Skip',
      ]);
    });

    it('what goes with an answer, and nothing else', () => {
      const visit = interview(findMyBike).answers('yes');
      expect(visit.answers('work', 'To work').question.name).to.equal('distance');
      expect(interview(findMyBike).answers('yes').answers('trails', 'On trails').question.name).to.equal('winter');
    });

    it('with the unit, the bounds and the hint by the input', () => {
      const { input, kind } = asking({ ...height, hint: 'From the floor' }).question;
      expect(kind).to.equal('number');
      expect(input).to.deep.equal({ unit: 'cm', min: '80', max: '210', hint: { text: 'From the floor' } });
    });

    it('for a rating within its bounds, and for a yes or a no', () => {
      expect(asking(question('mood', [], { type: 'rating' })).choices.slice(0, -2)).to.deep.equal([
        '1',
        '2',
        '3',
        '4',
        '5',
      ]);
      const three = question('mood', [], { type: 'rating', min: '0', max: '2' });
      expect(asking(three).choices.slice(0, -2)).to.deep.equal(['0', '1', '2']);
      expect(asking(question('garage', [], { type: 'yes-no' })).choices.slice(0, -2)).to.deep.equal(['Yes', 'No']);
    });

    it('what it is, if it is something else', () => {
      const visit = asking(question('use', ['Work', 'Trails'])).answers(':else', 'Something else');
      expect(visit.question).to.include({ name: 'use', kind: 'text' });
      expect(visit.reply).to.deep.equal(['Tell me in your own words.']);
      visit.answers('With my dog');
      expect(visit.learned).to.deep.equal({ use: 'With my dog' });
      expect(visit.given).to.deep.equal({ use: 'With my dog' });
    });

    it('and takes what is an option after all for that option', () => {
      const visit = asking(question('use', ['Work']))
        .answers(':else')
        .answers('WORK', 'WORK');
      expect(visit.given).to.deep.equal({ use: 'work' });
      expect(visit.learned).to.deep.equal({ use: 'Work' });
    });

    it('with the options still at hand for who thinks better of something else', () => {
      const visit = asking(question('use', ['Work', 'Trails'])).answers(':else');
      expect(visit.choices).to.deep.equal(['Work', 'Trails', "I don't know", 'Skip']);
      visit.answers('trails', 'Trails');
      expect(visit.given).to.deep.equal({ use: 'trails' });
    });

    it('and lets something else be passed over too', () => {
      expect(
        asking(question('use', ['Work']))
          .answers(':else')
          .skips().question.name,
      ).to.equal('last');
    });

    it('the next question after a word about the last, and not each time the same one', () => {
      const visit = asking(question('a'), question('b'), question('c'));
      const words = ['one', 'two', 'three'].map((text) => visit.answers(text).reply[0]);
      expect(words).to.deep.equal(['Noted: one', 'Good to know.', 'Thanks, that helps.']);
    });

    it('and repeats no long story', () => {
      expect(asking(question('a')).answers('It is long. '.repeat(9)).reply[0]).to.equal('Thanks, that helps.');
    });

    it('and says once that passing over is all right', () => {
      const visit = asking(question('a'), question('b'));
      expect(visit.skips().reply).to.deep.equal(["That's fine, it can stay open.", 'What about b?']);
      expect(visit.skips().reply).to.deep.equal(['What about last?']);
    });

    it('nothing that is known', () => {
      const visit = interview(findMyBike, { known: { use: 'On trails' } }).answers('yes');
      expect(visit.question.name).to.equal('winter');
      visit.answers('no', 'No').answers('yes');
      expect(visit.output.answers).to.deep.equal({ use: 'trails', winter: 'no' });
      expect(visit.advice).to.equal('Mountain bike');
    });

    it('what is known only by a value that is no answer', () => {
      const known = { use: 'Skiing', distance: 'far', winter: 'perhaps' };
      expect(interview(findMyBike, { known }).reply[0]).to.contain('up to 3');
    });

    it('nothing that hangs on what will never be answered', () => {
      const topic = questionnaire([
        question('a'),
        question('b', [], { when: when('c is yes') }),
        question('c', [], { when: when('b is yes') }),
        question('d', [], { when: when('not (c is yes)') }),
      ]);
      const visit = interview(topic);
      expect(visit.reply[0]).to.contain('up to 2 short questions');
      expect(visit.answers('yes').answers('x').question.name).to.equal('d');
      expect(interview(topic, { known: { b: 'yes' } }).reply[0]).to.contain('up to 3');
    });

    it('no more than the limit, and leaves out what is optional first', () => {
      const topic = questionnaire([question('a', [], { optional: true }), question('b'), question('c')], [], {
        limit: 2,
      });
      const visit = interview(topic).answers('yes');
      expect([visit.question.name, visit.note]).to.deep.equal(['b', '1 of 2']);
      expect(visit.answers('x').question.name).to.equal('c');
      expect(visit.answers('x').step).to.equal('summingUp');
    });

    it('what is optional where there is room', () => {
      const topic = questionnaire([question('a', [], { optional: true }), question('b')]);
      expect(interview(topic).answers('yes').question.name).to.equal('a');
    });

    it('nothing more when one advice is left', () => {
      const visit = interview(findMyBike).answers('yes').answers('children', 'With children');
      expect(visit.step).to.equal('summingUp');
      expect(visit.answers('yes').advice).to.equal('Everyday bike');
    });

    it('what the advice that is left speaks of', () => {
      const speaking = advice('Cargo bike', "use is 'work'", { rich: { solution: ['So far: ', '{distance|}'] } });
      const topic = questionnaire(
        [question('use', ['Work', 'Trails']), question('colour'), question('distance')],
        [speaking, advice('Everyday bike')],
      );
      const visit = interview(topic).answers('yes').answers('work');
      expect([visit.question.name, visit.note]).to.deep.equal(['distance', '2 of 2']);
      expect(visit.answers('12').step).to.equal('summingUp');
    });

    it('all, where nothing hangs on the answers', () => {
      const visit = interview(questionnaire([question('a'), question('b')], [advice('Everyday bike')])).answers('yes');
      expect(visit.answers('x').question.name).to.equal('b');
    });

    it('nobody but itself', () => {
      const visit = interview(findMyBike).answers('yes');
      visit.hears({ type: 'ANSWERED', name: 'winter', value: 'yes', label: 'Yes' });
      expect(visit.sayings).to.deep.equal([]);
    });
  });

  describe('explains what is no answer', () => {
    it('with an example, asks again, and then leaves it open', () => {
      const visit = asking(height).rambles();
      expect(visit.reply).to.deep.equal(['I found no number there.', 'For example: 145\u00a0cm', 'What about height?']);
      expect(visit.rambles().reply).to.deep.equal(["I'll leave that one open.", 'What about last?']);
      expect(visit.answers('x').answers('yes').output.answers).to.deep.equal({ last: 'x' });
    });

    it('and takes the second attempt', () => {
      expect(asking(height).rambles().answers('130').reply).to.deep.equal(['Noted: 130\u00a0cm', 'What about last?']);
    });

    it('and begins anew with each question', () => {
      const visit = asking(height, { ...height, name: 'reach' })
        .rambles()
        .rambles();
      expect(visit.rambles().question.name).to.equal('reach');
    });

    it('by the bounds', () => {
      const said = (min?: string, max?: string) => {
        const { unit, ...plain } = height;
        return asking({
          ...question(plain.name, [], { type: 'number' }),
          ...(min ? { min } : {}),
          ...(max ? { max } : {}),
        })
          .answers(unit === 'cm' ? '5' : '')
          .reply.slice(0, 2);
      };
      expect(said('10')).to.deep.equal(["I can't use that here. Anything from 10 on will do.", 'For example: 10']);
      expect(said(undefined, '2')).to.deep.equal([
        "I can't use that here. Anything up to 2 will do.",
        'For example: 2',
      ]);
      expect(said('0.2', '0.4')).to.deep.equal([
        "I can't use that here. Anything from 0.2 to 0.4 will do.",
        'For example: 0.2',
      ]);
    });

    it('of a day, an address and a phone number', () => {
      const reply = (...parts: Parameters<typeof question>) =>
        asking(question(...parts))
          .rambles()
          .reply.slice(0, 2);
      expect(reply('day', [], { type: 'date' })).to.deep.equal([
        'I found no day there.',
        'A day and a month are enough, such as 24 November.',
      ]);
      expect(reply('day', [], { type: 'date', min: '2026-12-01' })[0]).to.equal('I found no day there.');
      expect(reply('email', [], { type: 'email' })[0]).to.equal('I found no email address there.');
      expect(reply('phone', [], { type: 'phone' })[0]).to.equal('I found no phone number there.');
    });

    it('and asks again where there are choices', () => {
      const visit = asking(question('use', ['Work'])).answers('skiing');
      expect(visit.reply).to.deep.equal(['What about use?']);
      expect(visit.answers('skiing').question.name).to.equal('last');
    });
  });

  describe('sums up', () => {
    const all = [
      question('use', ['Work']),
      height,
      question('garage', [], { type: 'yes-no' }),
      question('mood', [], { type: 'rating' }),
    ];
    const summed = () =>
      interview(questionnaire(all, [advice('Everyday bike')]))
        .answers('yes')
        .answers('work', 'Work')
        .answers('130', '130 cm')
        .answers('yes', 'Yes')
        .answers('4');

    it('in the words of the visitor, each answer that says little beside its question', () => {
      expect(summed().reply).to.deep.equal([
        'So: Work, 130 cm',
        'What about garage? Yes',
        'What about mood? 4',
        'Is that right?',
      ]);
      expect(summed().choices).to.deep.equal(["That's right", 'Change something']);
      expect(summed().question.choices[1]).to.include({ changes: true });
    });

    it('and gives the advice', () => {
      const visit = summed().answers('yes');
      expect(visit.reply).to.deep.equal(["Then I'd choose: Everyday bike"]);
      expect(visit.output).to.include({ outcome: 'resolved', kind: 'need' });
      expect(visit.output.answers).to.deep.equal({ use: 'work', height: '130', garage: 'yes', mood: '4' });
    });

    it('and shows who writes no how to change an answer, once', () => {
      const visit = summed().answers('no');
      expect(visit.reply[0]).to.match(/^Each of your answers above has a Change button/);
      expect(visit.reply.at(-1)).to.equal('Is that right?');
      expect(visit.answers('no').reply).to.deep.equal([
        "Then I'll go by the answers as they are. You can still change them.",
        "Then I'd choose: Everyday bike",
      ]);
    });

    it('each answer also where its question has words without a value', () => {
      const topic = questionnaire([question('kids', [], { type: 'yes-no', ask: '{name}, any kids?' }), question('a')]);
      const visit = interview(topic).answers('yes').answers('yes', 'Yes').skips();
      expect(visit.reply.slice(-2)).to.deep.equal(['any kids? Yes', 'Is that right?']);
    });

    it('no more than can be read of a long story', () => {
      const visit = interview(questionnaire([question('story')]))
        .answers('yes')
        .answers('🚲'.repeat(4000));
      expect(visit.reply[0]).to.equal(`So: ${'🚲'.repeat(60)}…`);
    });

    it('nothing where nothing was answered', () => {
      const visit = interview(findMyBike).answers('yes').skips();
      expect(visit.reply).to.deep.equal(["That's fine, it can stay open.", "Then I'd choose: Everyday bike"]);
    });
  });

  describe('takes what the host knows', () => {
    const trip = questionnaire(
      [
        question('use', ['Work', 'Trails']),
        question('distance', [], { type: 'number', unit: 'km' }),
        question('day', [], { type: 'date' }),
        question('kids', [], { type: 'yes-no', ask: 'Any kids?' }),
        question('extras', ['Bell', 'Lights'], { type: 'choices' }),
      ],
      [advice('Any bike')],
    );
    const known = { use: 'work', distance: '12400.5', day: '2026-12-01', kids: 'yes', extras: 'bell | lights' };

    it('and lets it be known as it reads in each language', () => {
      expect(interview(trip, { known }).learned).to.deep.equal({
        use: 'Work',
        distance: '12,400.5\u00a0km',
        day: '1 December 2026',
        kids: 'Yes',
        extras: 'Bell, Lights',
      });
      expect(interview(trip, { known, language: 'nb' }).reply.slice(0, 3)).to.deep.equal([
        'Altså: Work, 12\u00a0400,5\u00a0km, Bell, Lights',
        'What about day? 1. desember 2026',
        'Any kids? Ja',
      ]);
    });

    it('and asks for it after all where that is not right', () => {
      const visit = interview(trip, { known });
      expect(visit.question.choices[1]).not.to.have.property('changes');
      visit.answers('no');
      expect(visit.reply).to.deep.equal(['Then let me ask you instead.', 'What about use?']);
      expect(visit.learned).to.have.all.keys(Object.keys(known)).and.to.include({ use: undefined });
      expect([visit.note, visit.given]).to.deep.equal(['1 of 5', {}]);
      visit.answers('trails', 'Trails').skips().skips().skips().skips();
      expect(visit.question.choices[1]).to.include({ changes: true });
      visit.answers('yes');
      expect(visit.output.answers).to.deep.equal({ use: 'trails' });
    });

    it('and keeps what was answered here where that is not right', () => {
      const topic = questionnaire([question('use', ['Work', 'Trails']), question('wish')]);
      const visit = interview(topic, { known: { use: 'work' } })
        .answers('yes')
        .answers('A bell')
        .answers('no');
      expect(visit.reply).to.deep.equal(['Then let me ask you instead.', 'What about use?']);
      expect([visit.note, visit.given]).to.deep.equal(['2 of 2', { wish: 'A bell' }]);
      expect(visit.answers('trails', 'Trails').answers('no').step).to.equal('pointingToChange');
    });

    it('and goes on without it where the limit leaves no room to ask', () => {
      const topic = questionnaire([question('use', ['Work', 'Trails']), question('wish')], [], { limit: 1 });
      const visit = interview(topic, { known: { use: 'work' } })
        .answers('yes')
        .answers('A bell')
        .answers('no');
      expect(visit.reply).to.deep.equal(['So: A bell', 'Is that right?']);
      expect(visit.answers('yes').output.answers).to.deep.equal({ wish: 'A bell' });
    });
  });

  describe('ends', () => {
    const sure = questionnaire([question('use', ['Work', 'Trails'])], [advice('City bike', "use is 'work'")]);
    const unsure = (hasPerson: boolean) =>
      interview(sure, { hasPerson }).answers('yes').answers('trails').answers('yes');

    it('with an advice that is explained next', () => {
      const { next } = interview(sure).answers('yes').answers('work').answers('yes').output;
      expect(next).to.deep.equal({ topic: sure.advices[0]?.proposal });
    });

    it('with a person where no advice holds, and says so', () => {
      expect(unsure(true).reply).to.deep.equal(["I have no advice that fits, and I'd rather say so than guess."]);
      expect(unsure(true).output).to.deep.include({ outcome: 'unresolved', next: { person: 'no-advice' } });
      expect(unsure(false).output).to.deep.include({ outcome: 'unresolved', next: 'another-topic' });
    });

    it('by passing on what it gathered', () => {
      const gathered = (hasPerson: boolean) =>
        interview(questionnaire([question('a')]), { hasPerson })
          .answers('yes')
          .answers('x')
          .answers('yes');
      expect(gathered(true).reply).to.deep.equal(["Thank you. I'll pass your answers on now."]);
      expect(gathered(true).output).to.deep.include({ outcome: 'handed-over', next: { person: 'answers' } });
      expect(gathered(false).sayings[1]).to.deep.equal({ type: 'handed-over', reason: 'answers' });
      expect(gathered(false).reply.at(-1)).to.equal('Your reference: NC-7H4K');
      expect(gathered(false).output).not.to.have.property('next');
    });

    it('without passing on what is not there', () => {
      expect(
        interview(questionnaire([question('a')]))
          .answers('yes')
          .skips().output,
      ).to.include({ outcome: 'unresolved' });
    });
  });

  it('takes questions for what they are called', () => {
    const names = ['constructor', '__proto__', 'summary', 'permission'];
    const visit = interview(questionnaire(names.map((name) => question(name)))).answers('yes');
    for (const name of names) {
      expect(visit.question.name).to.equal(name);
      visit.answers('no');
    }
    expect(Object.keys(visit.answers('yes').output.answers)).to.have.members(names);
  });
});
