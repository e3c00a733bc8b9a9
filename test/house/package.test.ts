import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { besideTopics } from '../../src/authoring/children.ts';
import { guidedChatSchema } from '../../src/authoring/settings.ts';
import type { ElementSchema } from '../../src/flow/schema.ts';
import { techniques } from '../../src/techniques/whole.ts';
import type { GuidedElements } from '../../src/widget/elements.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
}

interface HtmlData {
  readonly tags: readonly { readonly name: string; readonly attributes: readonly { readonly name: string }[] }[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const { exports, files } = read('package.json') as Manifest;
const entries = Object.entries(exports);

const schemas: readonly ElementSchema[] = [
  guidedChatSchema,
  ...besideTopics,
  ...techniques.flatMap(({ element, parts }) => [element, ...parts]),
];

/** Does not compile where the types for JSX have other elements. */
const typed: Readonly<Record<keyof GuidedElements, true>> = {
  'guided-chat': true,
  'guided-explanation': true,
  'guided-option': true,
  'guided-empathy': true,
  'guided-questioning': true,
  'guided-question': true,
  'guided-advice': true,
  'guided-contact': true,
  'guided-plan': true,
  'guided-invitation': true,
  'guided-renewal': true,
  'guided-survey': true,
};

describe('the package', () => {
  it('has the entry points that are promised', () => {
    expect(Object.keys(exports)).to.include.members([
      ...['.', './techniques', './transcript', './reader', './receiver', './jsx', './vue', './svelte'],
      ...['./custom-elements.json', './html-data.json'],
    ]);
  });

  it('gives each its types, before any code, from a source that is there', () => {
    const targets = entries.flatMap(([entry, target]) => (typeof target === 'string' ? [] : [{ entry, target }]));
    expect(targets).to.not.be.empty;
    for (const { entry, target } of targets) {
      expect(Object.keys(target)[0], entry).to.equal('types');
      const source = target.types?.replace(/^\.\/dist\/types\/(.+)\.d\.ts$/, 'src/$1.ts') ?? '';
      expect(existsSync(source), `${entry}: ${source}`).to.equal(true);
    }
  });

  it('publishes every file that it names', () => {
    const targets = entries.flatMap(([, target]) => (typeof target === 'string' ? target : Object.values(target)));
    for (const target of targets) {
      const isPublished = files.some((file) => target === `./${file}` || target.startsWith(`./${file}/`));
      expect(isPublished, target).to.equal(true);
    }
  });

  it('types every element for JSX', () => {
    expect(Object.keys(typed)).to.have.members(schemas.map(({ tag }) => tag));
  });

  it('tells VS Code of every element and attribute', () => {
    const { tags } = read('html-data.json') as HtmlData;
    const known = new Map(tags.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name)]));
    expect([...known.keys()]).to.have.members(schemas.map(({ tag }) => tag));
    for (const { tag, attributes } of schemas) {
      expect(known.get(tag), tag).to.include.members(Object.keys(attributes));
    }
  });
});
