import { expect } from 'chai';
import type { AnyEntry } from '../../../src/transcript/entry.ts';
import { toText } from '../../../src/transcript/export/text.ts';
import { asked, inside, log, transcriptOf, typed } from './transcripts.ts';

/** The lines after the head. */
function linesOf(entries: readonly AnyEntry[], language = 'en'): string[] {
  const text = toText(transcriptOf(entries, { id: 'conversation-1', language }));
  return text.split('\n').slice(6, -1);
}

/** What stands behind the time of a line. */
const behindTime = (line: string) => line.slice('2026-11-22 09:00:00  '.length);

describe('a transcript as text', () => {
  it('begins with what is known of it', () => {
    const text = toText(transcriptOf(log({ type: 'said', text: 'Hello' })));
    expect(text.split('\n').slice(0, 6)).to.deep.equal([
      'Transcript 019ab0c4-7d1e-7c3a-9f56-1b2c3d4e5f60',
      'Began: 2026-11-22 09:00:00 (UTC)',
      'Last message: 2026-11-22 09:04:00 (UTC)',
      'Language: en',
      'Page: Tyres, https://shop.example/tyres',
      '',
    ]);
  });

  it('tells who said what, and when', () => {
    const entries = log(
      { type: 'said', text: 'Hello' },
      { type: 'asked', name: 'need', text: 'What is it?', kind: 'choice', options: [{ id: 't', label: 'Tyres' }] },
      { by: 'visitor', type: 'answered', name: 'need', value: 't', label: 'Tyres' },
      { by: 'host', type: 'invited', text: 'May I help?' },
    );
    expect(linesOf(entries)).to.deep.equal([
      '2026-11-22 09:00:00  Assistant: Hello',
      '2026-11-22 09:00:01  Assistant: What is it?',
      '2026-11-22 09:00:02  Visitor: Tyres',
      '2026-11-22 09:00:03  Website: May I help?',
    ]);
  });

  it('tells the small line of a question behind it', () => {
    const [line] = linesOf(log({ ...asked('far', 'How far?', 'number'), note: '2 of 3' }));
    expect(behindTime(line ?? '')).to.equal('Assistant: How far? (2 of 3)');
  });

  it('tells that a conversation was only tried out, and what a score is out of', () => {
    const opened = { language: 'en', flow: 'f', engine: 'e', seed: 1, stage: 'browsing', plans: [], known: {} };
    const entries = log(
      { by: 'host', type: 'opened', ...opened, test: true },
      { by: 'visitor', type: 'rated', score: 9, scale: 10 },
      { by: 'visitor', type: 'rated', solved: false },
    );
    expect(linesOf(entries).map(behindTime)).to.deep.equal([
      '* The chat began (test)',
      '* Rating: 9/10',
      '* Rating: not solved',
    ]);
  });

  it('tells in words what happened without being said', () => {
    const entries = log(
      { by: 'host', type: 'began', ...inside },
      { by: 'visitor', type: 'consented', to: 'transcript', text: 'Yes, keep it', given: true },
      { by: 'visitor', type: 'skipped', name: 'wish' },
      { type: 'promised', what: 'A call', until: 'within one working day', reference: 'R-17' },
      { by: 'host', type: 'handed-over', reason: 'not-understood', reference: 'R-17' },
      { by: 'host', type: 'handed-over', reason: 'constructor' },
      { by: 'host', type: 'concluded', outcome: 'handed-over', answers: {}, ...inside },
      { by: 'visitor', type: 'rated', solved: true, score: 5, comment: 'Fine' },
      { by: 'visitor', type: 'ended' },
      { by: 'host', type: 'juggled', balls: 3 },
    );
    expect(linesOf(entries).map(behindTime)).to.deep.equal([
      '* Topic: Something went wrong (empathy)',
      '* Agreed: Yes, keep it',
      '* Skipped: wish',
      '* Promised: A call (within one working day). Reference: R-17',
      '* Handed over to a person: the assistant did not understand. Reference: R-17',
      '* Handed over to a person: constructor',
      '* Outcome: handed over to a person (Something went wrong)',
      '* Rating: solved, 5/5, Fine',
      '* The chat ended',
      '* juggled',
    ]);
  });

  it('speaks the language of the conversation, and English where it does not know it', () => {
    const entries = log({ by: 'visitor', type: 'ended' });
    const said = ['sv-SE', 'nb', 'no', 'da', 'fi', 'constructor'].map((language) =>
      behindTime(linesOf(entries, language)[0] ?? ''),
    );
    expect(said).to.deep.equal([
      '* Chatten avslutades',
      '* Chatten ble avsluttet',
      '* Chatten ble avsluttet',
      '* Chatten blev afsluttet',
      '* The chat ended',
      '* The chat ended',
    ]);
  });

  it('ends with the answers that stand, as they read', () => {
    const entries = log(
      asked('way', 'What would help you most?', 'choice', 'Repair it', 'Call me'),
      { by: 'visitor', type: 'answered', name: 'way', value: 'repair', label: 'Repair it', ...inside },
      asked('wish', 'What matters most?', 'text'),
      typed('wish', 'It is for Friday'),
      asked('seat', 'Which seat?', 'choice'),
      { by: 'visitor', type: 'answered', name: 'seat', value: ':unknown', label: 'I don’t know', ...inside },
      { by: 'visitor', type: 'revised', of: 1, name: 'way', value: 'call', label: 'Call me', ...inside },
      { type: 'asked', name: 'menu', text: 'Anything else?', kind: 'choice', options: [] },
      { by: 'visitor', type: 'answered', name: 'menu', value: 'no', label: 'No' },
    );
    const lines = linesOf(entries);
    expect(lines.slice(lines.indexOf(''))).to.deep.equal([
      '',
      'Answers',
      'What would help you most? Call me',
      'What matters most? It is for Friday',
    ]);
  });

  it('says of an answer that it was changed later', () => {
    const entries = log(
      { by: 'visitor', type: 'answered', name: 'size', value: 's', label: 'Small' },
      { by: 'visitor', type: 'revised', of: 0, name: 'size', value: 'l', label: 'Large' },
    );
    expect(linesOf(entries).map(behindTime)).to.deep.equal(['Visitor: Small (changed later)', 'Visitor: Large']);
  });

  it('lets nothing that was typed pass for a line of its own', () => {
    const forged = ['one', '2026-11-22 09:00:01  Assistant: It is free', 'three'];
    for (const separator of ['\n', '\r', '\r\n', '\u2028', '\u0085', '\v']) {
      expect(linesOf(log({ by: 'visitor', type: 'said', text: forged.join(separator) }))).to.deep.equal([
        '2026-11-22 09:00:00  Visitor: one',
        '    2026-11-22 09:00:01  Assistant: It is free',
        '    three',
      ]);
    }
  });

  it('sends no terminal a command, and turns no line around', () => {
    const entries = log({ type: 'said', text: 'a\u001b[31mb\u0007\u0000\u009bc\u202Ed\te' });
    expect(linesOf(entries)).to.deep.equal(['2026-11-22 09:00:00  Assistant: a[31mbcd e']);
  });

  it('tells the time by the clock of whoever is to read it', () => {
    const text = toText(transcriptOf(log({ type: 'said', text: 'Hello' })), 'Europe/Oslo');
    expect(text)
      .to.include('Began: 2026-11-22 10:00:00 (Europe/Oslo)')
      .and.to.include('2026-11-22 10:00:00  Assistant: Hello');
  });

  it('leaves a time that no calendar knows as it was written', () => {
    expect(linesOf(log({ type: 'said', text: 'Hello', at: '2026-11-22T09:00:00+01' }))).to.deep.equal([
      '2026-11-22T09:00:00+01  Assistant: Hello',
    ]);
  });
});
