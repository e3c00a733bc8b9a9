import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Draft } from '../../src/transcript/entry.ts';
import { ReaderScreen, wordsOf } from '../support/reader-screen.ts';
import { ReceiverDouble } from '../support/receiver-double.ts';

const tyres = { technique: 'explanation', topic: 'Winter tyres' } as const;

describe('A conversation in the transcript reader', () => {
  const page = location.pathname + location.search;
  let screen: ReaderScreen;

  const reads = async (...parameters: Parameters<typeof ReaderScreen.reads>) => {
    screen = await ReaderScreen.reads(...parameters);
  };
  const all = (selector: string) => [...screen.root.querySelectorAll(selector)].map(wordsOf);
  /** What happened without being said, without the times before it. */
  const happenings = () => all('.line').map((line) => line.replace(/^\d?\d[:.]\d\d( [AP]M)? /, ''));

  afterEach(() => {
    fixtureCleanup();
    ReceiverDouble.restore();
    history.replaceState(null, '', page);
  });

  const conversation: readonly Draft[] = [
    { by: 'guide', type: 'said', text: 'Good morning.' },
    { by: 'guide', type: 'asked', name: 'topic', text: 'What can I do for you?', kind: 'choice', options: [] },
    { by: 'visitor', type: 'answered', name: 'topic', value: 'winter-tyres', label: 'Winter tyres' },
    { by: 'guide', type: 'began', ...tyres },
    { by: 'guide', type: 'said', ...tyres, step: 'statingProblem', text: 'Summer tyres lose their grip.' },
    { by: 'guide', type: 'said', text: 'I did not understand that.' },
    { by: 'guide', type: 'said', ...tyres, step: 'statingProblem', text: 'They slip.' },
    { by: 'guide', type: 'concluded', ...tyres, outcome: 'resolved', answers: {} },
    { by: 'guide', type: 'said', text: 'Take care.' },
  ];

  it('shows what was said, each once and in order', async () => {
    await reads(conversation);
    expect(screen.messages).to.deep.equal([
      ...['Good morning.', 'What can I do for you?', 'Winter tyres', 'Summer tyres lose their grip.'],
      ...['I did not understand that.', 'They slip.', 'Take care.'],
    ]);
    await screen.isAccessible();
  });

  it('notes in the margin where the technique stood, each step once, and where it came out', async () => {
    await reads(conversation);
    expect(all('.margin span')).to.deep.equal(['explanation', 'stating problem', 'resolved']);
    expect(all('.within [data-seq]')).to.deep.equal([
      ...['Summer tyres lose their grip.', 'I did not understand that.', 'They slip.'],
    ]);
  });

  it('shows what a visitor typed as text, whatever it looks like', async () => {
    const text = '<img src=x onerror=alert(1)> <b>ice</b>';
    await reads([{ by: 'visitor', type: 'typed', text, masked: false, understood: { as: 'nothing', nearest: [] } }]);
    expect(screen.messages).to.deep.equal([text]);
    expect(all('[data-seq] :is(img, b)')).to.be.empty;
  });

  it('keeps a bubble beside its note in the margin, whatever small line stands above it', async () => {
    const place = { technique: 'questioning', topic: 'Find my bike', step: 'asking' } as const;
    const asked = { by: 'guide', type: 'asked', ...place, name: 'far', kind: 'number', options: [] } as const;
    await reads([
      { by: 'guide', type: 'began', technique: 'questioning', topic: 'Find my bike' },
      { ...asked, text: 'How far?', note: '2 of 3' },
    ]);
    expect(all('.note')).to.deep.equal(['2 of 3']);
    const [small, bubble] = ['.note', '[data-seq]'].map((selector) => screen.one(selector)?.getBoundingClientRect());
    expect((bubble?.top ?? 0) - (small?.bottom ?? 0)).to.be.within(0, 8);
  });

  it('strikes an answer out that was changed, and says so in words', async () => {
    const answer = { by: 'visitor', name: 'clear', value: 'no', label: 'Not quite' } as const;
    await reads([
      { type: 'answered', ...answer },
      { type: 'revised', of: 0, ...answer, value: 'yes', label: 'That is clear' },
    ]);
    expect(screen.messages).to.deep.equal(['Not quite', 'That is clear']);
    expect(all('s')).to.deep.equal(['Not quite']);
    expect(all('.row .unseen')).to.deep.equal(['Changed later:']);
  });

  it('tells in a line what happened without being said', async () => {
    await reads([
      { by: 'visitor', type: 'rated', solved: true, score: 4, comment: 'Quick' },
      { by: 'visitor', type: 'rated', score: 8, scale: 10 },
      { by: 'guide', type: 'promised', what: 'The workshop calls you', until: 'within one working day' },
      { by: 'guide', type: 'handed-over', reason: 'asked', reference: 'NC-7H4K' },
    ]);
    expect(happenings()).to.deep.equal([
      'Rated: solved, 4 of 5, “Quick”',
      'Rated: 8 of 10',
      'Promised: The workshop calls you (within one working day).',
      'Handed over to a person (asked). Reference NC-7H4K',
    ]);
  });

  it('tells what was offered unasked, and what became of it', async () => {
    await reads([
      { by: 'guide', type: 'invited', text: 'May I help?' },
      { by: 'visitor', type: 'declined' },
      { by: 'guide', type: 'invited', text: 'And now?' },
      { by: 'visitor', type: 'accepted' },
    ]);
    expect(screen.messages).to.deep.equal(['May I help?', 'And now?']);
    expect(all('.note')).to.deep.equal(['Offered unasked', 'Offered unasked']);
    expect(happenings()).to.deep.equal(['The visitor declined the offer.', 'The visitor accepted the offer.']);
    await screen.isAccessible();
  });

  it('begins with what was promised, and whether it is still owed', async () => {
    await reads([
      { by: 'guide', ...tyres, type: 'promised', what: 'The workshop calls you', reference: 'NC-7H4K' },
      { by: 'guide', type: 'concluded', ...tyres, outcome: 'resolved', answers: {} },
      { by: 'guide', type: 'handed-over', reason: 'asked' },
    ]);
    const matters = await screen.finds('region', 'Promised and handed over');
    expect([...matters.querySelectorAll('li')].map(wordsOf)).to.deep.equal([
      'Promised: The workshop calls you. Reference NC-7H4K settled',
      'Handed over to a person (asked). open',
    ]);
    await screen.isAccessible();
  });

  it('gives the answers as a table, question by question, with those struck out that were changed', async () => {
    const answer = { by: 'visitor', ...tyres, name: 'size', value: '42', label: '42 mm' } as const;
    await reads([
      { by: 'guide', type: 'asked', ...tyres, name: 'size', text: 'How wide?', kind: 'choice', options: [] },
      { type: 'answered', ...answer },
      { type: 'answered', ...answer, name: 'studs', value: 'yes', label: 'Yes' },
      { type: 'revised', of: 1, ...answer, value: '45', label: '45 mm' },
    ]);
    screen.presses('Answers (2)');
    expect(screen.all('row').map(wordsOf)).to.deep.equal(['How wide? Changed later: 42 mm45 mm', 'studs Yes']);
    expect(all('tbody s')).to.deep.equal(['42 mm']);
    await screen.isAccessible();
  });

  it('shows neither where nothing was promised and nothing answered', async () => {
    await reads(conversation.slice(0, 2));
    expect(screen.has('region', 'Answers')).to.be.false;
    expect(screen.has('region', 'Promised and handed over')).to.be.false;
  });

  it('draws what it does not know as a plain line', async () => {
    await reads([{ seq: 0, at: '2026-11-22T09:41:00.000Z', by: 'host', type: 'sparkled', how: { much: 3 } }]);
    expect(all('.line')[0]).to.match(/sparkled \{"how":\{"much":3\}\}$/);
  });

  describe('with rich content', () => {
    const said = (...content: readonly object[]): Draft => ({
      ...{ by: 'guide', type: 'said', text: 'Words' },
      content: content as NonNullable<Extract<Draft, { type: 'said' }>['content']>,
    });

    it('loads no image, but links to it with its description', async () => {
      await reads([said({ tag: 'img', src: 'https://elsewhere.example/stud.png', alt: 'A stud', children: [] })]);
      expect(all('img')).to.be.empty;
      expect(screen.has('link', 'Image: A stud')).to.be.true;
    });

    it('lets a link learn and pass on nothing, and lead from the page where it was shown', async () => {
      await reads([said({ tag: 'a', href: '/workshop', children: ['Book'] })]);
      const link = screen.get('link', 'Book');
      expect(link?.getAttribute('href')).to.equal('https://shop.example/workshop');
      expect(link?.getAttribute('rel')).to.equal('noopener noreferrer nofollow');
    });

    it('follows no address that runs', async () => {
      const run = { tag: 'a', href: 'javascript:alert(1)', children: ['Run'] };
      const on = { tag: 'a', href: '/x', children: ['On'] };
      await reads([said(run, on)], { page: { url: 'javascript:alert(1)', title: 'A page' } });
      expect(screen.messages).to.deep.equal(['RunOn']);
      expect(all('[href^="javascript"], [data-seq] a')).to.be.empty;
    });

    it('keeps tables and lists', async () => {
      await reads([
        said({ tag: 'table', children: [{ tag: 'tr', children: [{ tag: 'td', children: ['240 studs'] }] }] }),
      ]);
      expect(all('[data-seq] td')).to.deep.equal(['240 studs']);
    });
  });
});
