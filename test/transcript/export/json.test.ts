import { expect } from 'chai';
import fc from 'fast-check';
import { fromJson, toJson } from '../../../src/transcript/export/json.ts';
import { fromJsonLines, toJsonLine } from '../../../src/transcript/export/jsonl.ts';
import { transcripts, whole } from './transcripts.ts';

describe('a transcript as JSON', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        expect(fromJson(toJson(transcript))).to.deep.equal([transcript]);
      }),
    );
  });

  it('keeps what it does not know', () => {
    const more = { ...whole, client: 'guided-chat/9.0.0', shoe: 43 };
    expect(fromJson(toJson(more))).to.deep.equal([more]);
  });

  it('says what is wrong where it is none', () => {
    expect(fromJson('{')).to.equal('expected JSON');
    expect(fromJson('[]')).to.equal('expected an object');
    expect(fromJson(JSON.stringify({ ...whole, page: 'here' }))).to.equal('page: expected an object');
    const faulty = { ...whole, entries: whole.entries.with(1, { ...whole.entries[1], by: 'ghost' } as never) };
    expect(fromJson(JSON.stringify(faulty))).to.match(/^entries\.1\.by: expected visitor/);
    const twice = { ...whole, entries: [...whole.entries, ...whole.entries] };
    expect(fromJson(JSON.stringify(twice))).to.equal('entries.18.seq: expected a greater one than before it');
  });
});

describe('transcripts as lines of JSON', () => {
  it('are one line each, and read back as they were', () => {
    fc.assert(
      fc.property(fc.array(transcripts, { maxLength: 4 }), (many) => {
        const lines = many.map(toJsonLine).join('');
        expect(lines.split('\n')).to.have.length(many.length + 1);
        expect(fromJsonLines(lines)).to.deep.equal(many);
      }),
    );
  });

  it('may have empty lines between them', () => {
    expect(fromJsonLines(`\n${toJsonLine(whole)}\r\n`)).to.deep.equal([whole]);
  });

  it('say which line is wrong', () => {
    expect(fromJsonLines(`${toJsonLine(whole)}{}\n`)).to.equal('line 2: id: expected 8 to 64 letters, digits, - or _');
  });
});
