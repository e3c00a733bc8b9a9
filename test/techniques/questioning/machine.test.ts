import { expect } from 'chai';
import type { Question } from '../../../src/techniques/questioning/schema.ts';
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

    it('and says so exactly where nothing hangs on the answers', () => {
      const plain = questionnaire([question('a'), question('b'), question('c')]);
      expect(interview(plain).reply[0]).to.equal('May I ask 3 short questions? Skip any you like.');
      expect(interview({ ...plain, limit: 2 }).reply[0]).to.contain('May I ask 2 short questions');
      const [a, b, c] = plain.questions as [Question, Question, Question];
      const waiting = questionnaire([a, { ...b, when: when("a is 'x'") }, c]);
      expect(interview(waiting).reply[0]).to.contain('up to 3 short questions');
      expect(interview(waiting, { known: { a: 'x' } }).reply[0]).to.contain('May I ask 2 short questions');
      const deciding = { ...plain, advices: [advice('X', "a is 'x'"), advice('Y', "b is 'y'"), advice('Z')] };
      expect(interview(deciding).reply[0]).to.contain('up to 3 short questions');
      const isFirst = { ...plain, advices: [advice('X', "a is 'x'"), advice('Z')] };
      expect(interview(isFirst).reply[0]).to.contain('May I ask 3 short questions');
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
      expect(visit.sum).to.deep.equal(['To work', '20\u00a0km', 'Yes']);
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
      expect(visit.reply).to.deep.equal(['What would that be?']);
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
      expect(words).to.deep.equal(['Noted: one', 'Good to know.', 'Noted: three']);
    });

    it('with a word that suits the answer: "Noted: Yes" would tell nothing', () => {
      const visit = asking(question('garage', [], { type: 'yes-no' }));
      expect(visit.answers('yes', 'Yes').reply[0]).to.equal('Thanks, that helps.');
    });

    it('without a word about what was passed over', () => {
      const visit = asking(question('a'), question('b'), question('c'));
      visit.answers('one').skips();
      expect(visit.reply).to.deep.equal(["That's fine, it can stay open.", 'What about c?']);
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
      expect(visit.reply[0]).to.contain('May I ask 2 short questions');
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
        [question('use', ['Work', 'Trails']), question('colour', ['Red', 'Green']), question('distance', ['Far'])],
        [speaking, advice('Red bike', "colour is 'red' and distance is 'far'"), advice('Everyday bike')],
      );
      const visit = interview(topic).answers('yes').answers('work');
      expect([visit.question.name, visit.note]).to.deep.equal(['distance', '2 of 2']);
      expect(visit.answers('far').step).to.equal('summingUp');
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

    it('of a yes or a no, and of a rating', () => {
      const reply = (parts: Partial<Question>) => asking(question('a', [], parts)).rambles();
      const yesNo = reply({ type: 'yes-no' });
      expect(yesNo.reply).to.deep.equal(["I couldn't tell whether that is a yes or a no.", 'What about a?']);
      expect(yesNo.rambles().reply[0]).to.equal("I'll leave that one open.");
      const rating = reply({ type: 'rating', min: '1', max: '5' });
      expect(rating.reply).to.deep.equal(["I can't use that here. Anything from 1 to 5 will do.", 'What about a?']);
    });

    it('and asks again where there are choices', () => {
      const visit = asking(question('use', ['Work'])).answers('skiing');
      expect(visit.reply).to.deep.equal([
        'That is none of the choices here. Choose one, or say it once more and I keep your words.',
        'What about use?',
      ]);
      expect(visit.answers('skiing').question.name).to.equal('last');
    });

    it('and keeps what is written twice and none of the choices in the words of the visitor', () => {
      const visit = asking(question('use', ['Work']))
        .rambles('On skis')
        .rambles('On skis');
      expect(visit.reply).to.deep.equal(["I'll note that in your own words.", 'What about last?']);
      expect(visit.given).to.deep.equal({ use: 'On skis' });
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

    it('in the words of the visitor, each answer beside its question', () => {
      expect(summed().card).to.deep.equal([
        'Your answers',
        'What about use? Work',
        'What about height? 130 cm',
        'What about garage? Yes',
        'What about mood? 4',
      ]);
      expect(summed().reply).to.deep.equal(['Is that right?']);
      expect(summed().choices).to.deep.equal(["That's right", 'Change something']);
      expect(summed().question.choices[1]).to.include({ changes: true });
    });

    it('and gives the advice', () => {
      const visit = summed().answers('yes');
      expect(visit.reply).to.deep.equal(["Then I'd choose: Everyday bike"]);
      expect(visit.output).to.include({ outcome: 'resolved', kind: 'need' });
      expect(visit.output.answers).to.deep.equal({ use: 'work', height: '130', garage: 'yes', mood: '4' });
    });

    it('and asks which answer is not right, and for that one again', () => {
      const visit = summed().answers('no');
      expect(visit.reply).to.deep.equal(['Which one shall I change?']);
      expect(visit.choices).to.deep.equal([
        'Work',
        '130 cm',
        'What about garage? Yes',
        'What about mood? 4',
        'Leave them as they are',
      ]);
      visit.answers('answer height');
      expect([visit.reply, visit.note]).to.deep.equal([['What about height?'], undefined]);
      expect(visit.answers('128', '128 cm').sum).to.deep.equal(['Work', '128 cm', 'Yes', '4']);
      expect(visit.answers('yes').output.answers).to.include({ height: '128', garage: 'yes' });
    });

    it('and asks at once for the only answer there is', () => {
      const visit = interview(questionnaire([question('use', ['Work', 'Trails'])]))
        .answers('yes')
        .answers('work', 'Work')
        .answers('no');
      expect(visit.reply).to.deep.equal(['What about use?']);
      expect(visit.answers('trails', 'Trails').sum).to.deep.equal(['Trails']);
    });

    it('and leaves the answers as they are for who thinks better of it', () => {
      expect(summed().answers('no').answers(':leave').advice).to.equal('Everyday bike');
    });

    it('and takes a correction that comes with the no', () => {
      const visit = summed().answers('no', 'No, 128 cm', [{ name: 'height', value: '128', label: '128 cm' }]);
      expect(visit.sum).to.deep.equal(['Work', '128 cm', 'Yes', '4']);
    });

    it('and a correction without a no', () => {
      expect(summed().tells({ name: 'height', value: '128', label: '128 cm' }).sum).to.deep.equal([
        'Work',
        '128 cm',
        'Yes',
        '4',
      ]);
    });

    it('and forgets an answer that is passed over the second time', () => {
      const visit = summed().answers('no').answers('answer height').skips();
      expect(visit.reply[0]).to.equal("That's fine, it can stay open.");
      expect(visit.sum).to.deep.equal(['Work', 'Yes', '4']);
      expect(visit.learned).to.deep.equal({ height: undefined });
    });

    it('and asks what hangs on the answer as it is now', () => {
      const visit = interview(findMyBike).answers('yes').answers('children', 'With children');
      visit.answers('no').answers('work', 'To work');
      expect(visit.question.name).to.equal('distance');
      expect(visit.answers('20', '20 km').sum).to.deep.equal(['To work', '20 km']);
    });

    const family = questionnaire(
      [
        question('who', ['Couple', 'Family']),
        question('children', [], { type: 'number', unit: 'children', when: when("who is 'family'") }),
        question('cot', [], { type: 'yes-no', when: when('children > 0') }),
        question('wish'),
      ],
      [advice('Big room', 'children > 1'), advice('Small room')],
    );
    const booked = () =>
      interview(family)
        .answers('yes')
        .answers('family', 'Family')
        .answers('2', '2 children')
        .answers('yes')
        .answers('A view');

    it('and counts no answer whose question would not come any more, nor what hangs on it', () => {
      const visit = booked().answers('no').answers('answer who').answers('couple', 'Couple');
      expect(visit.sum).to.deep.equal(['Couple', 'A view']);
      expect(visit.learned).to.deep.equal({ who: 'Couple', children: undefined, cot: undefined });
      expect(visit.answers('yes').advice).to.equal('Small room');
      expect(visit.output.answers).to.deep.equal({ who: 'couple', wish: 'A view' });
    });

    it('and counts it again as soon as the question would come', () => {
      const visit = booked().answers('no').answers('answer who').answers('couple', 'Couple');
      visit.answers('no').answers('answer who').answers('family', 'Family');
      expect(visit.sum).to.deep.equal(['Family', '2 children', 'Yes', 'A view']);
      expect(visit.learned).to.deep.equal({ who: 'Family', children: '2 children', cot: 'Yes' });
      expect(visit.answers('yes').advice).to.equal('Big room');
    });

    it('also where it was told on the way in', () => {
      const told = [
        { name: 'who', value: 'family', label: 'Family' },
        { name: 'children', value: '2', label: '2 children' },
      ];
      const visit = interview(family, { told }).answers('yes').answers('yes').answers('A view');
      visit.answers('no', 'No, a couple', [{ name: 'who', value: 'couple', label: 'Couple' }]);
      expect(visit.sum).to.deep.equal(['Couple', 'A view']);
      expect(visit.answers('yes').advice).to.equal('Small room');
    });

    it('and takes the new answer from who says it with the one that is not right', () => {
      const visit = summed().answers('no');
      visit.answers('answer height', '101 cm', [{ name: 'height', value: '128', label: '128 cm' }]);
      expect(visit.sum).to.deep.equal(['Work', '128 cm', 'Yes', '4']);
      visit.answers('no').tells({ name: 'height', value: '130', label: '130 cm' });
      expect(visit.sum).to.deep.equal(['Work', '130 cm', 'Yes', '4']);
    });

    it('twice at most: then it goes by the answers, which can still be changed where they stand', () => {
      const visit = summed();
      for (const height of ['101', '102']) visit.answers('no').answers('answer height').answers(height);
      expect(visit.answers('no').reply).to.deep.equal([
        "Then I'll go by the answers as they are. You can still change them.",
        "Then I'd choose: Everyday bike",
      ]);
      expect(visit.output.answers).to.include({ height: '102' });
    });

    it('each answer also where its question has words without a value', () => {
      const topic = questionnaire([question('kids', [], { type: 'yes-no', ask: '{name}, any kids?' }), question('a')]);
      const visit = interview(topic).answers('yes').answers('yes', 'Yes').skips();
      expect(visit.card).to.include('any kids? Yes');
    });

    it('no more than can be read of a long story', () => {
      const visit = interview(questionnaire([question('story')]))
        .answers('yes')
        .answers('🚲'.repeat(4000));
      expect(visit.sum).to.deep.equal([`${'🚲'.repeat(60)}…`]);
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
      expect(interview(trip, { known, language: 'nb' }).sum).to.deep.equal([
        'Work',
        '12\u00a0400,5\u00a0km',
        '1. desember 2026',
        'Ja',
        'Bell, Lights',
      ]);
    });

    it('and asks for it after all where that is not right', () => {
      const visit = interview(trip, { known });
      expect(visit.question.choices[1]).not.to.have.property('changes');
      visit.answers('no').answers('answer use');
      expect(visit.reply).to.deep.equal(['What about use?']);
      visit.answers('trails', 'Trails');
      expect(visit.sum).to.deep.equal(['Trails', '12,400.5\u00a0km', '1 December 2026', 'Yes', 'Bell, Lights']);
      visit.answers('yes');
      expect(visit.output.answers).to.deep.equal({ ...known, use: 'trails' });
    });

    it('and asks for it after all where the limit leaves no room, as the visitor wants it so', () => {
      const topic = questionnaire([question('use', ['Work', 'Trails']), question('wish')], [], { limit: 1 });
      const visit = interview(topic, { known: { use: 'work' } })
        .answers('yes')
        .answers('A bell')
        .answers('no')
        .answers('answer use');
      expect(visit.answers('trails', 'Trails').answers('yes').output.answers).to.deep.equal({
        use: 'trails',
        wish: 'A bell',
      });
    });
  });

  describe('takes what was written on the way in', () => {
    const withWish = { ...findMyBike, questions: [...findMyBike.questions, question('wish')] };
    const toWork = { name: 'use', value: 'work', label: 'To work' };
    const far = { name: 'distance', value: '20', label: '20\u00a0km' };

    it('and says so before it asks for the rest', () => {
      const visit = interview(withWish, { told: [toWork, far] });
      expect(visit.reply).to.deep.equal([
        'From what you wrote: To work, 20\u00a0km',
        'May I ask one short question? Skip it if you like.',
      ]);
      expect(visit.learned).to.deep.equal({ use: 'To work', distance: '20\u00a0km' });
      expect(visit.answers('yes').question.name).to.equal('wish');
    });

    it('and sums it up where nothing is left to ask', () => {
      const visit = interview(findMyBike, { told: [toWork, far], known: { winter: 'no' } });
      expect(visit.sum).to.deep.equal(['To work', '20\u00a0km', 'No']);
    });

    it('rather than what was known before', () => {
      expect(interview(findMyBike, { told: [toWork], known: { use: 'trails' } }).given).to.deep.equal({ use: 'work' });
    });

    it('but not what is no answer, out of bounds, or of a question that does not come', () => {
      const none = [
        { name: 'use', value: 'ski', label: 'ski' },
        { ...far, value: '900' },
        { name: 'constructor', value: 'x', label: 'x' },
      ];
      expect(interview(findMyBike, { told: none }).given).to.deep.equal({});
      const trails = { name: 'use', value: 'trails', label: 'On trails' };
      expect(interview(findMyBike, { told: [trails, far] }).given).to.deep.equal({ use: 'trails' });
    });

    it('and lets it be changed before anything is asked', () => {
      const visit = interview(withWish, { told: [toWork, far] });
      expect(visit.choices).to.deep.equal(['Yes, go ahead', 'No, thanks', 'Change something']);
      visit.answers(':change').answers('answer distance').answers('12', '12\u00a0km');
      expect(visit.reply).to.deep.equal(['Noted: 12\u00a0km', 'May I ask one short question? Skip it if you like.']);
      expect(
        interview(findMyBike, { told: [toWork] })
          .answers(':change')
          .answers(':leave').question.name,
      ).to.equal('permission');
    });

    it('and takes a correction instead of a permission', () => {
      const visit = interview(withWish, { told: [toWork, far] });
      visit.answers('no', 'No, 12 km', [{ name: 'distance', value: '12', label: '12\u00a0km' }]);
      expect([visit.question.name, visit.given]).to.deep.equal(['permission', { use: 'work', distance: '12' }]);
    });
  });

  describe('takes what is written beside an answer', () => {
    const withWish = { ...findMyBike, questions: [...findMyBike.questions, question('wish')] };

    it('and says both back', () => {
      const visit = interview(withWish).answers('yes');
      visit.answers('work', 'To work', [{ name: 'distance', value: '20', label: '20\u00a0km' }]);
      expect(visit.reply).to.deep.equal(['Noted: To work, 20\u00a0km', 'What about wish?']);
    });

    it('also where the answer says little by itself', () => {
      const topic = questionnaire([question('winter', [], { type: 'yes-no' }), question('wish'), question('last')]);
      const visit = interview(topic)
        .answers('yes')
        .answers('yes', 'Yes', [{ name: 'wish', value: 'A bell', label: 'A bell' }]);
      expect(visit.reply[0]).to.equal('Noted: What about winter? Yes, A bell');
    });

    it('instead of an answer, and asks again', () => {
      const visit = interview(withWish).answers('yes').tells({ name: 'distance', value: '20', label: '20\u00a0km' });
      expect(visit.reply).to.deep.equal(['Noted: 20\u00a0km', 'What will you mostly ride?']);
      expect(visit.answers('work', 'To work').question.name).to.equal('wish');
    });

    it('but changes no answer by it that was given on purpose', () => {
      const visit = interview(findMyBike).answers('yes').answers('work', 'To work');
      visit.answers('20', '20 km', [{ name: 'use', value: 'trails', label: 'On trails' }]);
      expect(visit.given).to.deep.equal({ use: 'work', distance: '20' });
    });

    it('and explains what is no answer where it tells nothing new', () => {
      const visit = interview(findMyBike).answers('yes').answers('work', 'To work');
      visit.tells({ name: 'use', value: 'work', label: 'To work' });
      expect(visit.reply[0]).to.equal('I found no number there.');
    });
  });

  describe('takes something else for none of the options', () => {
    const own = (words: string) => interview(findMyBike).answers('yes').answers(':else').answers(words).answers('yes');

    it('whatever conditions compare with', () => {
      const topic = questionnaire(
        [question('size', ['S', 'M'])],
        [advice('Big', 'size > 3'), advice('Both', "size includes 'm'"), advice('Any')],
      );
      const lead = (words: string) => interview(topic).answers('yes').answers(':else').answers(words).answers('yes');
      expect(lead('52').advice).to.equal('Any');
      expect(lead('m | l').advice).to.equal('Any');
      expect(lead('52').output.answers).to.deep.equal({ size: '52' });
      expect(lead('M').advice).to.equal('Both');
    });

    it('and gives the advice for all others', () => {
      expect(own('With my dog').advice).to.equal('Everyday bike');
    });
  });

  describe('asks what the owner wants to know although it decides nothing', () => {
    const wish = question('wish', [], { optional: true });
    const topic = questionnaire(
      [question('use', ['Work', 'Trails']), question('far', ['Yes', 'No']), wish, question('start')],
      [advice('City bike', "use is 'work'"), advice('Mountain bike', "far is 'yes'"), advice('Any bike')],
    );

    it('also when one advice is left, in the order of the owner', () => {
      const visit = interview(topic).answers('yes').answers('work', 'Work');
      expect([visit.question.name, visit.note]).to.deep.equal(['wish', '2 of 3']);
      expect(visit.answers('A bell').question.name).to.equal('start');
      expect(visit.answers('Monday').step).to.equal('summingUp');
    });

    it('as far as the limit allows', () => {
      const visit = interview({ ...topic, limit: 2 })
        .answers('yes')
        .answers('work', 'Work');
      expect(visit.question.name).to.equal('start');
      expect(visit.answers('Monday').step).to.equal('summingUp');
    });

    it('and what it hangs on', () => {
      const branched = questionnaire(
        [
          question('use', ['Work', 'Trails']),
          question('kids', ['Yes', 'No']),
          question('age', [], { when: when("kids is 'yes'") }),
        ],
        [advice('City bike', "use is 'work'"), advice('Family bike', "kids is 'yes'"), advice('Any bike')],
      );
      const visit = interview(branched).answers('yes').answers('work', 'Work');
      expect(visit.question.name).to.equal('kids');
      expect(visit.answers('yes', 'Yes').question.name).to.equal('age');
    });
  });

  describe('counts only questions that come together', () => {
    const split = questionnaire(
      [
        question('use', ['Work', 'Trails']),
        question('distance', [], { when: when("use is 'work'") }),
        question('mud', [], { when: when("use is 'trails'") }),
        question('wish'),
      ],
      [advice('Any bike')],
    );

    it('in what it asks permission for, and in its progress', () => {
      const visit = interview(split);
      expect(visit.reply[0]).to.contain('up to 3 short questions');
      const notes = [visit.answers('yes').note, visit.answers('work', 'Work').note, visit.answers('x').note];
      expect(notes).to.deep.equal(['1 of 3', '2 of 3', '3 of 3']);
    });
  });

  describe('gives its reasons', () => {
    const advised = (...answers: readonly (readonly [string, string])[]) =>
      answers
        .reduce((visit, [value, label]) => visit.answers(value, label), interview(findMyBike).answers('yes'))
        .answers('yes');

    it('by the answers that the advice hangs on, and no others', () => {
      const visit = advised(['work', 'To work'], ['20', '20\u00a0km']);
      expect(visit.reply).to.deep.equal([
        "Then I'd choose: Electric city bike",
        'What speaks for it: To work, 20\u00a0km',
      ]);
      expect(visit.output.next).to.deep.include({
        topic: { ...findMyBike.advices[0]?.proposal, because: ['use', 'distance'] },
      });
    });

    it('beside their questions where they say little by themselves; those are no need to name', () => {
      const visit = advised(['trails', 'On trails'], ['no', 'No']);
      expect(visit.reply[1]).to.equal('What speaks for it: On trails, Do you ride in winter? No');
      expect(visit.output.next).to.have.nested.property('topic.because').that.deep.equals(['use']);
    });

    it('and none where the advice is for everybody else', () => {
      const visit = advised(['children', 'With children']);
      expect(visit.reply).to.deep.equal(["Then I'd choose: Everyday bike"]);
      expect(visit.output.next).not.to.have.nested.property('topic.because');
    });

    it('of either by the one that is so, of a not by the answer that is another', () => {
      const topic = questionnaire(
        [question('a', ['X', 'Y']), question('b', ['X', 'Y'])],
        [advice('First', "a is 'x' or b is 'x'"), advice('Second', "not (a is 'x')")],
      );
      const reasons = (a: string, b: string) => {
        const visit = interview(topic).answers('yes').answers(a, a.toUpperCase());
        if (!visit.isOver && visit.step === 'asking') visit.answers(b, b.toUpperCase());
        return visit.answers('yes').output.next;
      };
      expect(reasons('y', 'x')).to.have.nested.property('topic.because').that.deep.equals(['b']);
      expect(reasons('y', 'y')).to.have.nested.property('topic.because').that.deep.equals(['a']);
    });
  });

  describe('ends', () => {
    const sure = questionnaire([question('use', ['Work', 'Trails'])], [advice('City bike', "use is 'work'")]);
    const unsure = (hasPerson: boolean) =>
      interview(sure, { hasPerson }).answers('yes').answers('trails').answers('yes');

    it('with an advice that is explained next', () => {
      const { next } = interview(sure).answers('yes').answers('work').answers('yes').output;
      expect(next).to.deep.equal({ topic: { ...sure.advices[0]?.proposal, because: ['use'] } });
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
