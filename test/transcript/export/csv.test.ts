import { expect } from 'chai';
import fc from 'fast-check';
import { csvHead, csvRows, toCsv } from '../../../src/transcript/export/csv.ts';
import { cellsOf } from '../../support/csv-cells.ts';
import { inside, log, mischief, transcriptOf, transcripts, whole } from './transcripts.ts';

/** What was said, as it stands in its cell. */
function cellOf(text: string): string {
  const [head = [], row = []] = cellsOf(toCsv(transcriptOf(log({ by: 'visitor', type: 'said', text }))).slice(1));
  return row[head.indexOf('text')] ?? '';
}

describe('a transcript as CSV', () => {
  it('has a row for each entry under the names of its columns, and says that it is UTF-8', () => {
    const csv = toCsv(whole);
    expect(csv.startsWith('\uFEFFconversation,language,page,test,seq,at,by,type,')).to.equal(true);
    const [head = [], ...rows] = cellsOf(csv.slice(1));
    expect(rows.map((row) => row[head.indexOf('seq')])).to.deep.equal(whole.entries.map(({ seq }) => String(seq)));
    const promised = Object.fromEntries(head.map((name, index) => [name, rows[11]?.[index]]));
    expect(promised).to.deep.equal({
      conversation: whole.id,
      language: 'en',
      page: 'https://shop.example/tyres',
      test: 'false',
      seq: '11',
      at: '2026-11-22T09:00:11.000Z',
      by: 'guide',
      type: 'promised',
      ...inside,
      step: '',
      question: '',
      value: '',
      text: 'Promised: Call me (within one working day). Reference: NC-9M62',
      outcome: '',
      kind: '',
      solved: '',
      score: '',
      scale: '',
      reference: 'NC-9M62',
      replaces: '',
    });
  });

  it('tells of an answer which question it answers and what is stored of it', () => {
    const [head = [], ...rows] = cellsOf(toCsv(whole).slice(1));
    const pick = (index: number) =>
      ['question', 'value', 'text', 'replaces'].map((name) => rows[index]?.[head.indexOf(name)]);
    expect([4, 5, 7, 10].map(pick)).to.deep.equal([
      ['way', '', 'What would help you most?', ''],
      ['way', 'Repair it', 'Repair it', ''],
      ['name', 'Kari', 'Kari', ''],
      ['way', 'Call me', 'Call me', '5'],
    ]);
  });

  it('tells of a rating what it is out of, and in each row whether the conversation was only tried out', () => {
    const opened = { language: 'en', flow: 'f', engine: 'e', seed: 1, stage: 'browsing', plans: [], known: {} };
    const entries = log(
      { by: 'host', type: 'opened', ...opened, test: true },
      { by: 'visitor', type: 'rated', score: 9, scale: 10 },
      { by: 'visitor', type: 'rated', score: 4 },
      { by: 'visitor', type: 'rated', solved: false },
    );
    const [head = [], ...rows] = cellsOf(toCsv(transcriptOf(entries)).slice(1));
    const pick = (...names: readonly string[]) => rows.map((row) => names.map((name) => row[head.indexOf(name)]));
    expect(pick('test', 'score', 'scale')).to.deep.equal([
      ['true', '', ''],
      ['true', '9', '10'],
      ['true', '4', '5'],
      ['true', '', ''],
    ]);
  });

  it('keeps commas, quotation marks and line breaks inside their cell', () => {
    expect(cellOf('one, "two"\r\nthree')).to.equal('one, "two"\nthree');
  });

  it('lets a spreadsheet take nothing for a formula', () => {
    const formulas = [
      '=1',
      '+1',
      '-1',
      '@SUM(1)',
      '\t=1',
      '\r=1',
      ' =1',
      '\u00a0=1',
      '\u200b=1',
      '\uFF1D1',
      '\uFE62' + '1',
    ];
    for (const formula of formulas) expect(cellOf(formula)).to.match(/^'/);
    expect(cellOf('2 - 1 = 1')).to.equal('2 - 1 = 1');
  });

  it('lets none begin inside a cell either, where semicolons or line breaks may part cells', () => {
    expect(cellOf('a;=1')).to.equal("a;'=1");
    expect(cellOf('a\n\n =1')).to.equal("a\n'\n' =1");
    expect(cellOf('a;"=1')).to.equal('a;\'"=1');
  });

  it('is CSV without formulas, whatever the transcript', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const [head = [], ...rows] = cellsOf(toCsv(transcript).slice(1));
        expect(rows).to.have.length(transcript.entries.length);
        for (const row of rows) {
          expect(row).to.have.length(head.length);
          for (const cell of row) expect(cell).not.to.match(/^[\s\p{Cf}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r]/u);
        }
      }),
    );
    for (const text of mischief) expect(cellOf(text)).not.to.match(/(?:^|[;\n])[\s"]*[=+\-@]/);
  });

  it('is made of its head and the rows of each, for many in one file', () => {
    expect(toCsv(whole)).to.equal(csvHead + csvRows(whole));
  });
});
