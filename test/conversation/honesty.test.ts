/** Says that it is an automated assistant, always [EU AI Act, art. 50]. */
import { expect } from 'chai';
import type { SpokenLanguage } from '../support/typed-cases.ts';
import { flowOf, wentWrong, winterTyres } from '../support/flows.ts';
import { findMyBike } from '../techniques/questioning/questionnaires.ts';
import { Visitor } from '../support/visitor.ts';

const flow = flowOf([winterTyres, wentWrong, findMyBike]);

const asked: Readonly<Record<SpokenLanguage, readonly [question: string, answer: RegExp]>> = {
  en: ['are you a bot?', /automated assistant/],
  sv: ['är du en människa?', /automatisk assistent/],
  nb: ['er du en robot?', /automatisk assistent/],
  da: ['er du et menneske?', /automatisk assistent/],
};

describe('Whoever asks what they talk to', () => {
  for (const [language, [question, answer]] of Object.entries(asked) as [SpokenLanguage, readonly [string, RegExp]][]) {
    for (const { topic } of flow.topics) {
      it(`is told in ${language}, amid ${topic}, and goes on where they were`, async () => {
        const visitor = await Visitor.visits(flow, { language });
        await visitor.chooses(topic);
        const before = visitor.question;
        await visitor.types(question);
        expect(visitor.reply.join(' ')).to.match(answer);
        expect(visitor.question.name).to.equal(before.name);
        expect(visitor.chat.entries.some(({ type }) => type === 'handed-over')).to.equal(false);
      });
    }
  }
});
