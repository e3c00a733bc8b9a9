/** A conversation of forty turns and more, through every technique, in every language: it is to read as one person wrote it. */
import { expect } from 'chai';
import { type Language, languages } from '../../src/language/languages.ts';
import { splitSentences } from '../../src/flow/placeholder.ts';
import type { AnyEntry, EntryOf } from '../../src/transcript/entry.ts';
import { loadSpeech } from '../../src/widget/speech.ts';
import { loadCourse } from '../../src/widget/techniques.ts';
import { type Turn, shopIn, shops, visit } from '../support/forty-turns.ts';
import { Visitor, wordsOf } from '../support/visitor.ts';

/** What the guide said to one act of the visitor. */
interface Reply {
  readonly turn: Turn;
  /** What the visitor did, as it reads. */
  readonly to: string;
  readonly entries: readonly AnyEntry[];
  /** Whether a question is open after it. */
  readonly isOpen: boolean;
}

async function acts(visitor: Visitor, turn: Turn, language: Language): Promise<string> {
  const { shop, said } = shops[language];
  if ('types' in turn) {
    await visitor.types(said[turn.types]);
    return said[turn.types];
  }
  if ('takes' in turn) {
    const [, way] = /^#way-(\d)$/.exec(turn.takes) ?? [];
    const id = way === undefined ? turn.takes : (shop.trouble.ways[Number(way)] ?? '');
    const option = visitor.question.options.find((one) => one.id === (id === 'bike' ? shop.bike.topic : id));
    await visitor.chooses(option?.label ?? id);
    return `[${option?.label ?? ''}]`;
  }
  const answer = visitor.chat.scene.offered.changeable.find(({ value }) => value === turn.changes);
  expect(await visitor.chat.act({ type: 'revise', of: answer?.seq ?? -1, value: turn.to })).to.equal(true);
  return `(${answer?.label ?? ''} → ${turn.to})`;
}

async function converse(language: Language): Promise<Reply[]> {
  const visitor = await Visitor.visits(shopIn(language), { language, loadSpeech, loadCourse });
  const replies: Reply[] = [];
  for (const turn of visit) {
    const before = visitor.chat.entries.length;
    const to = await acts(visitor, turn, language);
    const entries = visitor.chat.entries.slice(before).filter(({ by }) => by === 'guide');
    replies.push({ turn, to, entries, isOpen: visitor.chat.scene.offered.question !== undefined });
  }
  return replies;
}

/** What still holds: a changed answer takes back all that was said after it was given. */
function standing(replies: readonly Reply[]): readonly Reply[] {
  const change = replies.findIndex(({ turn }) => 'changes' in turn);
  const { turn } = replies[change] ?? {};
  const given = replies.findIndex(
    (reply) => turn && 'changes' in turn && 'takes' in reply.turn && reply.turn.takes === turn.changes,
  );
  return replies.filter((_, index) => index < given || index >= change);
}

const isAsked = (entry: AnyEntry): entry is EntryOf<'asked'> => entry.type === 'asked';
/** What is said in a bubble: a card is read as a table is. */
const isBubble = (entry: AnyEntry) => isAsked(entry) || (entry.type === 'said' && !Object.hasOwn(entry, 'content'));

/** Texts of the owner, and what we say around them word for word. They come again where a visitor asks again. */
function ownersWords(language: Language): string[] {
  const { tyres, bike, city, trail } = shops[language].shop;
  return [tyres, bike, city, trail].flatMap((words) => Object.values(words));
}

const apologies: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:sorry|apolog)/i,
  sv: /\b(?:förlåt|ursäkta|beklagar)/i,
  nb: /\b(?:beklager|unnskyld|lei for)/i,
  da: /\b(?:undskyld|beklager|ked af)/i,
};

for (const language of languages) {
  describe(`a conversation of ${visit.length} turns in ${language}`, () => {
    let replies: readonly Reply[] = [];

    before(async () => {
      replies = await converse(language);
    });

    it('says nothing of ours twice alike', () => {
      const owners = ownersWords(language);
      const said = standing(replies).flatMap(({ entries }) => wordsOf(entries.filter(isBubble)));
      const ours = said.filter((text) => !owners.some((one) => text.includes(one)));
      const doubled = ours.filter((text, index) => ours.indexOf(text) !== index);
      expect(doubled).to.deep.equal([]);
    });

    it('ends each turn with one open question, or with the end', () => {
      replies.slice(0, -1).forEach(({ to, entries, isOpen }) => {
        const asked = entries.filter(isAsked);
        expect(asked.length, to).to.be.at.most(1);
        if (asked[0]) expect(entries.at(-1), to).to.equal(asked[0]);
        expect(isOpen, to).to.equal(true);
      });
      expect(replies.at(-1)?.isOpen).to.equal(false);
    });

    it('never says more than two sentences in a bubble, nor raises its voice, nor leaves a gap unfilled', () => {
      for (const { to, entries } of replies) {
        for (const text of wordsOf(entries.filter(isBubble))) {
          expect(splitSentences(text).length, text).to.be.at.most(2);
        }
        for (const text of wordsOf(entries)) expect(text, to).not.to.match(/[!{}]/);
      }
    });

    it('answers everything that the visitor does', () => {
      for (const { to, entries } of replies) expect(entries.length, to).to.be.greaterThan(0);
    });

    it('apologises once for each of the two matters, and for nothing else', () => {
      const sorry = replies.filter(({ entries }) => wordsOf(entries).some((text) => apologies[language].test(text)));
      const { late, broken } = shops[language].said;
      expect(sorry.map(({ to }) => to)).to.deep.equal([late, broken]);
    });
  });
}
