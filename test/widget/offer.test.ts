import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { makeOffer } from '../../src/widget/offer.ts';
import { playEndpoint, widget } from '../support/widget.ts';

describe('an offer', () => {
  let endpoint: ReturnType<typeof playEndpoint>;
  beforeEach(() => (endpoint = playEndpoint()));
  afterEach(() => endpoint.stop());

  // At most one is made on a page, and all tests of a file share one: so this is one test.
  it('stands beside the launcher without taking the focus, at most once a page, and leads to its topic', async () => {
    const { chat, screen } = await widget();
    expect(await chat.offer('Hello. I can help you with tyres.', 'Winter tyres')).to.equal(true);
    await nextFrame();
    expect(screen.announced).to.equal('Hello. I can help you with tyres.');
    expect(document.activeElement).to.equal(document.body);
    expect(screen.launcher.ariaExpanded).to.equal('false');
    await expect(chat).to.be.accessible();

    expect(await chat.offer('Another one.')).to.equal(false);

    const opened = oneEvent(chat, 'guided-open');
    screen.button('Yes, please').click();
    await opened;
    await waitUntil(() => screen.messages.includes('Winter tyres'));
    expect(screen.root.querySelector('.offer')).to.equal(null);
  });

  it('is not made again to a visitor who declined one', async () => {
    const frame = document.createElement('div');
    document.createElement('div').attachShadow({ mode: 'open' }).append(frame);
    const scope = `declined ${Date.now()}`;
    const nothing = { language: 'en', accept: () => undefined, decline: () => undefined } as const;
    let page = {};
    const offer = makeOffer({ frame, scope, text: 'Help?', page, ...nothing });
    const [, no] = offer?.querySelectorAll('button') ?? [];
    no?.click();
    expect(frame.childElementCount).to.equal(0);
    page = {};
    expect(makeOffer({ frame, scope, text: 'Help?', page, ...nothing })).to.equal(undefined);
    expect(makeOffer({ frame, scope: `${scope} by somebody else`, text: 'Help?', page, ...nothing })).to.not.equal(
      undefined,
    );
  });
});
