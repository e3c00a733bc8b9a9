import { expect } from 'chai';
import fc from 'fast-check';
import { fillContent } from '../../src/flow/fill-content.ts';
import { type Content, plainText } from '../../src/flow/content.ts';
import { fill, ownersText, placeholdersIn, splitSentences, withoutPlaceholders } from '../../src/flow/placeholder.ts';
import { anyContent } from '../support/content.ts';

const values = new Map([
  ['name', 'Kari'],
  ['business', 'Nordlys Cycles'],
  ['empty', ''],
]);

const known = ['name', 'business', 'empty', 'guide', 'constructor'];
const names = fc.constantFrom(...known);
const placeholder = fc
  .tuple(names, fc.constantFrom('', '|', '|friend', '|One. Two', '| spaced '))
  .map(([name, rest]) => `{${name}${rest}}`);
const textWithPlaceholders = fc
  .array(fc.oneof(fc.string(), placeholder, fc.constantFrom('. ', '! ', '?\n', ' ', '\n', '{', '}')))
  .map((parts) => parts.join(''));

describe('a placeholder', () => {
  it('gives way to its value', () => {
    expect(fill('Hello {name}, welcome to {business}.', values)).to.equal('Hello Kari, welcome to Nordlys Cycles.');
  });

  it('gives way to its fallback where there is no value', () => {
    expect(fill('Hello {guide|there}.', values)).to.equal('Hello there.');
    expect(fill('Hello {empty|there}.', values)).to.equal('Hello there.');
    expect(fill('Hello{guide|}.', values)).to.equal('Hello.');
  });

  it('prefers its value to its fallback', () => {
    expect(fill('Hello {name|there}.', values)).to.equal('Hello Kari.');
  });

  it('takes its sentence along where it has neither', () => {
    expect(fill('Hello. I am {guide}. How can I help?', values)).to.equal('Hello. How can I help?');
    expect(fill('I am {guide}.\nHow can I help?', values)).to.equal('How can I help?');
    expect(fill('I am {guide}', values)).to.equal('');
  });

  it('has a fallback of whole sentences, if need be', () => {
    expect(fill('Hello {guide|there. Nice to see you}.', values)).to.equal('Hello there. Nice to see you.');
  });

  it('may have space within', () => {
    expect(fill('Hello { name }.', values)).to.equal('Hello Kari.');
  });

  it('may be named in any script', () => {
    expect(fill('Hei {fornavn-på-deg}.', new Map([['fornavn-på-deg', 'Åse']]))).to.equal('Hei Åse.');
  });

  it('is never taken for an inherited property', () => {
    expect(fill('{constructor|none}', values)).to.equal('none');
  });

  it('is filled once: a visitor who is called {business} is called that', () => {
    expect(fill('Hello {name}. $&', new Map([['name', '{business} $1']]))).to.equal('Hello {business} $1. $&');
  });

  it('leaves a text without any as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('{')),
        (text) => {
          expect(fill(text, values)).to.equal(text);
        },
      ),
    );
  });

  it('is never seen by a visitor, in whatever text', () => {
    fc.assert(
      fc.property(textWithPlaceholders, (text) => {
        expect(placeholdersIn(fill(text, values))).not.to.include.oneOf(known);
      }),
    );
  });

  it('of our own begins with a colon, and no question’s name shadows it', () => {
    const both = new Map([
      [':reference', 'NC-7H4K'],
      ['reference', 'my friend Ada'],
    ]);
    expect(fill('{:reference}, {reference} and{ :address |}.', both)).to.equal('NC-7H4K, my friend Ada and.');
  });

  it('of our own stands for nothing in a text of the owner', () => {
    const ours = new Map([[':reference', 'NC-7H4K']]);
    for (const text of ['{:reference}', '{ :reference | none}', '{: :reference}', '{::reference}', '{{:reference}}']) {
      expect(fill(ownersText(text), ours), text).not.to.contain('NC-7H4K');
    }
    expect(fill(ownersText('Dear {:name|friend}'), values)).to.equal('Dear Kari');
  });

  it('is all that is changed in a text of the owner', () => {
    fc.assert(
      fc.property(textWithPlaceholders, (text) => {
        fc.pre(!/\{\s*:/.test(text));
        expect(ownersText(text)).to.equal(text);
      }),
    );
  });

  it('is listed by name', () => {
    expect(placeholdersIn('{name}, {guide|x} and { use }, {:x} but not {} or {a b}')).to.deep.equal([
      'name',
      'guide',
      'use',
      ':x',
    ]);
  });
});

describe('placeholders in rich content', () => {
  const strong = (...children: Content): Content[number] => ({ tag: 'strong', children });
  const p = (...children: Content): Content[number] => ({ tag: 'p', children });

  it('are filled wherever they stand, and the space around them is kept', () => {
    const content = [p('Hello ', strong('{name}'), ' of {business} ', strong('!'))];
    expect(fillContent(content, values)).to.deep.equal([
      p('Hello ', strong('Kari'), ' of Nordlys Cycles ', strong('!')),
    ]);
  });

  it('take a sentence along through all the elements it runs through, and no other', () => {
    const content = [p('Hi. I am ', strong('{guide}, your guide'), ' here. How ', strong('can'), ' I help?')];
    expect(plainText(fillContent(content, values))).to.equal('Hi. How can I help?');
  });

  it('leave the next block alone', () => {
    const content: Content = [
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['I am {guide}'] },
          { tag: 'li', children: ['I help'] },
        ],
      },
    ];
    expect(fillContent(content, values)).to.deep.equal([
      { tag: 'ul', children: [{ tag: 'li', children: ['I help'] }] },
    ]);
  });

  it('are filled in the description of an image', () => {
    const image = { tag: 'img', src: '/shop.jpg', alt: 'The shop of {business}', children: [] } as const;
    expect(fillContent([image], values)).to.deep.equal([{ ...image, alt: 'The shop of Nordlys Cycles' }]);
  });

  it('change nothing where there are none', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        fc.pre(placeholdersIn(JSON.stringify(content)).length === 0);
        expect(fillContent(content, values)).to.deep.equal(content);
      }),
    );
  });

  it('are never seen by a visitor', () => {
    const runs = fc.array(
      fc.oneof(
        placeholder,
        fc.constantFrom('One. ', 'two ', 'Three.'),
        placeholder.map((text) => strong(text)),
      ),
    );
    fc.assert(
      fc.property(runs, (content) => {
        expect(placeholdersIn(plainText(fillContent(content, values)))).to.deep.equal([]);
      }),
    );
  });
});

describe('the sentences of a text', () => {
  it('each keep the space that follows them', () => {
    expect(splitSentences('One. Two!  Three?\nFour … five')).to.deep.equal([
      'One. ',
      'Two!  ',
      'Three?\n',
      'Four … ',
      'five',
    ]);
  });

  it('do not end within a number or a name', () => {
    expect(splitSentences('It costs 1.5 kr at example.com today.')).to.have.length(1);
  });

  it('are the whole text', () => {
    fc.assert(
      fc.property(textWithPlaceholders, (text) => {
        expect(splitSentences(text).join('')).to.equal(text);
      }),
    );
  });
});

describe('a text without its placeholders', () => {
  it('reads on, and loses the comma that parted them from the rest', () => {
    expect(withoutPlaceholders('How far do you ride, {name}?')).to.equal('How far do you ride?');
    expect(withoutPlaceholders('{name}, how far do you ride?')).to.equal('how far do you ride?');
    expect(withoutPlaceholders('How far?')).to.equal('How far?');
  });
});
