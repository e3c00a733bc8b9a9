import { expect } from '@open-wc/testing';
import type { WholeReading } from '../../src/authoring/whole-page.ts';
import { readMarkup, shop, tyres } from '../support/page.ts';

const read = (inner: string): WholeReading =>
  readMarkup(`<guided-chat endpoint="/t">${tyres}${shop}${inner}</guided-chat>`);
const codes = ({ problems }: WholeReading) => problems.map(({ code }) => code);

describe('a survey in a page', () => {
  it('is worded by the owner', () => {
    const reading = read(
      '<guided-survey ask="How was it, {name|friend}?" scale="10" comment="And why?"></guided-survey>',
    );
    expect(reading.flow.survey).to.deep.equal({ ask: 'How was it, {name|friend}?', scale: 10, comment: 'And why?' });
    expect(codes(reading)).to.deep.equal([]);
  });

  it('has a scale of five where none is given', () => {
    expect(read('<guided-survey></guided-survey>').flow.survey).to.deep.equal({ scale: 5 });
  });

  it('is not in the flow where there is none', () => {
    expect(read('').flow).not.to.have.property('survey');
  });

  for (const scale of ['1', '11', '4.5', 'ten']) {
    it(`has a scale that can be drawn, which ${scale} is not`, () => {
      const reading = read(`<guided-survey scale="${scale}"></guided-survey>`);
      expect(reading.flow.survey).to.deep.equal({ scale: 5 });
      expect(codes(reading)).to.deep.equal(['invalid-value']);
      expect(reading.problems[0]?.hint).to.equal('scale takes a whole number, at least 2, at most 10.');
    });
  }

  it('is one: a second is left out', () => {
    const reading = read('<guided-survey scale="3"></guided-survey><guided-survey scale="7"></guided-survey>');
    expect(reading.flow.survey).to.deep.equal({ scale: 3 });
    expect(codes(reading)).to.deep.equal(['duplicate-survey']);
    expect(reading.problems[0]?.element?.getAttribute('scale')).to.equal('7');
  });

  it('may be there once for each language', () => {
    const reading = read(
      '<guided-survey lang="nb" ask="Hva?"></guided-survey><guided-survey lang="en" ask="What?"></guided-survey>',
    );
    expect(reading.flow.survey?.ask).to.equal('What?');
    expect(codes(reading)).to.deep.equal([]);
  });
});
