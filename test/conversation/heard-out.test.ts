import { expect } from 'chai';
import { languages } from '../../src/language/languages.ts';
import { shopIn, shops } from '../support/forty-turns.ts';
import { Visitor } from '../support/visitor.ts';

const byFriday = { en: 'by Friday', sv: 'till fredag', nb: 'til fredag', da: 'på fredag' };
const bell = {
  en: 'And the bell fell off',
  sv: 'Och ringklockan ramlade av',
  nb: 'Og ringeklokka falt av',
  da: 'Og ringeklokken faldt af',
};

for (const language of languages) {
  describe(`who is heard out in ${language}`, () => {
    const { shop, said } = shops[language];
    const way = shop.trouble.ways[0] ?? '';
    const complains = async () => {
      const visitor = await Visitor.visits(shopIn(language), { language });
      await visitor.types(said.late);
      await visitor.types(byFriday[language]);
      await visitor.chooses(way);
      return visitor;
    };
    const skips = (visitor: Visitor) => visitor.chooses(visitor.choices[0] ?? '');

    it('reads what matters to them on the card, beside what was chosen', async () => {
      const visitor = await complains();
      await skips(visitor);
      await visitor.types(said.phone);
      expect(visitor.reply.join(' ')).to.include(byFriday[language]).and.to.include(way);
    });

    it('is not called Thanks or Hello', async () => {
      const visitor = await complains();
      for (const text of [said.thanks, said.hello]) {
        await visitor.types(text);
        expect(visitor.question.name, text).to.equal('name');
      }
      await visitor.types('Siri');
      expect(visitor.question.name).to.equal('phone');
    });

    it('tells more instead of a number, and it belongs to the same matter', async () => {
      const visitor = await complains();
      await visitor.types('Siri');
      const asked = visitor.question.text;
      await visitor.types(bell[language]);
      expect(visitor.chat.entries.filter(({ type }) => type === 'began')).to.have.length(1);
      expect(visitor.reply[0]).to.match(/(?:bell|ringklockan|ringeklokka|ringeklokken) /i);
      expect(visitor.question.name).to.equal('phone');
      expect(visitor.question.text, 'in the first words, as in all tests').to.equal(asked);
      await visitor.types(said.phone);
      expect(visitor.reply.join(' ')).to.include(bell[language]);
      expect(visitor.question.name).to.equal('confirmed');
    });
  });
}
