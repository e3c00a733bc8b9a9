import { expect } from 'chai';
import fc from 'fast-check';
import { contentDepth, contentTags, isContentTag, readContent } from '../../src/flow/content-reading.ts';
import { type Content, isInline, mapText, plainText, safeAddress } from '../../src/flow/content.ts';
import { anyContent } from '../support/content.ts';

const depthOf = (content: Content): number =>
  Math.max(0, ...content.map((node) => (typeof node === 'string' ? 1 : 1 + depthOf(node.children))));

const p = (...children: Content): Content[number] => ({ tag: 'p', children });

describe('an address that a visitor may be sent to', () => {
  for (const address of [
    'https://example.com/a?b=c#d',
    'HTTP://example.com',
    'mailto:hei@example.com',
    'tel:+4777000000',
    '/workshop',
    'workshop.html',
    '../up',
    '?page=2',
    '#top',
    '//example.com/of-the-same-scheme',
    '/path/with:colon',
    'Tromsø.html',
  ]) {
    it(`may be ${address}`, () => {
      expect(safeAddress(address)).to.equal(address);
    });
  }

  for (const address of [
    'http://[bad',
    'https://',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\r:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'view-source:https://example.com',
    'x-unheard.of+1:anything',
    '',
    '   ',
  ]) {
    it(`is not ${JSON.stringify(address)}`, () => {
      expect(safeAddress(address)).to.equal(undefined);
    });
  }

  it('is shorn of the space around it', () => {
    expect(safeAddress(' /workshop\n')).to.equal('/workshop');
  });

  it('never leads a browser to another scheme', () => {
    const pieces = fc.constantFrom(
      'java',
      'script',
      ':',
      '//',
      '\\',
      '/',
      '\n',
      '\u0001',
      ' ',
      'https',
      'data',
      '&colon;',
      '\u200b',
    );
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(address, (raw) => {
        const kept = safeAddress(raw);
        if (kept === undefined || !URL.canParse(kept, 'https://shop.example/page')) return;
        expect(new URL(kept, 'https://shop.example/page').protocol).to.be.oneOf(['https:', 'http:', 'mailto:', 'tel:']);
      }),
    );
  });
});

describe('the words of content', () => {
  it('have a line for each block', () => {
    expect(plainText([p('One.'), p('Two.')])).to.equal('One.\nTwo.');
    expect(plainText(['One.', { tag: 'br', children: [] }, 'Two.'])).to.equal('One.\nTwo.');
  });

  it('run on through what stands in a line', () => {
    expect(plainText(['Fit ', { tag: 'strong', children: ['studded'] }, ' tyres.'])).to.equal('Fit studded tyres.');
  });

  it('name an image by its description', () => {
    const image = { tag: 'img', src: '/tyre.jpg', alt: 'A studded tyre', children: [] } as const;
    expect(plainText([image])).to.equal('A studded tyre');
  });

  it('set terms and cells apart', () => {
    const terms: Content = [
      { tag: 'dt', children: ['Price'] },
      { tag: 'dd', children: ['899 kr'] },
      { tag: 'dt', children: ['Limits'] },
      { tag: 'dd', children: ['Noise'] },
      { tag: 'dt', children: ['Any hills?'] },
      { tag: 'dd', children: ['Yes'] },
    ];
    const row: Content = [
      { tag: 'th', children: ['Grip'] },
      { tag: 'td', children: ['Good'] },
    ];
    expect(plainText([{ tag: 'dl', children: terms }])).to.equal('Price: 899 kr\nLimits: Noise\nAny hills? Yes');
    expect(plainText([{ tag: 'table', children: [{ tag: 'tr', children: row }] }])).to.equal('Grip Good');
  });

  it('are their own words', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const text = plainText(content);
        expect(plainText([text])).to.equal(text);
      }),
    );
  });
});

describe('changing the texts of content', () => {
  it('reaches every text and description, and nothing else', () => {
    const content: Content = [
      p('a ', { tag: 'em', children: ['b'] }),
      { tag: 'img', src: '/c.jpg', alt: 'c', children: [] },
      { tag: 'a', href: '/d', children: ['d'] },
    ];
    expect(mapText(content, (text) => text.toUpperCase())).to.deep.equal([
      p('A ', { tag: 'em', children: ['B'] }),
      { tag: 'img', src: '/c.jpg', alt: 'C', children: [] },
      { tag: 'a', href: '/d', children: ['D'] },
    ]);
  });

  it('drops what becomes empty, save for cells, which hold the columns', () => {
    const cell = (text: string): Content[number] => ({ tag: 'td', children: [text] });
    const content: Content = [
      p('gone'),
      { tag: 'br', children: [] },
      { tag: 'tr', children: [cell('gone'), cell('kept')] },
    ];
    expect(mapText(content, (text) => (text === 'gone' ? '' : text))).to.deep.equal([
      { tag: 'br', children: [] },
      { tag: 'tr', children: [{ tag: 'td', children: [] }, cell('kept')] },
    ]);
  });

  it('changes nothing when no text changes', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(mapText(content, (text) => text)).to.deep.equal(content);
      }),
    );
  });
});

describe('reading content that somebody sent', () => {
  it('keeps what is allowed', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(readContent(JSON.parse(JSON.stringify(content)))).to.deep.equal(content);
      }),
    );
  });

  it('keeps the words of what is not allowed', () => {
    const raw = [{ tag: 'marquee', children: ['Hear ', { tag: 'strong', children: ['this'] }] }];
    expect(readContent(raw)).to.deep.equal(['Hear ', { tag: 'strong', children: ['this'] }]);
  });

  it('takes no attribute but those of the list', () => {
    const raw = [{ tag: 'a', href: '/x', onclick: 'alert(1)', style: 'x', src: '/y', children: ['x'] }];
    expect(readContent(raw)).to.deep.equal([{ tag: 'a', href: '/x', children: ['x'] }]);
  });

  it('takes the heading of a line or of a column for one, and of nothing else', () => {
    const heading = (scope: string) => readContent([{ tag: 'th', scope, children: ['Price'] }]);
    for (const scope of ['col', 'row'])
      expect(heading(scope)).to.deep.equal([{ tag: 'th', scope, children: ['Price'] }]);
    expect(heading('rowgroup')).to.deep.equal([{ tag: 'th', children: ['Price'] }]);
  });

  it('makes words of a link and an image whose address is not safe', () => {
    const raw = [
      { tag: 'a', href: 'javascript:alert(1)', children: ['press'] },
      { tag: 'img', src: 'data:image/svg+xml,x', alt: 'a tyre', children: [] },
      { tag: 'img', src: 'data:image/svg+xml,x', children: [] },
    ];
    expect(readContent(raw)).to.deep.equal(['press', 'a tyre']);
  });

  it('lets nothing hide in an element that shows nothing of what it holds', () => {
    expect(readContent([{ tag: 'br', children: ['hidden'] }])).to.deep.equal([{ tag: 'br', children: [] }, 'hidden']);
  });

  it('is not fooled by the names of inherited properties', () => {
    expect(
      readContent([
        { tag: 'constructor', children: ['a'] },
        { tag: '__proto__', children: ['b'] },
      ]),
    ).to.deep.equal(['a', 'b']);
  });

  it('never throws, never nests deeper than the limit, and changes nothing the second time', () => {
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 30 },
        fc.anything(),
        fc.record({
          tag: fc.oneof(fc.constantFrom(...Object.keys(contentTags)), fc.string()),
          children: fc.array(tie('node')),
        }),
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(fc.array(node), fc.anything()), (raw) => {
        const content = readContent(raw);
        expect(depthOf(content)).to.be.at.most(contentDepth);
        expect(readContent(content)).to.deep.equal(content);
      }),
    );
  });

  it('cuts a tree that nests without end', () => {
    const endless: { tag: string; children: unknown[] } = { tag: 'p', children: [] };
    endless.children.push(endless);
    expect(depthOf(readContent([endless]))).to.equal(contentDepth);
  });
});

describe('the list of what may stand in content', () => {
  it('holds nothing that loads or runs by itself but images', () => {
    const loading = Object.entries(contentTags).filter(([, attributes]) => attributes.some((name) => name === 'src'));
    expect(loading.map(([tag]) => tag)).to.deep.equal(['img']);
    expect(['script', 'style', 'iframe', 'form', 'svg', 'toString'].filter(isContentTag)).to.be.empty;
  });

  it('knows what stands in a line', () => {
    expect(isInline('text') && isInline({ tag: 'a', children: [] })).to.be.true;
    expect(isInline(p('text'))).to.be.false;
  });
});
