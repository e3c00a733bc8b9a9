import { readFileSync } from 'node:fs';
import { expect } from 'chai';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Named {
  readonly name: string;
}

const { modules } = JSON.parse(read('custom-elements.json')) as {
  modules: { declarations: { cssProperties?: Named[]; cssParts?: Named[] }[] }[];
};
const [chat] = modules.flatMap(({ declarations }) => declarations);
const namesOf = (things: readonly Named[] = []) => things.map(({ name }) => name).sort();

/** The first cells of the page's tables. */
const cells = [...read('docs/theming.md').matchAll(/^\| `([\w-]+)`/gm)].map(([, name = '']) => name);

describe('the page about theming', () => {
  it('lists every custom property, and none besides', () => {
    const listed = cells.filter((name) => name.startsWith('--'));
    expect(listed.sort()).to.deep.equal(namesOf(chat?.cssProperties));
    expect(listed).not.to.be.empty;
  });

  it('lists every part, and none besides', () => {
    const listed = cells.filter((name) => !name.startsWith('--'));
    expect(listed.sort()).to.deep.equal(namesOf(chat?.cssParts));
    expect(listed).not.to.be.empty;
  });
});
