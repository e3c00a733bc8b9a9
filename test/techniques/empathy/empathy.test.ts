import { expect } from 'chai';
import type { Account } from '../../../src/language/meaning.ts';
import type { Mood } from '../../../src/language/mood.ts';
import { empathyCourse } from '../../../src/techniques/empathy/course.ts';
import { empathy } from '../../../src/techniques/empathy/empathy.ts';
import { empathyReader } from '../../../src/techniques/empathy/reading.ts';
import { empathyMachine } from '../../../src/techniques/empathy/machine.ts';
import { da } from '../../../src/techniques/empathy/phrases/da.ts';
import { en } from '../../../src/techniques/empathy/phrases/en.ts';
import { nb } from '../../../src/techniques/empathy/phrases/nb.ts';
import { sv } from '../../../src/techniques/empathy/phrases/sv.ts';
import type { EmpathyTopic } from '../../../src/techniques/empathy/schema.ts';
import { advance, begin } from '../../../src/techniques/pure.ts';
import { railAt } from '../../../src/techniques/rail.ts';
import type { Saying, TechniqueEvent, TechniqueInput, Value, Words } from '../../../src/techniques/technique.ts';
import { describeTechnique } from '../../suites/technique.ts';

const trouble: EmpathyTopic = {
  technique: 'empathy',
  topic: 'Something went wrong',
  match: ['broken', 'late'],
  promise: 'within one working day',
  ways: ['Repair it', 'Refund me', 'Call me'],
  asks: ['name', 'phone'],
  rich: {},
};

const bare: EmpathyTopic = { technique: 'empathy', topic: 'Anything', asks: ['email', 'address'], rich: {} };

/** What leads to few ways, so that all of them can be walked. */
const few: EmpathyTopic = { ...trouble, topic: 'Few ways', ways: ['Repair it', 'Refund me'], asks: ['phone'] };
const fewest: EmpathyTopic = { ...few, asks: [] };
const byName: EmpathyTopic = { technique: 'empathy', topic: 'By name', asks: ['name', 'address'], rich: {} };

const late: Account = { retold: 'Your child seat was due on Thursday.', matter: 'fault', feeling: 'let-down' };
const praised: Account = { retold: 'You love the new bell.', matter: 'compliment' };
const burning: Account = { retold: 'Your battery is burning.', matter: 'danger' };

const input = (parts: Partial<TechniqueInput<EmpathyTopic>> = {}): TechniqueInput<EmpathyTopic> => ({
  topic: trouble,
  known: {},
  hasPerson: true,
  ...parts,
});

const feelings = ['waiting', 'spoilt', 'again', 'worried', 'let-down'] as const;
const calm: Mood = { anger: 0, urgency: 0 };

const heard = (account: Account, mood = calm) => ({ text: 'It is late.', account, mood });

describeTechnique({
  technique: empathy,
  reader: empathyReader,
  course: empathyCourse,
  topics: [few, bare],
  beginnings: [
    input({ topic: byName, hasPerson: false }),
    input({ topic: few, heard: heard({ ...late, contacts: { phone: '12345', email: 'a@b.no' }, praises: true }) }),
    ...feelings.map((feeling) => input({ topic: fewest, heard: heard({ ...late, feeling, wish: 'Refund me' }) })),
    input({ topic: fewest, heard: heard({ ...late, feeling: 'waiting', wait: 'Two weeks' }) }),
    input({ topic: fewest, heard: heard({ retold: '“Where is my bike?”', matter: 'fault' }) }),
    input({ heard: heard(late, { ...calm, legal: true }) }),
    input({ heard: heard(late, { ...calm, vulnerable: true }) }),
    input({ heard: heard(burning), hasPerson: false }),
    input({ topic: few, isPrivate: true }),
    input({ topic: few, isPrivate: true, hasPerson: false }),
  ],
  languages: { en, sv, nb, da },
});

describe('somebody to whom something happened', () => {
  const reflection = 'asIHearIt: Your child seat was due on Thursday.';

  it('is asked what happened, and heard before anything is apologised for', () => {
    const guest = new Guest();
    expect(guest.said).to.deep.equal(['tellMe']);
    guest.tells('The seat is late.', late);
    expect(guest.said).to.deep.equal([reflection, 'letDown', 'apology', 'whatMatters']);
    expect(guest.question).to.include({ name: 'wish', kind: 'text' });
  });

  it('need not tell again what was told before it began', () => {
    const guest = new Guest({ heard: { text: 'My child seat is late.', account: late } });
    expect(guest.said).to.deep.equal([reflection, 'letDown', 'apology', 'whatMatters']);
    expect(guest.answers).to.deep.equal({ matter: 'My child seat is late.' });
  });

  it('is asked what happened where what was told before says too little', () => {
    const guest = new Guest({ heard: { text: 'Useless.', account: { matter: 'grievance' } } });
    expect(guest.said).to.deep.equal(['tellMe']);
    guest.tells('Just bad.');
    expect(guest.said).to.deep.equal(['tellMeAgain']);
  });

  it('is shown sympathy once and apologised to once, whatever happens', () => {
    const guest = new Guest().skips().tells('It is late.', late).chooses(':else');
    guest.tells('A new one, as the old one is late.', late).tells('Kari').tells('12345');
    guest.says('No, the old one is late.', late).chooses('no').tells('It is late.', late).chooses('yes');
    expect(guest.state).to.equal('thanking');
    for (const once of ['letDown', 'apology', reflection, 'passingOn'])
      expect(
        guest.everSaid.filter((said) => said === once),
        once,
      ).to.have.length(1);
  });

  it('is offered ways in the third turn', () => {
    const guest = new Guest().tells('It is late.', late).skips();
    expect(guest.turns).to.equal(3);
    expect(guest.said).to.deep.equal(['passingOn', 'whichWay']);
    expect(guest.question.choices.map(({ id }) => id)).to.deep.equal(['Repair it', 'Refund me', 'Call me', ':else']);
  });

  it('is offered them in the third turn also if it had to be asked twice what happened', () => {
    const guest = new Guest().tells('Hm.').tells('It is late.', late);
    expect(guest.turns).to.equal(3);
    expect(guest.said).to.deep.equal([reflection, 'letDown', 'apology', 'passingOn', 'whichWay']);
  });

  it('is asked what matters all the same where the owner gave no ways', () => {
    const guest = new Guest({ topic: bare }).skips().tells('It is late.', late);
    expect(guest.said.at(-1)).to.equal('whatMatters');
  });

  it('is told the weight of the fact where one was told, and nothing of feelings that they have no words of', () => {
    const said = (account: Account) => new Guest().tells('It is late.', account).said.slice(1, -1);
    expect(said({ ...late, feeling: 'waiting', wait: 'Two weeks' })).to.deep.equal([
      'longWait: Two weeks',
      'apologyForWait',
    ]);
    expect(said({ ...late, feeling: 'waiting' })).to.deep.equal(['waited', 'apologyForWait']);
    expect(said({ ...late, feeling: 'spoilt' })).to.deep.equal(['spoilt', 'apology']);
    expect(said({ retold: 'The lamp is broken.', matter: 'fault' })).to.deep.equal(['apology']);
  });

  it('is quoted where it cannot be turned', () => {
    const guest = new Guest().tells('Where is it?', { retold: '“Where is my bike?”', matter: 'fault' });
    expect(guest.said[0]).to.equal('youWrite: “Where is my bike?”');
  });

  it('is offered ways at once when angry, and not told what they feel', () => {
    const guest = new Guest().tells('It is LATE!!!', late, { anger: 2, urgency: 0 });
    expect(guest.said).to.deep.equal([reflection, 'apology', 'passingOn', 'whichWay']);
  });

  it('is not asked what they have said already', () => {
    const told = new Guest().tells('It is late. I want my money back.', { ...late, wish: 'Refund me' });
    expect(told.said.slice(3)).to.deep.equal(['passingOn', 'howToReachYou', 'askName']);
    expect(told.answers).to.include({ way: 'Refund me' });
    const asked = new Guest().tells('It is late.', late).tells('My money back', { wish: 'Refund me' });
    expect(asked.said).to.deep.equal(['passingOn', 'howToReachYou', 'askName']);
    expect(asked.answers).to.include({ way: 'Refund me', wish: 'My money back' });
  });

  it('keeps a wish that is none of the ways as it was said', () => {
    const choosing = () => new Guest({ topic: { ...trouble, asks: [] } }).tells('It is late.', late).skips();
    const other = choosing().says('A new lamp, please');
    expect(other.card).to.include({ yourWish: 'inYourWords: A new lamp, please' });
    const meant = choosing().says('I would like it mended', { wish: 'Repair it' });
    expect(meant.card).to.include({ yourWish: 'Repair it' });
  });

  it('is told that what was good is passed on too, after what was not', () => {
    const guest = new Guest().tells('Kind staff, but late.', { ...late, praises: true });
    expect(guest.said).to.deep.equal([reflection, 'letDown', 'apology', 'praiseToo', 'whatMatters']);
  });

  it('comes to a person after two rounds that led nowhere', () => {
    const guest = new Guest().tells('Well.').skips();
    expect(guest.said).to.deep.equal(['noFurther', 'handingOver']);
    expect(guest.output).to.deep.equal({
      outcome: 'handed-over',
      kind: 'complaint',
      next: { person: 'no-progress' },
      answers: {},
    });
  });

  it('is passed on by the guide where the chat knows no person', () => {
    const guest = new Guest({ hasPerson: false }).skips().skips();
    expect(guest.reply).to.deep.include({ type: 'handed-over', reason: 'no-progress' });
    expect(guest.said).to.deep.equal(['noFurther', 'handedOver']);
    expect(guest.output).to.deep.equal({ outcome: 'handed-over', kind: 'complaint', answers: {} });
  });
});

describe('somebody in danger', () => {
  const danger = ['asIHearIt: Your battery is burning.', 'safetyFirst', 'handingOver'];

  it('comes to a person at once', () => {
    const guest = new Guest().tells('It burns!', burning);
    expect(guest.said).to.deep.equal(danger);
    expect(guest.output).to.deep.include({
      outcome: 'handed-over',
      kind: 'complaint',
      next: { person: 'danger' },
      answers: { matter: 'It burns!' },
    });
  });

  it('does so whenever they say it', () => {
    expect(new Guest({ heard: { text: 'It burns!', account: burning } }).said).to.deep.equal(danger);
    const exploring = () => new Guest().tells('It is late.', late);
    expect(exploring().tells('And it burns!', burning).said).to.deep.equal(danger);
    expect(exploring().skips().chooses(':else').tells('A bucket. It burns!', burning).said).to.deep.equal(danger);
    expect(new Guest().tells('Great.', praised).tells('But it burns!', burning).said).to.deep.equal(danger);
  });

  it('need not say it in words that can be said back', () => {
    expect(new Guest().tells('Fire!', { matter: 'danger' }).said).to.deep.equal(['safetyFirst', 'handingOver']);
  });
});

describe('somebody who needs a person before all else', () => {
  const lawful: Mood = { ...calm, legal: true };
  const hurt: Mood = { ...calm, safety: true };

  it('comes to one at once, and is told why', () => {
    const guest = new Guest().tells('It is late. My lawyer will call.', late, lawful);
    expect(guest.said).to.deep.equal([
      'asIHearIt: Your child seat was due on Thursday.',
      'lawForPerson',
      'handingOver',
    ]);
    expect(guest.output).to.deep.include({ outcome: 'handed-over', kind: 'complaint', next: { person: 'legal' } });
    const alone = new Guest({ heard: heard(late, { ...calm, vulnerable: true }) });
    expect(alone.output).to.deep.include({ next: { person: 'vulnerable' } });
  });

  it('does so at every step', () => {
    const told = () => new Guest({ topic: { ...trouble, asks: [] } }).tells('It is late.', late);
    const steps = [
      () => new Guest(),
      told,
      () => told().skips(),
      () => told().skips().chooses(':else'),
      () => told().skips().chooses('Call me'),
      () => told().skips().chooses('Call me').chooses('no'),
      () => new Guest().tells('Great.', praised),
    ];
    for (const step of steps) {
      const name = String(step().state);
      expect(step().says('I will sue you', {}, lawful).output, name).to.deep.include({ next: { person: 'legal' } });
      expect(step().says('It burns!', burning).output, name).to.deep.include({ next: { person: 'danger' } });
      expect(step().says('He is hurt', {}, hurt).output, name).to.deep.include({ next: { person: 'danger' } });
    }
  });
});

describe('somebody who is pleased', () => {
  it('is thanked and asked for one detail, and it is kept', () => {
    const guest = new Guest().tells('I love the bell.', praised);
    expect(guest.said).to.deep.equal(['goodToHear', 'praiseNoted: You love the new bell.', 'whatPleased']);
    guest.tells('Its sound.');
    expect(guest.said).to.deep.equal(['praiseKept']);
    expect(guest.output).to.deep.equal({
      outcome: 'resolved',
      kind: 'compliment',
      answers: { matter: 'I love the bell.', detail: 'Its sound.' },
    });
  });

  it('may keep the detail to themselves, and is never apologised to', () => {
    const guest = new Guest({ heard: { text: 'Great!', account: { matter: 'compliment' } } }).skips();
    expect(guest.output).to.deep.include({ outcome: 'resolved', kind: 'compliment', answers: { matter: 'Great!' } });
    expect(guest.everSaid).to.deep.equal(['goodToHear', 'praiseKept']);
  });

  it('is heard out when there was trouble after all, and the praise is not forgotten', () => {
    const guest = new Guest().tells('I love the bell.', praised).tells('But it came late.', late);
    expect(guest.said.slice(1)).to.deep.equal(['letDown', 'apology', 'praiseToo', 'whatMatters']);
  });

  it('sees on the rail that nothing is needed of them', () => {
    const rail = (step: string) =>
      railAt(empathyCourse.rail(trouble, step), step).map(({ phrase, state }) => [phrase, state]);
    expect(rail('cherishing')).to.deep.equal([
      ['railHeard', 'current'],
      ['railAction', 'ahead'],
    ]);
    expect(rail('choosingWay')).to.deep.equal([
      ['railHeard', 'done'],
      ['railNeed', 'current'],
      ['railAction', 'ahead'],
    ]);
  });
});

describe('what is promised', () => {
  const known = { name: { value: 'Kari', label: 'Kari' }, phone: { value: '12345', label: '12 345' } };
  const choosing = () => new Guest({ known }).tells('It is late.', late).tells('My money.');
  const reached = { name: 'asTold: Kari', phone: 'asTold: 12 345' };
  const promises = ({ heard }: Guest) =>
    heard.flatMap((saying) =>
      saying.type === 'promised' ? [[saying.what, saying.until].map((w) => w && named(w)[0])] : [],
    );

  it('is the way that was chosen, said back with what mattered, by when, where to reach whom, and a reference', () => {
    const guest = choosing().chooses('Refund me');
    expect(guest.said).to.deep.equal(['passedOn', 'isThatRight']);
    expect(guest.card).to.deep.equal({
      yourWish: 'inYourWords: My money.',
      next: 'Refund me',
      when: 'within one working day',
      ...reached,
      reference: '{:reference}',
    });
    expect(promises(guest)).to.deep.equal([['Refund me', 'within one working day']]);
  });

  it('is nothing before it is known where somebody can be reached', () => {
    const guest = new Guest().tells('It is late.', late).skips().chooses('Call me').tells('Kari');
    expect(promises(guest)).to.deep.equal([]);
    expect(promises(guest.tells('12345'))).to.deep.equal([['Call me', 'within one working day']]);
  });

  it('is no call to whom nobody can call, and that is said', () => {
    const guest = new Guest().tells('It is late.', late).skips().chooses('Call me').skips().skips();
    expect(guest.said).to.deep.equal(['passedOn', 'outOfReach', 'isThatRight']);
    expect(guest.card).to.include({ yourWish: 'Call me', next: 'getsInTouch' });
    expect(promises(guest)).to.deep.equal([['getsInTouch', 'within one working day']]);
    guest.says('12345', { contacts: { phone: '12345' } });
    expect(guest.said).to.deep.equal(['passedOnAnew', 'isThatRight']);
    expect(promises(guest).at(-1)).to.deep.equal(['Call me', 'within one working day']);
  });

  it('is that somebody gets in touch, where something else is wished for', () => {
    const guest = choosing().chooses(':else');
    expect(guest.said).to.deep.equal(['whatInstead']);
    guest.tells('A cup of {coffee}.');
    expect(guest.card).to.deep.equal({
      yourWish: 'inYourWords: A cup of {coffee}.',
      next: 'getsInTouch',
      when: 'within one working day',
      alsoNoted: 'inYourWords: My money.',
      ...reached,
      reference: '{:reference}',
    });
    expect(promises(guest)).to.deep.equal([['getsInTouch', 'within one working day']]);
  });

  it('is that too for who does not know what would help, with what mattered to them', () => {
    expect(choosing().skips().card).to.include({ yourWish: 'inYourWords: My money.', next: 'getsInTouch' });
  });

  it('is that too where the owner has no ways, and names no time that was not given', () => {
    const guest = new Guest({ topic: { ...bare, asks: [] } }).tells('It is late.', late).skips();
    expect(guest.said).to.deep.equal(['passingOn', 'passedOn', 'isThatRight']);
    expect(guest.card).to.deep.equal({ next: 'getsInTouch', reference: '{:reference}' });
    expect(promises(guest)).to.deep.equal([['getsInTouch', undefined]]);
  });

  it('quotes no more of a long wish than can be read at a glance', () => {
    const guest = choosing()
      .chooses(':else')
      .tells(`One\n${'long '.repeat(1000)}wish`);
    expect(guest.card.yourWish).to.match(/^inYourWords: One long .{1,60}…$/);
  });

  it('can be corrected in whatever words, and is promised anew', () => {
    const guest = choosing().chooses('Refund me').says('Mend it instead', { wish: 'Repair it' });
    expect(guest.said).to.deep.equal(['passedOnAnew', 'isThatRight']);
    expect(guest.card).to.include({ next: 'Repair it' });
    guest.says('It was Tuesday');
    expect(guest.card).to.include({ next: 'Repair it', alsoNoted: 'inYourWords: It was Tuesday' });
    expect(promises(guest).map(([what]) => what)).to.deep.equal(['Refund me', 'Repair it', 'Repair it']);
    expect(guest.chooses('yes').answers).to.include({ way: 'Repair it', correction: 'It was Tuesday' });
  });

  it('takes another number as often as it is another one', () => {
    const guest = choosing().chooses('Call me');
    for (const phone of ['11111', '22222', '33333', '44444']) {
      guest.says(`No, my number is ${phone}`, { contacts: { phone } });
      expect(guest.card).to.include({ phone: `asTold: ${phone}` });
      expect(guest.heard).to.deep.include({ type: 'learned', name: 'phone', value: phone, label: { told: phone } });
    }
    guest.says('It was Tuesday').says('No, 55555', { contacts: { phone: '55555' } });
    expect(guest.card).to.include({ phone: 'asTold: 55555' });
    expect(guest.chooses('yes').state).to.equal('thanking');
    expect(guest.answers, 'what whoever calls goes by').to.include({ phone: '55555' });
  });

  it('is asked about where it is only said that it is not right: another way, or anything else', () => {
    const guest = choosing().chooses('Refund me').chooses('no');
    expect(guest.said).to.deep.equal(['whatToChange']);
    expect(guest.question.choices.map(({ id }) => id)).to.deep.equal(['Repair it', 'Call me', ':skip']);
    expect(guest.chooses('Repair it').card).to.include({ next: 'Repair it' });
    expect(guest.chooses('no').tells('Write, do not call.').card).to.include({
      alsoNoted: 'inYourWords: Write, do not call.',
    });
  });

  it('is for a person to settle when it is still not right, and what is wrong goes along', () => {
    const silent = choosing().chooses('Refund me').chooses('no').skips();
    expect(silent.output).to.deep.include({ outcome: 'handed-over', next: { person: 'not-agreed' } });
    const guest = choosing().chooses('Refund me').says('It was Tuesday').says('At noon').says('In May');
    expect(guest.said).to.deep.equal(['noFurther', 'handingOver']);
    expect(guest.output).to.deep.include({ outcome: 'handed-over', next: { person: 'not-agreed' } });
    expect(guest.answers).to.include({ correction: 'It was Tuesday / At noon / In May' });
  });

  it('stands for who cannot say whether it is right', () => {
    expect(choosing().chooses('Call me').skips().state).to.equal('thanking');
  });
});

describe('how to reach somebody', () => {
  const arranging = (parts: Partial<TechniqueInput<EmpathyTopic>> = {}) =>
    new Guest(parts).tells('It is late.', late).skips().chooses('Call me');
  const learned = ({ heard }: Guest) => heard.filter((saying) => saying.type === 'learned');

  it('is asked before the promise, only what the owner asks for, and may be passed over', () => {
    const guest = arranging();
    expect(guest.said).to.deep.equal(['howToReachYou', 'askName']);
    expect(guest.question.choices.map(({ id }) => id)).to.deep.equal([':skip']);
    guest.skips();
    expect(guest.said).to.deep.equal(['askPhone']);
    expect(guest.question.kind).to.equal('phone');
    guest.skips();
    expect(guest.said).to.deep.equal(['passedOn', 'outOfReach', 'isThatRight']);
    expect(learned(guest)).to.deep.equal([]);
    expect(guest.chooses('yes').output).to.deep.include({ outcome: 'resolved', kind: 'complaint' });
  });

  it('is learned for the rest of the conversation', () => {
    const guest = arranging().tells('Kari Nordmann').tells('+47 77 00 00 00');
    expect(learned(guest)).to.deep.equal([
      { type: 'learned', name: 'name', value: 'Kari Nordmann', label: { told: 'Kari Nordmann' } },
      { type: 'learned', name: 'phone', value: '+47 77 00 00 00', label: { told: '+47 77 00 00 00' } },
    ]);
    expect(guest.answers).to.include({ name: 'Kari Nordmann', phone: '+47 77 00 00 00' });
  });

  it('is not asked where it is known', () => {
    const kari = { value: 'Kari', label: 'Kari' };
    expect(arranging({ known: { name: kari } }).said).to.deep.equal(['howToReachYou', 'askPhone']);
    const guest = arranging({ known: { name: kari, phone: { value: '1', label: '1' } } });
    expect(guest.said).to.deep.equal(['passedOn', 'isThatRight']);
  });

  it('is found in what was told, which is said', () => {
    const account = { ...late, contacts: { name: 'Kari', phone: '12345' } };
    const guest = new Guest().tells('It is late. Call me on 12345.', account).skips().chooses('Call me');
    expect(guest.said).to.deep.equal(['foundInText: 12345', 'passedOn', 'isThatRight']);
    expect(guest.card).to.include({ name: 'asTold: Kari', phone: 'asTold: 12345' });
    expect(learned(guest).map(({ name }) => name)).to.deep.equal(['name', 'phone']);
  });

  it('is kept also where the owner did not ask for it', () => {
    const account = { ...late, contacts: { email: 'kari@example.com' } };
    const guest = new Guest().tells('It is late.', account).skips().chooses('Call me').skips().skips();
    expect(guest.said).to.deep.equal(['passedOn', 'isThatRight']);
    expect(guest.card).to.include({ email: 'asTold: kari@example.com' });
  });

  it('is taken out of a longer answer', () => {
    const contacts = { name: 'Kari', phone: '12345' };
    const guest = arranging().tells('My name is Kari, and my number is 12345', { contacts });
    expect(guest.answers).to.include(contacts);
    expect(guest.card).to.include({ name: 'asTold: Kari', phone: 'asTold: 12345' });
  });

  it('is explained once with an example when it cannot be read, and then left open', () => {
    const guest = arranging().skips().muddles('the usual');
    expect(guest.said).to.deep.equal(['phoneNotFound', 'askPhone']);
    guest.muddles('as I said');
    expect(guest.said).to.deep.equal(['leftOpen', 'passedOn', 'outOfReach', 'isThatRight']);
    expect(guest.answers).not.to.have.property('phone');
  });

  it('is left open as kindly to who passes it over after all', () => {
    expect(arranging().skips().muddles('the usual').skips().said[0]).to.equal('leftOpen');
  });

  it('is explained for each detail anew', () => {
    const both: EmpathyTopic = { ...trouble, asks: ['phone', 'email'] };
    const guest = arranging({ topic: both }).muddles('no idea').tells('12345').muddles('at home');
    expect(guest.said).to.deep.equal(['emailNotFound', 'askEmail']);
  });

  it('takes nobody for called by what no name looks like', () => {
    for (const text of ['Why do you ask?', 'Kari 41223344', 'I would rather not say so', 'x'.repeat(61)]) {
      const guest = arranging().tells(text);
      expect(learned(guest), text).to.deep.equal([]);
      expect(guest.answers).to.include({ name: text });
    }
  });
});

describe('the words by which trouble is found', () => {
  it('are what can be done about it', () => {
    expect(empathy.texts(trouble)).to.deep.equal(['Repair it', 'Refund me', 'Call me']);
    expect(empathy.texts(bare)).to.deep.equal([]);
  });
});

/** Somebody who talks to the machine alone. */
class Guest {
  #step;
  /** All that was said, from the beginning. */
  readonly heard: Saying[];
  /** How often the guide has spoken. */
  turns = 1;

  constructor(parts: Partial<TechniqueInput<EmpathyTopic>> = {}) {
    this.#step = begin(empathyMachine, input(parts));
    this.heard = [...this.#step.emitted];
  }

  get reply(): readonly Saying[] {
    return this.#step.emitted;
  }

  /** What was said last, by the names of phrases, and owner's texts as they are. */
  get said(): string[] {
    return this.reply.flatMap((saying) =>
      saying.type === 'said' || saying.type === 'asked' ? named(saying.words) : [],
    );
  }

  get everSaid(): string[] {
    return this.heard.flatMap((saying) => (saying.type === 'said' ? named(saying.words) : []));
  }

  get question() {
    const asked = this.reply.at(-1);
    if (asked?.type !== 'asked') throw new Error('Nothing is asked.');
    return asked;
  }

  /** The facts of the card that was shown last. */
  get card(): Record<string, string> {
    const shown = this.reply.find((saying) => saying.type === 'shown');
    const rows = shown?.cards.flatMap(({ rows }) => rows) ?? [];
    return Object.fromEntries(
      rows.map(({ term, value }) => [typeof term === 'string' ? term : term.text, named(value).join()] as const),
    );
  }

  get state(): unknown {
    return this.#step.snapshot.value;
  }

  get output(): unknown {
    return this.#step.snapshot.output;
  }

  get answers() {
    return this.#step.snapshot.context.answers;
  }

  tells(text: string, account: Account = {}, mood: Mood = calm): this {
    return this.#does({ type: 'ANSWERED', name: this.question.name, value: text, label: text, account, mood });
  }

  /** Writes something else than the choices, where that stands for one of them. */
  says(text: string, account: Account = {}, mood: Mood = calm): this {
    const { name, otherwise } = this.question;
    if (otherwise === undefined) return this.tells(text, account, mood);
    return this.#does({ type: 'ANSWERED', name, value: otherwise, label: text, account, mood, inWords: true });
  }

  chooses(id: string): this {
    const { name, choices } = this.question;
    expect(choices.map((choice) => choice.id)).to.include(id);
    return this.#does({ type: 'ANSWERED', name, value: id, label: id });
  }

  skips(): this {
    return this.#does({ type: 'SKIPPED', name: this.question.name });
  }

  muddles(text: string): this {
    return this.#does({ type: 'INVALID', name: this.question.name, text });
  }

  #does(event: TechniqueEvent): this {
    this.#step = advance(empathyMachine, this.#step.snapshot, event);
    this.heard.push(...this.#step.emitted);
    this.turns++;
    return this;
  }
}

/** The name of a phrase with what is put into it, or a text. */
function named(words: Words): string[] {
  if ('text' in words) return [words.text];
  const textOf = (value: Value): string => {
    if (typeof value === 'string') return value;
    if ('list' in value) return value.list.map(textOf).join();
    return 'told' in value ? value.told : '';
  };
  const values = Object.values(words.with ?? {}).map(textOf);
  return [[words.phrase, ...values].join(': ')];
}
