import { expect } from 'chai';
import fc from 'fast-check';
import { toMarkdown } from '../../../src/transcript/export/markdown.ts';
import { log, mischief, transcriptOf, whole } from './transcripts.ts';

/** What stands in the quotation of something that a visitor said. */
function quoted(text: string): string {
  const markdown = toMarkdown(transcriptOf(log({ by: 'visitor', type: 'said', text })));
  const lines = markdown.split('\n').slice(9, -1);
  for (const line of lines) expect(line.slice(0, 2)).to.equal('> ');
  return lines.map((line) => line.slice(2)).join('\n');
}

describe('a transcript as Markdown', () => {
  it('has a head, what was said as quotations, what happened as points, and the answers', () => {
    const blocks = toMarkdown(whole).split('\n\n');
    expect(blocks.slice(0, 4)).to.deep.equal([
      '# Transcript 019ab0c4-7d1e-7c3a-9f56-1b2c3d4e5f60',
      [
        '- Began: 2026-11-22 09:00:00 (UTC)',
        '- Last message: 2026-11-22 09:04:00 (UTC)',
        '- Language: en',
        '- Page: Tyres, https\\://shop.example/tyres',
      ].join('\n'),
      '- 2026-11-22 09:00:00 The chat began',
      '**Assistant** 2026-11-22 09:00:01',
    ]);
    expect(blocks).to.include.members(['> Hello.', '**Visitor** 2026-11-22 09:00:05 (changed later)', '> Repair it']);
    expect(blocks.at(-1)).to.equal(
      ['- What is your name? Kari', '- Which number can you be reached on? 77000001', '']
        .toSpliced(0, 0, '- What would help you most? Call me')
        .join('\n'),
    );
  });

  it('keeps what was written as it was written', () => {
    expect(quoted('We open at 9.30, (except on Sundays) - see you.')).to.equal(
      'We open at 9.30, (except on Sundays) - see you.',
    );
    expect(quoted('first\nsecond\n \nthird\n')).to.equal('first\\\nsecond\n\nthird');
  });

  it('takes no sign for one of its own', () => {
    expect(quoted('**a** _b_ `c` <b> [d](e) ![f](g) ~h~ | $i$ &amp; \\')).to.equal(
      '\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\<b\\> \\[d\\](e) \\!\\[f\\](g) \\~h\\~ \\| \\$i\\$ \\&amp; \\\\',
    );
    expect(quoted('see https://a.example or www.a.example or a@b.example')).to.equal(
      'see https\\://a.example or www\\.a.example or a\\@b.example',
    );
    expect(quoted('# a\n- b\n+ c\n12. d\n3) e\n---\n===\n    code')).to.equal(
      ['\\# a', '\\- b', '\\+ c', '12\\. d', '3\\) e', '\\---', '\\===', 'code'].join('\\\n'),
    );
  });

  it('lets nothing that was written end its quotation', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...mischief)), (text) => {
        for (const line of quoted(text).split('\n')) {
          expect(line).not.to.match(/(?<!\\)(?:\\\\)*[`*_[\]<>~|]/);
          expect(line).not.to.match(/^(?:#|[-+=]|\d+[.)])/);
        }
      }),
    );
  });
});
