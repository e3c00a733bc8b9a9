import { expect } from 'chai';
import { type Hearing, hearingWith } from '../../src/conversation/hearing.ts';
import { en as phrases } from '../../src/conversation/typed/phrases/en.ts';
import { en } from '../../src/language/cues/en.ts';
import { moodEn } from '../../src/language/cues/mood-en.ts';
import { atOnce } from '../../src/language/steps.ts';
import { flowOf, wentWrong, winterTyres } from '../support/flows.ts';
import { Visitor } from '../support/visitor.ts';

const story =
  'My name is Kari. I was promised my bike on Thursday, and it is still not here. I have waited two weeks now!';

/** A visitor who is heard with pauses, and what is told of each. */
async function heardWith(onPause: (visitor: Visitor) => void, earOf = (hearing: Hearing) => hearing): Promise<Visitor> {
  const pause = async () => onPause(visitor);
  const hearing = earOf(hearingWith(en, moodEn, phrases, pause));
  const visitor: Visitor = await Visitor.visits(flowOf([winterTyres, wentWrong]), { loadHearing: async () => hearing });
  return visitor;
}

describe('an ear', () => {
  it('lets others go on while it hears a story, of which nothing is recorded until all is heard', async () => {
    const recorded: number[] = [];
    const visitor = await heardWith(({ chat }) => recorded.push(chat.entries.length));
    const before = visitor.chat.entries.length;
    await visitor.types(story);
    expect(recorded).to.have.length.of.at.least(16);
    expect(new Set(recorded)).to.deep.equal(new Set([before]));
  });

  it('hears with pauses what it hears at once', async () => {
    let isHeard = false;
    const visitor = await heardWith(
      () => undefined,
      (hearing) => ({
        ...hearing,
        hear: async (...what) => {
          const heard = await hearing.hear(...what);
          expect(heard).to.deep.equal(atOnce(hearing.hearInSteps(...what)));
          isHeard = true;
          return heard;
        },
      }),
    );
    await visitor.types(story);
    expect(isHeard).to.equal(true);
  });

  it('has what is done meanwhile wait', async () => {
    const visitor = await heardWith(() => undefined);
    await Promise.all([visitor.chat.act({ type: 'type', text: story }), visitor.chat.act({ type: 'person' })]);
    const acts = visitor.chat.entries.filter(({ by }) => by === 'visitor').map(({ type }) => type);
    expect(acts).to.deep.equal(['typed', 'answered']);
  });

  it('hears a text of more words than it knows again', async () => {
    const visitor = await heardWith(() => undefined);
    const numbers = Array.from({ length: 600 }, (_, number) => number).join(' ');
    await visitor.types(`${numbers}. The battery is smoking, and my son is hurt.`);
    const typed = visitor.chat.entries.find(({ type }) => type === 'typed');
    expect(typed).to.have.nested.property('mood.safety', true);
  });
});
