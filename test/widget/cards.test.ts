import { expect } from '@open-wc/testing';
import type { Content, ContentElement } from '../../src/flow/content.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';

describe('a card', () => {
  let shown: Shown;
  const card = (content: Content): HTMLElement => {
    shown.conversation.adds([{ type: 'said', by: 'guide', text: 'in words', content }]);
    return shown.screen.one('.card');
  };

  beforeEach(async () => {
    shown = await show();
  });
  afterEach(() => isAccessible(shown));

  it('rebuilds rich content element by element', () => {
    const built = card([
      { tag: 'p', children: ['Fits ', { tag: 'strong', children: ['every'] }, ' wheel.'] },
      { tag: 'ul', children: [{ tag: 'li', children: ['42 mm'] }] },
    ]);
    expect(built).dom.to.equal(
      '<div class="card" data-seq="0" dir="auto" part="card"><p>Fits <strong>every</strong> wheel.</p><ul><li>42 mm</li></ul></div>',
    );
  });

  it('leaves out what no list allows, and keeps its words', () => {
    const sent = [
      { tag: 'script', children: ['alert(1)'] },
      { tag: 'a', href: 'javascript:alert(1)', onclick: 'alert(1)', children: ['here'] },
    ] as unknown as Content;
    const built = card(sent);
    expect(built.textContent).to.equal('alert(1)here');
    expect(built.querySelector('script, [href], [onclick]')).to.equal(null);
  });

  it('opens another site in a tab of its own, and the same site in this one', () => {
    const [away, here] = card([
      { tag: 'a', href: 'https://example.com/', children: ['there'] },
      { tag: 'a', href: '/workshop', children: ['here'] },
    ]).querySelectorAll('a');
    expect(away?.target).to.equal('_blank');
    expect(away?.rel).to.equal('noopener');
    expect(here?.target).to.equal('');
  });

  it('stands beside the others that are shown with it', () => {
    const section = (name: string): Content[number] => ({
      tag: 'section',
      children: [
        { tag: 'p', children: [{ tag: 'strong', children: [name] }] },
        {
          tag: 'dl',
          children: [
            { tag: 'dt', children: ['Price'] },
            { tag: 'dd', children: ['12 400 kr'] },
          ],
        },
      ],
    });
    const [one, other] = card([section('Fjord E'), section('Lind 8')]).querySelectorAll('section');
    expect(one?.offsetTop).to.equal(other?.offsetTop);
    expect(one?.offsetLeft).to.not.equal(other?.offsetLeft);
  });

  describe('of facts', () => {
    const fact = (value: Content[number]): Content => [
      {
        tag: 'dl',
        children: [
          { tag: 'dt', children: ['What'] },
          { tag: 'dd', children: [value] },
        ],
      },
    ];

    const last = (selector: string, value: Content[number]): Element => {
      card(fact(value));
      return [...shown.screen.root.querySelectorAll(`.card ${selector}`)].at(-1) ?? shown.host;
    };

    it('makes a way to somebody as high as a thumb, with an icon that says nothing', () => {
      for (const href of ['tel:+4777000000', 'mailto:hei@example.com', 'https://example.com/map']) {
        const way = last('a', { tag: 'a', href, children: ['there'] });
        expect(way.getBoundingClientRect().height, href).to.be.at.least(44);
        expect(way.querySelector('svg')?.ariaHidden).to.equal('true');
      }
    });

    it('sets apart what may have to be read out, and only that', () => {
      const background = (value: string) => getComputedStyle(last('dd', value)).backgroundColor;
      expect(background('NC-7H4K')).to.equal(background('7H4K'));
      for (const value of ['899 kr', 'Storgata 1', '9273', 'LAMP'])
        expect(background(value), value).not.to.equal(background('7H4K'));
    });
  });

  describe('that compares', () => {
    const heading = (scope: 'col' | 'row', name: string): ContentElement => ({ tag: 'th', scope, children: [name] });
    const line = (name: string, facts: readonly string[]): ContentElement => ({
      tag: 'tr',
      children: [heading('row', name), ...facts.map((fact): ContentElement => ({ tag: 'td', children: [fact] }))],
    });
    const comparison = (names: readonly string[]): Content => [
      {
        tag: 'table',
        children: [
          {
            tag: 'thead',
            children: [
              { tag: 'tr', children: [{ tag: 'td', children: [] }, ...names.map((name) => heading('col', name))] },
            ],
          },
          {
            tag: 'tbody',
            children: [
              line(
                'For you',
                names.map((name) => `What you get from ${name}, in some words.`),
              ),
              line(
                'Price',
                names.map(() => '899 kr'),
              ),
            ],
          },
        ],
      },
    ];
    const cellsOf = (built: HTMLElement) => [...built.querySelectorAll<HTMLElement>('tbody td')].slice(0, 3);
    const tops = (built: HTMLElement) => new Set(cellsOf(built).map((cell) => cell.getBoundingClientRect().top));

    it('is a table with headings for whoever cannot see it, also where its lines are drawn as blocks', () => {
      const built = card(comparison(['Front', 'Rear']));
      const roles = [...built.querySelectorAll('[role]')].map(
        ({ role, textContent }) => `${role ?? ''} ${textContent.trim()}`,
      );
      expect(roles.filter((role) => role.includes('header'))).to.deep.equal([
        'columnheader Front',
        'columnheader Rear',
        'rowheader For you',
        'rowheader Price',
      ]);
      expect(built.querySelector('table')?.role).to.equal('table');
      expect([...built.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal(['col', 'col', 'row', 'row']);
    });

    it('keeps two and three things side by side in a panel', () => {
      for (const names of [
        ['Front', 'Rear'],
        ['Front', 'Rear', 'Trailer'],
      ]) {
        const built = card(comparison(names));
        built.style.inlineSize = '330px';
        expect(cellsOf(built)[0]?.getBoundingClientRect().top).to.equal(cellsOf(built)[1]?.getBoundingClientRect().top);
        expect(built.scrollWidth).to.equal(built.clientWidth);
      }
    });

    it('puts three below each other on the narrowest phone, each with its name', () => {
      const built = card(comparison(['Front', 'Rear', 'Trailer']));
      built.style.inlineSize = '284px';
      expect(tops(built)).to.have.property('size', 3);
      // Firefox tells where the words come from, the others tell them.
      const told = cellsOf(built).map((cell) =>
        getComputedStyle(cell, '::before').content.replace('attr(data-of)', `"${cell.dataset.of ?? ''}"`),
      );
      expect(told).to.deep.equal(['"Front"', '"Rear"', '"Trailer"']);
    });

    it('reads from the right where the language does', () => {
      const built = card(comparison(['أمامي', 'خلفي']));
      const [first, second] = cellsOf(built).map((cell) => cell.getBoundingClientRect().left);
      expect(first).to.be.greaterThan(second ?? Infinity);
    });

    it('is no table of figures, whose lines have no headings', () => {
      const table: Content = [
        { tag: 'table', children: [{ tag: 'tr', children: [{ tag: 'td', children: ['240'] }] }] },
      ];
      expect(card(table).querySelector('table')?.className).to.equal('');
    });
  });
});
