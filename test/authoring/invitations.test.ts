import { expect } from '@open-wc/testing';
import type { WholeReading } from '../../src/authoring/whole-page.ts';
import { readMarkup, shop, tyres } from '../support/page.ts';

const chat = (inner: string) => `<guided-chat endpoint="/t">${tyres}${shop}${inner}</guided-chat>`;
const invitation = (attributes: string) => `<guided-invitation ${attributes}></guided-invitation>`;
const renewal = (attributes: string) => `<guided-renewal ${attributes}></guided-renewal>`;

const codes = ({ problems }: WholeReading) => problems.map(({ code }) => code);

describe('reading what is offered unasked', () => {
  it('gives invitations and renewals, in the order in which they are written, and no problems', () => {
    const reading = readMarkup(
      chat(
        invitation('moment="idle" path="/a, /b*" after="45s" text="Hello." topic="Winter tyres"') +
          `<div>${invitation('moment="checkout" text="Found everything, {name}?"')}</div>` +
          renewal('name="Service" due="2026-12-24" text="It is due."'),
      ),
    );
    expect(reading.problems).to.deep.equal([]);
    expect(reading.offering).to.deep.equal({
      invitations: [
        { moment: 'idle', path: ['/a', '/b*'], after: 45_000, text: 'Hello.', topic: 'Winter tyres' },
        { moment: 'checkout', text: 'Found everything, {name}?' },
      ],
      renewals: [{ name: 'Service', due: '2026-12-24', before: 14 * 24 * 60 * 60_000, text: 'It is due.' }],
    });
  });

  it('does not touch the flow, so that no conversation is begun anew for it', () => {
    const { flow } = readMarkup(chat(''));
    expect(readMarkup(chat(invitation('moment="idle" text="Hello."'))).flow).to.deep.equal(flow);
  });

  it('leaves out what is written in another language', () => {
    const both =
      invitation('lang="sv" moment="idle" text="Hej."') + invitation('lang="en" moment="idle" text="Hello."');
    expect(readMarkup(chat(both)).offering.invitations.map(({ text }) => text)).to.deep.equal(['Hello.']);
    expect(codes(readMarkup(chat(both)))).to.deep.equal([]);
  });

  it('names what is missing or wrong, and leaves out what cannot be used', () => {
    const wrong = {
      'moment="idle"': ['missing-attribute'],
      'text="Hello."': ['missing-attribute'],
      'moment="soon" text="Hello."': ['invalid-value', 'missing-attribute'],
    };
    for (const [attributes, problems] of Object.entries(wrong)) {
      const reading = readMarkup(chat(invitation(attributes)));
      expect(codes(reading), attributes).to.deep.equal(problems);
      expect(reading.offering.invitations, attributes).to.deep.equal([]);
    }
    const unready = readMarkup(chat(renewal('name="Service" due="next week" text="It is due."')));
    expect(codes(unready)).to.deep.equal(['invalid-value', 'missing-attribute']);
  });

  it('goes by what is usual where a path or a time cannot be read', () => {
    const reading = readMarkup(
      chat(invitation('moment="idle" path="https://x.example/" after="soon" text="Hello {shoe}."')),
    );
    expect(codes(reading)).to.deep.equal(['invalid-value', 'invalid-value', 'unknown-placeholder']);
    expect(reading.offering.invitations).to.deep.equal([{ moment: 'idle', text: 'Hello {shoe}.' }]);
  });

  it('names a topic that there is not, and says which is near', () => {
    const [problem] = readMarkup(chat(invitation('moment="idle" text="Hello." topic="Winter tyre"'))).problems;
    expect(problem).to.include({ code: 'unknown-topic', hint: 'Did you mean Winter tyres?' });
    expect(problem?.element?.localName).to.equal('guided-invitation');
    const elsewhere = readMarkup(chat(renewal('name="S" due="2026-12-24" text="It is due." topic="Service"')));
    expect(codes(elsewhere)).to.deep.equal(['unknown-topic']);
  });

  it('gives along the plan of the topic that one leads to, where the topic is in one', () => {
    const winter = tyres.replace('topic="Winter tyres"', 'topic="Spikes"');
    const plan = `<guided-plan name="Winter" from="2026-10-01" until="2027-04-15">${winter}</guided-plan>`;
    const { offering, problems } = readMarkup(
      chat(
        plan +
          invitation('moment="idle" text="Hello." topic="Spikes"') +
          invitation('moment="idle" text="Hello." topic="Winter tyres"') +
          renewal('name="Change" due="2026-12-24" text="It is time." topic="Spikes"'),
      ),
    );
    expect(problems).to.deep.equal([]);
    const dates = { name: 'Winter', from: '2026-10-01', until: '2027-04-15' };
    expect(offering.invitations.map((one) => one.plan)).to.deep.equal([dates, undefined]);
    expect(offering.renewals[0]?.plan).to.deep.equal(dates);
  });

  it('has no place for them elsewhere', () => {
    const misplaced = tyres.replace('></', `>${invitation('moment="idle" text="Hello."')}</`);
    const reading = readMarkup(`<guided-chat endpoint="/t">${misplaced}${shop}</guided-chat>`);
    expect(reading.problems[0]).to.include({ code: 'unknown-child', hint: 'Put it into <guided-chat>.' });
    expect(reading.offering.invitations).to.deep.equal([]);
  });
});
