import { expect } from 'chai';
import type { Topic } from '../../src/flow/flow.ts';
import type { Language } from '../../src/language/languages.ts';
import { isKnown } from '../../src/transcript/known.ts';
import { flowOf, wentWrong, winterTyres } from '../support/flows.ts';
import { spoken } from '../support/languages.ts';
import { Visitor } from '../support/visitor.ts';

/** Stories in which nothing tells that they are complaints. */
const stories: Readonly<Record<Language, { told: string; back: string }>> = {
  en: {
    told: 'Your librarian shouted at my son in front of everyone',
    back: 'shouted at my son in front of everyone',
  },
  sv: { told: 'Jag fick en helt annan hjälm än den i butiken', back: 'Du fick en helt annan hjälm' },
  nb: { told: 'Jeg fikk en helt annen hjelm enn den i butikken', back: 'Du fikk en helt annen hjelm' },
  da: { told: 'Jeg fik en helt anden hjelm end den i butikken', back: 'Du fik en helt anden hjelm' },
};

const grief: Readonly<Record<Language, string>> = {
  en: "My husband died last month and I don't know how to cancel the order",
  sv: 'Min man har gått bort och jag vet inte hur jag avbeställer resan',
  nb: 'Mannen min gikk bort i forrige måned, og jeg vet ikke hvordan jeg avbestiller turen',
  da: 'Min mand er gået bort, og jeg ved ikke, hvordan jeg afbestiller rejsen',
};

const visit = (topics: readonly Topic[], language: Language = 'en', parts = {}) =>
  Visitor.visits(flowOf(topics, parts), { language });

const understoodAs = ({ chat }: Visitor) => {
  const typed = chat.entries.filter(isKnown).findLast(({ type }) => type === 'typed');
  return typed?.type === 'typed' ? typed.understood.as : undefined;
};

const handovers = ({ chat }: Visitor) => chat.entries.filter(({ type }) => type === 'handed-over').length;

for (const language of Object.keys(stories) as Language[]) {
  describe(`A story that is not understood in ${language}`, () => {
    const { told, back } = stories[language];
    const words = (phrase: 'didYouMean' | 'chooseOrRephrase' | 'stillNotUnderstood') =>
      [spoken[language].speech.conversation[phrase]].flat()[0];

    it('has been told when its writer says that something went wrong', async () => {
      const visitor = await visit([winterTyres, wentWrong], language);
      await visitor.types(told);
      expect(understoodAs(visitor)).to.equal('nothing');
      await visitor.chooses(wentWrong.topic);
      expect(visitor.reply[0]).to.include(back);
      expect(visitor.question.name).to.equal('wish');
    });

    it('of somebody in need is met with a person, and not with having to say it in other words', async () => {
      const visitor = await visit([winterTyres], language);
      await visitor.types(grief[language]);
      expect(visitor.reply.join('\n')).to.include('+47 77 00 00 00');
      for (const phrase of ['didYouMean', 'chooseOrRephrase', 'stillNotUnderstood'] as const)
        expect(visitor.reply).not.to.include(words(phrase));
      expect(visitor.question.name).to.equal('topic');
    });
  });
}

describe('Whoever is not understood', () => {
  it('may mean a complaint, also where a word is near to something else', async () => {
    const visitor = await visit([winterTyres, wentWrong]);
    await visitor.types('My cousin had no tyres for two nights in the mountain cabin');
    expect(visitor.choices).to.include(wentWrong.topic);
  });

  it('has told nothing with a word or two', async () => {
    const visitor = await visit([winterTyres, wentWrong]);
    await visitor.types('purple elephants');
    await visitor.chooses(wentWrong.topic);
    expect(visitor.question.name).to.equal('matter');
  });

  it('is heard anew once what they told was heard', async () => {
    const visitor = await visit([winterTyres, wentWrong]);
    await visitor.types(stories.en.told);
    await visitor.chooses('Winter tyres');
    await visitor.chat.act({ type: 'topic', topic: wentWrong.topic });
    expect(visitor.question.name).to.equal('matter');
  });
});

describe('Where nobody hears complaints', () => {
  it('the second goes along with the first, and no survey follows either', async () => {
    const visitor = await visit([winterTyres]);
    await visitor.chooses('Winter tyres');
    await visitor.types('and you charged me twice');
    expect(handovers(visitor)).to.equal(1);
    await visitor.types('I am disappointed');
    expect(handovers(visitor)).to.equal(1);
    expect(visitor.reply[0]).to.equal(spoken.en.speech.conversation.goesAlong[0]);
    for (const act of ['Just tell me', 'Not for me', 'No, thanks']) await visitor.chooses(act);
    expect(visitor.chat.scene.ended).to.equal(true);
  });
});
