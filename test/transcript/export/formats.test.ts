import { expect } from 'chai';
import fc from 'fast-check';
import { type Format, formats } from '../../../src/transcript/export/formats.ts';
import type { Transcript } from '../../../src/transcript/received.ts';
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
      const { head, part, between, foot } = series;
      const fileOf = (many: readonly Transcript[]) => head + many.map(part).join(between) + foot;

      it('holds as many as there are, none among them, one after another', () => {
        expect(fileOf([])).to.be.a('string');
        const file = fileOf([whole, { ...whole, id: 'conversation-000002' }]);
        expect(file).to.match(/\n$/);
        expect(file.indexOf(whole.id)).to.be.within(0, file.indexOf('conversation-000002'));
        expect(file.split('Fine')).to.have.length(1 + 2 * (part(whole).split('Fine').length - 1));
      });

      if (read) {
        it('is read back, however many it holds', () => {
          fc.assert(
            fc.property(fc.array(transcripts, { maxLength: 4 }), (many) => {
              expect(read(fileOf(many))).to.deep.equal(many);
            }),
          );
        });
      }
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
