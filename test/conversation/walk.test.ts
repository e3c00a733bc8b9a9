import { expect } from 'chai';
import type { Flow } from '../../src/flow/flow.ts';
import { shownText } from '../../src/transcript/projection.ts';
import type { ExplanationTopic } from '../../src/techniques/explanation/schema.ts';
import { brakes, childSeats, flowOf, wentWrong, winterTyres } from '../support/flows.ts';
import { advice, question, questionnaire, when } from '../techniques/questioning/questionnaires.ts';
import { type Grain, type Place, reaches, walk, wholly } from '../support/walk.ts';

const grain: Grain = process.env.WALK === 'full' ? 'full' : 'coarse';
const withPlaceholders: ExplanationTopic = {
  ...winterTyres,
  solution: 'For {name|you}: studs, {business} has them. {name}, come by.',
};

const typed = [
  'hello',
  'thanks',
  'skip',
  'start over',
  "I don't know",
  'this is a disgrace',
  'brilliant work',
  'qwerty',
  'I need studs',
  'yes',
  'no',
  'a human please',
  '__proto__',
  '12 km',
  '2026-12-01',
  'kari@example.com',
  '+47 77 00 00 01',
  'My bike arrived with a broken wheel.',
  '🚲',
];

/** A questionnaire with a branch, an input of each kind, and an advice for everybody. */
const bikeFinder = questionnaire(
  [
    { ...question('use', ['Work', 'Trails']), optional: true },
    { ...question('distance'), type: 'number', unit: 'km', min: '1', max: '200', when: when("use is 'work'") },
    { ...question('extras', ['Lights', 'Lock', 'Bell']), type: 'choices' },
    { ...question('start'), type: 'date' },
    { ...question('email'), type: 'email' },
    { ...question('wish'), type: 'text' },
  ],
  [advice('Electric bike', "use is 'work' and distance > 15"), advice('Everyday bike')],
  { limit: 4 },
);
const contacting = questionnaire([{ ...question('phone'), type: 'phone' }], [], { topic: 'Ring me' });

const shapes: Readonly<Record<string, Flow>> = {
  'one topic, no person': flowOf([brakes], { contacts: [] }),
  'three topics and a shop': flowOf([winterTyres, brakes, childSeats]),
  'no topic at all': flowOf([]),
  'a topic with placeholders': flowOf([withPlaceholders]),
  // Together they have more states than can be told apart in full, so each is walked alone there.
  ...(grain === 'full'
    ? { 'a questionnaire': flowOf([bikeFinder]), 'what went wrong': flowOf([wentWrong]) }
    : {
        'every technique, and a shop': flowOf([winterTyres, bikeFinder, wentWrong]),
        'every technique, and no person': flowOf([contacting, bikeFinder, wentWrong], { contacts: [] }),
      }),
};

for (const [shape, flow] of Object.entries(shapes)) {
  describe(`every conversation about ${shape}`, () => {
    let places: ReadonlyMap<string, Place>;
    const each = (check: (place: Place, name: string) => void) => {
      places.forEach(check);
    };

    before(async function () {
      this.timeout(20 * 60_000);
      const { setting, hearing } = await wholly(flow);
      places = walk(setting, grain, typed, hearing);
    });

    it('can be brought to an end without the menu', () => {
      each((_, name) => {
        const ends = reaches(
          places,
          name,
          ({ ended }) => ended,
          ({ act }) => act.type === 'answer' || act.type === 'type',
        );
        // Where there is nothing to talk about, the menu is the only way to say goodbye.
        expect(ends || flow.topics.length === 0, name).to.equal(true);
      });
    });

    it('has a person within one act', () => {
      each(({ ways, ended }, name) => {
        if (ended) return;
        const person = ways.find(({ act }) => act.type === 'person');
        expect(
          person?.replies.some(({ type }) => type === 'handed-over'),
          name,
        ).to.equal(true);
        const shown = person?.replies.flatMap((draft) => shownText({ ...draft, seq: 0, at: '' }) ?? []).join();
        expect(shown, name).to.include(flow.contacts[0]?.phone ?? 'no phone number');
      });
    });

    it('meets no act with silence, but for a no to an offer', () => {
      each(({ ways }, name) => {
        for (const { act, replies } of ways) {
          if (act.type === 'decline') continue;
          expect(
            replies.filter((draft) => shownText({ ...draft, seq: 0, at: '' }) !== undefined),
            `${JSON.stringify(act)} in ${name}`,
          ).not.to.have.length(0);
        }
      });
    });

    it('never says a raw placeholder, and nothing twice in one breath', () => {
      each(({ ways }, name) => {
        for (const { replies } of ways) {
          const words = replies.flatMap((draft) => shownText({ ...draft, seq: 0, at: '' }) ?? []);
          for (const text of words) expect(text, name).not.to.match(/\{\w+[|}]/);
          expect(new Set(words).size, `${words.join(' / ')} in ${name}`).to.equal(words.length);
        }
      });
    });

    it('asks no more questions than it may', () => {
      each(({ ways }, name) => {
        for (const { replies } of ways)
          for (const draft of replies) {
            if (draft.type !== 'asked' || draft.note === undefined) continue;
            const [at = 0, of = 0] = (draft.note.match(/\d+/g) ?? []).map(Number);
            expect(at, `${draft.note} in ${name}`).to.be.within(1, of);
            expect(of, `${draft.note} in ${name}`).to.be.at.most(bikeFinder.limit);
          }
      });
    });

    it('always leaves a way on', () => {
      each(({ offered, ended }, name) => {
        expect(ended || offered.typing || (offered.question?.options.length ?? 0) > 0, name).to.equal(true);
      });
    });
  });
}
