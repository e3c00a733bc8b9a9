import { expect, fixture } from '@open-wc/testing';
import { type Sign, thisPage } from '../../src/widget/inviting/page.ts';

describe('the page that offers are made on', () => {
  let signs: Sign[];
  let unfollow: () => void;
  beforeEach(() => {
    signs = [];
    unfollow = thisPage.follow((sign) => signs.push(sign));
  });
  afterEach(() => unfollow());

  it('is scrolled also where an application scrolls a part of it, but not by a list within', async () => {
    const main = await fixture<HTMLElement>(
      `<main style="block-size: 100vh; overflow: auto"><div style="block-size: 400vh">
        <div style="block-size: 50px; overflow: auto"><p style="block-size: 500px"></p></div></div></main>`,
    );
    const scrolled = (element: Element | null | undefined, top: number) =>
      new Promise((resolve) => {
        element?.addEventListener('scroll', resolve, { once: true });
        element?.scrollTo({ top, behavior: 'instant' });
      });
    await scrolled(main.querySelector(':scope > div > div'), 400);
    expect(signs).to.deep.equal([]);
    await scrolled(main, 1.5 * innerHeight);
    expect(signs).to.deep.equal(['scrolled']);
    expect(thisPage.progress()).to.be.closeTo(0.5, 0.05);
  });

  it('sees somebody at work also where the page keeps what they do to itself', async () => {
    const field = await fixture<HTMLElement>('<input aria-label="Name" />');
    field.addEventListener('keydown', (event) => event.stopPropagation());
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(signs).to.deep.equal(['moved']);
  });

  it('hears of what is remembered in another tab', () => {
    window.dispatchEvent(new StorageEvent('storage', { key: 'guided-chat:offers:x' }));
    expect(signs).to.deep.equal(['elsewhere']);
  });

  it('is covered by a modal dialog, but for what stands in it', async () => {
    const dialog = await fixture<HTMLDialogElement>('<dialog><p>Cookies?</p></dialog>');
    expect(thisPage.isCovered(document.body)).to.equal(false);
    dialog.show();
    expect(thisPage.isCovered(document.body)).to.equal(false);
    dialog.close();
    dialog.showModal();
    expect(thisPage.isCovered(document.body)).to.equal(true);
    expect(thisPage.isCovered(dialog.querySelector('p') ?? document.body)).to.equal(false);
    dialog.close();
  });
});
