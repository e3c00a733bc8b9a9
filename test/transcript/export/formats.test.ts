import { expect } from 'chai';
import fc from 'fast-check';
import { type Format, formats } from '../../../src/transcript/export/formats.ts';
import { project } from '../../../src/transcript/projection.ts';
import { transcripts, whole } from './transcripts.ts';

const all: readonly (readonly [string, Format])[] = Object.entries(formats);

for (const [extension, { make, series, read }] of all) {
  describe(`the format .${extension}`, () => {
    it('is made of any transcript', () => {
      fc.assert(
        fc.property(transcripts, (transcript) => {
          expect(make(transcript)).to.be.a('string').that.is.not.empty;
        }),
      );
    });

    it('ends with a line break, and tells what was said', () => {
      expect(make(whole)).to.match(/\n$/).and.to.include('77000001');
    });

    if (series) {
      it('holds one transcript as it holds many', () => {
        expect(make(whole)).to.equal(series.head + series.part(whole));
      });
    }

    if (read) {
      it('is read back to the same projection', () => {
        fc.assert(
          fc.property(transcripts, (transcript) => {
            const [back, ...others] = read(make(transcript));
            if (typeof back === 'string') throw new Error(back);
            expect(others).to.deep.equal([]);
            expect(project(back?.entries ?? []).turns).to.deep.equal(project(transcript.entries).turns);
          }),
        );
      });
    }
  });
}
