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
    );
    expect(known).to.deep.equal({ name: 'Siri' });
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
