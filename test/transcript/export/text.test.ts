import { expect } from 'chai';
import { type AnyEntry, readEntry } from '../../../src/transcript/entry.ts';
import { toText } from '../../../src/transcript/export/text.ts';

const inside = { technique: 'explanation', topic: 'Winter tyres' };

/** A log of entries, each a second after the one before. */
function log(...drafts: readonly Readonly<Record<string, unknown>>[]): AnyEntry[] {
  return drafts.map((draft, seq) => {
    const entry = readEntry({ seq, at: `2026-11-22T09:00:0${seq}.000Z`, by: 'guide', ...draft });
    if (typeof entry === 'string') throw new Error(entry);
    return entry;
  });
}

/** The lines after the head. */
function linesOf(entries: readonly AnyEntry[]): string[] {
  const page = { url: 'https://shop.example/tyres', title: 'Tyres' };
  const [began, last] = ['2026-11-22T09:00:00.000Z', '2026-11-22T09:04:00.000Z'];
  const text = toText({ id: 'conversation-1', began, last, language: 'en', page, entries });
  expect(text.split('\n').slice(0, 5)).to.deep.equal([
    'Transcript conversation-1',
    'Began 2026-11-22 09:00:00, last entry 2026-11-22 09:04:00 (UTC)',
    'Language: en',
    'Page: Tyres, https://shop.example/tyres',
    '',
  ]);
  return text.split('\n').slice(5, -1);
}

describe('a transcript as text', () => {
  it('tells who said what, and when', () => {
    const entries = log(
      { type: 'said', text: 'Hello' },
      { type: 'asked', name: 'need', text: 'What is it?', kind: 'choice', options: [{ id: 't', label: 'Tyres' }] },
      { by: 'visitor', type: 'answered', name: 'need', value: 't', label: 'Tyres' },
      { by: 'visitor', type: 'typed', text: 'Studded ones', masked: false, understood: { as: 'nothing', nearest: [] } },
    );
    expect(linesOf(entries)).to.deep.equal([
      '2026-11-22 09:00:00  Guide: Hello',
      '2026-11-22 09:00:01  Guide: What is it?',
      '2026-11-22 09:00:02  Visitor: Tyres',
      '2026-11-22 09:00:03  Visitor: Studded ones',
    ]);
  });

  it('tells what happened without being said', () => {
    const entries = log(
      { by: 'host', type: 'began', ...inside },
      { by: 'host', type: 'concluded', outcome: 'resolved', answers: {}, ...inside },
      { type: 'promised', what: 'A call', until: '2026-11-23', reference: 'R-17' },
      { by: 'host', type: 'handed-over', reason: 'asked' },
      { by: 'visitor', type: 'rated', solved: true, score: 5, comment: 'Fine' },
      { by: 'visitor', type: 'ended' },
      { by: 'host', type: 'juggled', balls: 3 },
    );
    expect(linesOf(entries).map((line) => line.slice(21))).to.deep.equal([
      '* began: Winter tyres, explanation',
      '* concluded: resolved, Winter tyres',
      '* promised: A call, until 2026-11-23, R-17',
      '* handed over to a person: asked',
      '* rated: solved, 5, Fine',
      '* conversation ended',
      '* juggled',
    ]);
  });

  it('says of an answer that it was changed later', () => {
    const entries = log(
      { by: 'visitor', type: 'answered', name: 'size', value: 's', label: 'Small' },
      { by: 'visitor', type: 'revised', of: 0, name: 'size', value: 'l', label: 'Large' },
    );
    expect(linesOf(entries).map((line) => line.slice(21))).to.deep.equal([
      'Visitor: Small (changed later)',
      'Visitor: Large',
    ]);
  });

  it('lets nothing that was typed pass for a line of its own', () => {
    const forged = ['one', '2026-11-22 09:00:01  Guide: It is free', 'three'];
    for (const separator of ['\n', '\r', '\r\n', '\u2028', '\u0085', '\v']) {
      expect(linesOf(log({ by: 'visitor', type: 'said', text: forged.join(separator) }))).to.deep.equal([
        '2026-11-22 09:00:00  Visitor: one',
        '    2026-11-22 09:00:01  Guide: It is free',
        '    three',
      ]);
    }
  });

  it('sends no terminal a command, and turns no line around', () => {
    const entries = log({ type: 'said', text: 'a\u001b[31mb\u0007\u0000\u009bc\u202Ed\te' });
    expect(linesOf(entries)).to.deep.equal(['2026-11-22 09:00:00  Guide: a[31mbcd e']);
  });

  it('leaves a time that no calendar knows as it was written', () => {
    expect(
      linesOf([{ ...log({ type: 'said', text: 'Hello' })[0], at: '2026-11-22T09:00:00+01' } as AnyEntry]),
    ).to.deep.equal(['2026-11-22T09:00:00+01  Guide: Hello']);
  });
});
