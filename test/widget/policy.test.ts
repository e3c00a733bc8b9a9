import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { GuidedChatElement } from '../../src/widget/guided-chat-element.ts';
import { content, screenOf } from '../support/widget.ts';

const script = new URL('../../src/widget/guided-chat.ts', import.meta.url).href;

/** What this test needs of an interface that TypeScript does not know yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** A page of its own under a content security policy, with the widget on it. */
async function pageUnder(policy: string): Promise<{ chat: GuidedChatElement; violations: string[] }> {
  const frame = await fixture<HTMLIFrameElement>('<iframe width="500" height="700"></iframe>');
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="${policy}"><title>Shop</title>
    <guided-chat endpoint="/transcripts" name="${policy}" business="Nordlys" accent="#07c">${content}</guided-chat>`;
  await loaded;
  const page = frame.contentDocument;
  const chat = page?.querySelector('guided-chat');
  if (!page || !chat) throw new Error('The frame did not load.');
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    violations.push(`${violatedDirective} ${sample}`),
  );
  // As the policy wants it of everybody who adds a script.
  const { trustedTypes } = frame.contentWindow as unknown as { trustedTypes: TrustedTypes };
  const src = trustedTypes.createPolicy('test', { createScriptURL: (url) => url }).createScriptURL(script);
  page.head.append(Object.assign(page.createElement('script'), { type: 'module', src }));
  await waitUntil(() => chat.shadowRoot);
  return { chat, violations };
}

describe('a strict content security policy', () => {
  it('is kept', async () => {
    const { chat, violations } = await pageUnder(
      // Not 'self', for which Firefox finds nothing in a frame without an address.
      `default-src ${location.origin}; require-trusted-types-for 'script'; trusted-types lit-html test`,
    );
    await chat.show();
    await waitUntil(() => screenOf(chat).labels.includes('Winter tyres'));
    await chat.offer('Hello');
    screenOf(chat).composer.value = 'One\nTwo\nThree';
    screenOf(chat).composer.dispatchEvent(new InputEvent('input'));
    screenOf(chat).button('Menu').click();
    expect(violations).to.deep.equal([]);
  });

  it('that lets nothing draw leaves the visitor the fall-back content', async () => {
    const { chat } = await pageUnder("require-trusted-types-for 'script'; trusted-types test");
    await chat.show();
    const link = chat.querySelector('a');
    expect(link?.checkVisibility()).to.equal(true);
    expect(screenOf(chat).panel.innerText).to.contain('cannot be loaded right now');
    chat.open = false;
    expect(link?.checkVisibility()).to.equal(false);
  });

  it('that lets nothing draw opens nothing again that the visitor has closed meanwhile', async () => {
    const { chat } = await pageUnder("require-trusted-types-for 'script'; trusted-types test");
    const shown = chat.show();
    chat.open = false;
    await shown;
    expect(screenOf(chat).panel.checkVisibility()).to.equal(false);
    expect(chat.querySelector('a')?.checkVisibility()).to.equal(false);
  });
});
