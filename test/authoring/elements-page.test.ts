import { expect } from '@open-wc/testing';
import { readMarkup, shop } from '../support/page.ts';

const page = await (await fetch(new URL('../../docs/elements.md', import.meta.url))).text();

/** The examples, each with the heading that it stands under. */
const examples = page.split(/^##+ /m).flatMap((section) => {
  const [heading = ''] = section.split('\n');
  return [...section.matchAll(/^```html\n([^]*?)^```/gm)].map(([, markup = '']) => [heading, markup.trim()] as const);
});

/** An example as it stands in a page: what is no chat stands in one, with a contact beside it. */
const inPage = (markup: string) =>
  markup.startsWith('<guided-chat')
    ? markup
    : `<guided-chat endpoint="/t">${markup}${markup.includes('guided-contact') ? '' : shop}</guided-chat>`;

describe('the page about the elements', () => {
  it('has an example of each element', () => {
    const headings = [...page.matchAll(/^## (guided-\S+)$/gm)].map(([, tag = '']) => tag);
    expect(headings).to.have.length.above(7);
    for (const tag of headings) {
      const own = examples.filter(([heading]) => heading === tag);
      expect(
        own.some(([, markup]) => markup.includes(`<${tag}`)),
        tag,
      ).to.equal(true);
    }
  });

  for (const [heading, markup] of examples) {
    it(`shows under "${heading}" what can be read as it stands: ${markup.slice(0, 60)}`, () => {
      const { flow, problems } = readMarkup(inPage(markup));
      expect(problems.map(({ code, message }) => `${code}: ${message}`)).to.deep.equal([]);
      expect([...flow.topics, ...flow.contacts]).not.to.be.empty;
    });
  }
});
