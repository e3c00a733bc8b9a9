/** Content as fast-check makes it: any tree that is allowed. */
import fc from 'fast-check';
import type { Content, ContentElement } from '../../src/flow/content.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const address = fc.constantFrom('/workshop', 'https://example.com/', 'tel:+4777000000');

const { content } = fc.letrec<{ content: Content; element: ContentElement }>((tie) => ({
  content: fc.array(fc.oneof({ maxDepth: 4 }, text, tie('element')), { maxLength: 4 }),
  element: fc.oneof(
    fc.record({
      tag: fc.constantFrom('p', 'strong', 'em', 'ul', 'li', 'table', 'tr', 'th', 'td', 'dl', 'dt', 'dd', 'section'),
      children: tie('content'),
    }),
    fc.record({ tag: fc.constant('a'), href: address, children: tie('content') }),
    fc.record({ tag: fc.constant('br'), children: fc.constant([]) }),
    fc.record({ tag: fc.constant('img'), src: address, alt: text, children: fc.constant([]) }),
  ),
}));

/** Any content that is allowed, some levels deep. */
export const anyContent: fc.Arbitrary<Content> = content;
