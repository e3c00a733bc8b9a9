import { expect } from 'chai';
import fc from 'fast-check';
import { linesOf } from '../../src/tools/lines.ts';

/** The lines of a text that comes in pieces of some bytes. */
async function linesIn(text: string, size: number): Promise<string[]> {
  const bytes = Buffer.from(text);
  async function* pieces(): AsyncGenerator<Buffer, void> {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  const lines: string[] = [];
  for await (const line of linesOf(pieces())) lines.push(line.toString());
  return lines;
}

describe('the lines of a file', () => {
  it('end at line feeds and nowhere else', async () => {
    expect(await linesIn('one\ntwo\u2028still two\r\n\nfour', 1_000)).to.deep.equal([
      'one',
      'two\u2028still two\r',
      '',
      'four',
    ]);
    expect(await linesIn('', 1)).to.deep.equal([]);
    expect(await linesIn('\n', 1)).to.deep.equal(['']);
  });

  it('are the same however the file is cut while it is read', async () => {
    const texts = fc.array(fc.oneof(fc.constantFrom('\n', 'ø', '\u2028', '🚲', ' '), fc.lorem({ maxCount: 1 })));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const text = parts.join('');
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesIn(text, size)).to.deep.equal(expected);
      }),
    );
  });
});
