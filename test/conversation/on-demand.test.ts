import { expect } from 'chai';
import { loadHearing, loadSpeech } from '../../src/widget/speech.ts';
import { flowOf, winterTyres } from '../support/flows.ts';
import { Visitor } from '../support/visitor.ts';

/** A visit that notes what is loaded. */
async function visitWatched(visit = {}) {
  const loaded: string[] = [];
  const visitor = await Visitor.visits(flowOf([winterTyres]), {
    loadHearing: async (language) => {
      loaded.push('ear');
      return loadHearing(language);
    },
    loadSpeech: async (language) => {
      const speech = await loadSpeech(language);
      return {
        ...speech,
        remembering: async () => {
          loaded.push('memory');
          return speech.remembering();
        },
      };
    },
    ...visit,
  });
  return { visitor, loaded };
}

describe('what a conversation loads', () => {
  it('is neither an ear nor a memory for who only chooses, changes a choice and asks for a person', async () => {
    const { visitor, loaded } = await visitWatched();
    await visitor.chooses('Winter tyres');
    const [first = ''] = visitor.choices;
    await visitor.chooses(first);
    const answer = visitor.chat.scene.offered.changeable.at(-1);
    const other = answer?.options.find(({ id }) => id !== answer.value);
    await visitor.changes(answer?.label ?? '', other?.label ?? '');
    await visitor.wants('person');
    await visitor.wants('end');
    expect(loaded).to.deep.equal([]);
  });

  it('is an ear for who writes, once', async () => {
    const { visitor, loaded } = await visitWatched();
    await visitor.types('hello');
    await visitor.types('winter tyres');
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
    expect(loaded).to.deep.equal(['ear']);
  });

  it('is an ear again for who goes on after a reload', async () => {
    const { visitor } = await visitWatched();
    await visitor.types('you idiots, where is my bike');
    const heard: string[] = [];
    const again = await visitor.reloads(flowOf([winterTyres]), {
      loadHearing: async (language) => {
        heard.push(language);
        return loadHearing(language);
      },
      loadSpeech,
    });
    expect(heard).to.deep.equal(['en']);
    expect(again.chat.scene.plain).to.equal(true);
    expect(again.heard).to.deep.equal(visitor.heard);
  });

  it('is a memory where visitors are remembered', async () => {
    const { loaded } = await visitWatched({ remember: 30 });
    expect(loaded).to.deep.equal(['memory']);
  });
});
