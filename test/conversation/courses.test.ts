import { expect } from 'chai';
import { loadCourse } from '../../src/widget/techniques.ts';
import { flowOf, wentWrong, winterTyres } from '../support/flows.ts';
import { courseInFirstWords } from '../support/languages.ts';
import { Visitor } from '../support/visitor.ts';
import { advice, question, questionnaire } from '../techniques/questioning/questionnaires.ts';

const finder = questionnaire([question('use', ['Work', 'Trails'])], [advice('Electric bike')]);
const flow = flowOf([winterTyres, wentWrong, finder]);

/** A line by which courses come, and what was asked for on it. */
function line() {
  const asked: string[] = [];
  const coming: Promise<unknown>[] = [];
  let isDead = false;
  const bring = async (...wanted: Parameters<typeof loadCourse>) => {
    if (isDead) throw new TypeError('The line is dead.');
    return courseInFirstWords(await loadCourse(...wanted));
  };
  return {
    asked,
    cut: (dead: boolean) => (isDead = dead),
    loadCourse: (...wanted: Parameters<typeof loadCourse>) => {
      asked.push(wanted.join(' '));
      const course = bring(...wanted);
      coming.push(course);
      return course;
    },
    /** Settles when everything has come, or failed to, and who waited for it has heard so. */
    rested: async () => {
      await Promise.allSettled(coming);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('the courses of techniques', () => {
  it('are loaded when a topic of them begins, each once and in the language that is spoken', async () => {
    const { asked, loadCourse } = line();
    const visitor = await Visitor.visits({ ...flow, language: 'sv' }, { language: 'sv', loadCourse });
    expect(asked).to.deep.equal([]);
    await visitor.chooses('Winter tyres');
    expect(asked).to.deep.equal(['explanation sv']);
    expect(visitor.chat.scene.rail).not.to.have.length(0);
    await visitor.types('Något blev fel');
    await visitor.chat.act({ type: 'topic', topic: 'Winter tyres' });
    expect(asked.filter((one) => one.startsWith('explanation'))).to.have.length(1);
  });

  it('come amid an act, where one technique leads on to another', async () => {
    const { asked, loadCourse } = line();
    const visitor = await Visitor.visits(flow, { loadCourse });
    await visitor.chooses(finder.topic);
    while (visitor.chat.scene.topic === finder.topic) await visitor.chooses(visitor.choices[0] ?? '');
    expect(asked).to.deep.equal(['questioning en', 'explanation en']);
    expect(visitor.chat.scene.topic).to.equal('Electric bike');
    expect(visitor.chat.entries.map(({ seq }) => seq)).to.deep.equal(visitor.chat.entries.map((_, index) => index));
    expect(visitor.chat.entries.filter(({ type }) => type === 'began')).to.have.length(2);
  });

  it('leave everything as it was where they cannot be loaded, and are loaded at the next try', async () => {
    const { cut, loadCourse } = line();
    const visitor = await Visitor.visits(flow, { loadCourse });
    const { length } = visitor.chat.entries;
    const choose = () => visitor.chat.act({ type: 'answer', name: 'topic', value: 'Winter tyres' });
    cut(true);
    const failure = await choose().catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect(visitor.chat.entries).to.have.length(length);
    expect(await visitor.stored()).to.have.length(0);
    expect(visitor.question.name).to.equal('topic');
    cut(false);
    expect(await choose()).to.equal(true);
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
    expect(await visitor.stored()).to.have.length(visitor.chat.entries.length);
  });

  it('are loaded again for a conversation that goes on after a reload', async () => {
    const before = await Visitor.visits(flow);
    await before.chooses('Winter tyres');
    const { asked, loadCourse } = line();
    const after = await before.reloads(flow, { loadCourse });
    expect(asked).to.deep.equal(['explanation en']);
    expect(after.heard).to.deep.equal(before.heard);
    expect(after.chat.scene.rail).to.deep.equal(before.chat.scene.rail);
    expect(after.choices).to.deep.equal(before.choices);
  });

  it('are loaded all at once for a conversation that has been through several, before it is played', async () => {
    const before = await Visitor.visits(flow);
    await before.chooses(finder.topic);
    while (before.chat.scene.topic === finder.topic) await before.chooses(before.choices[0] ?? '');
    const asked: string[] = [];
    let bring = (): void => undefined;
    const allAsked = new Promise<void>((resolve) => (bring = resolve));
    const after = await before.reloads(flow, {
      loadCourse: async (technique, language) => {
        if (asked.push(technique) === 2) bring();
        // None comes before the other is asked for.
        await allAsked;
        return courseInFirstWords(await loadCourse(technique, language));
      },
    });
    expect(asked).to.deep.equal(['questioning', 'explanation']);
    expect(after.heard).to.deep.equal(before.heard);
  });

  it('cost nothing of what is stored where a reload cannot have them', async () => {
    const before = await Visitor.visits(flow);
    await before.chooses('Winter tyres');
    const stored = await before.stored();
    const { cut, loadCourse } = line();
    cut(true);
    const failure = await before.reloads(flow, { loadCourse }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect(await before.stored()).to.deep.equal(stored);
  });

  it('come before a choice is made that is about to be, and nothing else comes of that', async () => {
    const { asked, cut, rested, loadCourse } = line();
    const visitor = await Visitor.visits(flow, { loadCourse });
    const { entries, scene } = visitor.chat;
    const before = [...entries];
    visitor.chat.foresee({ type: 'answer', name: 'topic', value: 'Winter tyres' });
    visitor.chat.foresee({ type: 'answer', name: 'topic', value: 'Nothing that is offered' });
    expect(asked).to.deep.equal(['explanation en']);
    await rested();
    expect(visitor.chat.entries).to.deep.equal(before);
    expect(visitor.chat.scene).to.deep.equal(scene);
    expect(await visitor.stored()).to.have.length(0);
    cut(true);
    await visitor.chooses('Winter tyres');
    expect(asked).to.deep.equal(['explanation en']);
  });

  it('may fail to come beforehand, as nobody has asked for them yet', async () => {
    const { asked, cut, rested, loadCourse } = line();
    const visitor = await Visitor.visits(flow, { loadCourse });
    cut(true);
    visitor.chat.foresee({ type: 'answer', name: 'topic', value: 'Winter tyres' });
    await rested();
    cut(false);
    await visitor.chooses('Winter tyres');
    expect(asked).to.deep.equal(['explanation en', 'explanation en']);
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
  });
});
