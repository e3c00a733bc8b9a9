import { expect } from 'chai';
import type { Draft, EntryOf } from '../../src/transcript/entry.ts';
import { type Handover, handoverOf } from '../../src/transcript/handover.ts';
import { numberDrafts } from '../../src/transcript/log.ts';

const opened: Draft = {
  by: 'host',
  type: 'opened',
  language: 'en',
  flow: 'f1',
  engine: '1',
  seed: 7,
  stage: 'customer',
  plans: [],
  known: { name: 'Siri', phone: '+47 90 00 00 00' },
};
const heard = { technique: 'empathy', topic: 'Something went wrong', step: 'hearing' } as const;
const handedOver: Draft = { by: 'guide', type: 'handed-over', reason: 'asked', reference: 'NC-7H4K' };

const answers = (name: string, value: string, place: object = heard): Draft => ({
  by: 'visitor',
  type: 'answered',
  name,
  value,
  label: value,
  ...place,
});

/** The handover at the end of what was said. */
function handover(...drafts: readonly Draft[]): Handover {
  const entries = numberDrafts([opened, ...drafts, handedOver], 0, '2026-11-22T09:00:00.000Z');
  return handoverOf('conversation-1', entries, entries.at(-1) as EntryOf<'handed-over'>);
}

describe('a handover', () => {
  it('says why, what to quote, in which language and what it was about', () => {
    const { entries, ...rest } = handover({ by: 'guide', type: 'began', ...heard });
    expect(rest).to.deep.equal({
      conversation: 'conversation-1',
      reason: 'asked',
      reference: 'NC-7H4K',
      language: 'en',
      technique: 'empathy',
      topic: 'Something went wrong',
      answers: { name: 'Siri', phone: '+47 90 00 00 00' },
      told: [],
    });
    expect(entries.map(({ type }) => type)).to.deep.equal(['opened', 'began', 'handed-over']);
  });

  it('is of no topic where there was none yet', () => {
    expect(handover()).to.include({ technique: undefined, topic: undefined });
  });

  it('has the latest answer to each question of a technique, chosen or typed, over what the page knew', () => {
    const typed: Draft = {
      by: 'visitor',
      type: 'typed',
      text: 'call me on 91 11 11 11',
      masked: false,
      understood: { as: 'answer', name: 'phone', value: '91 11 11 11', label: '91 11 11 11' },
      ...heard,
    };
    const { answers: known } = handover(answers('way', 'Refund me'), typed, answers('way', 'Call me'));
    expect(known).to.deep.equal({ name: 'Siri', phone: '91 11 11 11', way: 'Call me' });
  });

  it('leaves out what was passed over, what the conversation itself asked, and ids of ours', () => {
    const { answers: known } = handover(
      answers('phone', '12'),
      { by: 'visitor', type: 'skipped', name: 'phone', label: 'Skip', ...heard },
      answers('topic', 'Something went wrong', {}),
      answers('use', ':else'),
      answers('permission', 'yes'),
      answers('summary', 'yes'),
    );
    expect(known).to.deep.equal({ name: 'Siri' });
  });

  it('has what was written with a colon before it', () => {
    expect(handover(answers('noise', ':-( it rattles')).answers).to.include({ noise: ':-( it rattles' });
  });

  it('leaves out what could not be taken, as it was out of bounds', () => {
    const asks = (name: string, kind: string, min?: string, max?: string): Draft => ({
      by: 'guide',
      type: 'asked',
      name,
      kind,
      text: '?',
      options: [],
      input: { ...(min ? { min } : {}), ...(max ? { max } : {}) },
      ...heard,
    });
    const { answers: known } = handover(
      asks('distance', 'number', '1', '200'),
      answers('distance', '600'),
      asks('height', 'number', '80'),
      answers('height', '100'),
      asks('day', 'date', undefined, '2026-11-30'),
      answers('day', '2026-12-01'),
    );
    expect(known).to.deep.equal({ name: 'Siri', phone: '+47 90 00 00 00', height: '100' });
  });

  describe('of a technique that came to its end', () => {
    const began: Draft = { by: 'guide', type: 'began', ...heard };
    const concludes = (taken: Record<string, string>): Draft => ({
      by: 'guide',
      type: 'concluded',
      outcome: 'resolved',
      answers: taken,
      ...heard,
    });
    const changes = (of: number, name: string, value: string): Draft => ({
      by: 'visitor',
      type: 'revised',
      of,
      name,
      value,
      label: value,
      ...heard,
    });

    it('has the answers that it ended with, and no others', () => {
      const taken = concludes({ use: 'work', summary: 'of what I do' });
      const { answers: known } = handover(began, answers('use', 'Work'), answers('mood', '7'), taken);
      expect(known).to.deep.equal({ name: 'Siri', phone: '+47 90 00 00 00', use: 'work', summary: 'of what I do' });
    });

    it('has what was changed since, as it ended with that, or while it is open again', () => {
      const drafts = [began, answers('use', 'work'), answers('mood', '7'), concludes({ use: 'work' })];
      const open = handover(...drafts, changes(2, 'use', 'trails'));
      expect(open.answers).to.include({ use: 'trails', mood: '7' });
      const ended = handover(...drafts, changes(2, 'use', 'trails'), concludes({ use: 'trails' }));
      expect(ended.answers).to.include({ use: 'trails' }).and.not.to.have.property('mood');
    });

    it('has what another one was told as well', () => {
      const other = { technique: 'questioning', topic: 'Find my bike', step: 'asking' };
      const known = handover(began, answers('use', 'work', other), answers('way', 'Call me'), concludes({})).answers;
      expect(known).to.include({ use: 'work' }).and.not.to.have.property('way');
    });
  });

  it('has what was changed as it is now, and nothing that fell away with it', () => {
    const { answers: known } = handover(answers('use', 'work'), answers('distance', '14'), {
      by: 'visitor',
      type: 'revised',
      of: 1,
      voided: [2],
      name: 'use',
      value: 'trails',
      label: 'On trails',
      ...heard,
    });
    expect(known).to.deep.equal({ name: 'Siri', phone: '+47 90 00 00 00', use: 'trails' });
  });

  it('has what the visitor wrote about what happened', () => {
    const typed = (text: string, more: Pick<EntryOf<'typed'>, 'understood' | 'account'>): Draft => ({
      by: 'visitor',
      type: 'typed',
      text,
      masked: false,
      ...more,
    });
    const { told } = handover(
      typed('It came too late', { understood: { as: 'matter', kind: 'complaint' } }),
      typed('Thanks', { understood: { as: 'thanks' } }),
      typed('And the belt is torn', {
        understood: { as: 'answer', name: 'more', value: 'x', label: 'x' },
        account: { matter: 'danger' },
      }),
    );
    expect(told).to.deep.equal(['It came too late', 'And the belt is torn']);
  });

  it('ends where it was handed over', () => {
    const drafts = [opened, handedOver, { by: 'guide', type: 'ended' }] as const;
    const entries = numberDrafts(drafts, 0, '2026-11-22T09:00:00.000Z');
    expect(handoverOf('conversation-1', entries, entries[1] as EntryOf<'handed-over'>).entries).to.have.length(2);
  });

  it('takes any name for a question', () => {
    const { answers: known } = handover(answers('__proto__', 'yes'), answers('constructor', 'no'));
    expect(Object.entries(known)).to.deep.include(['__proto__', 'yes']).and.to.deep.include(['constructor', 'no']);
  });
});
