import { expect } from '@open-wc/testing';
import type { Content } from '../../src/flow/content.ts';
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
});
