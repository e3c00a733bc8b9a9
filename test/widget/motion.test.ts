import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { type Shown, isAccessible, show } from '../support/screen.ts';

const long = 'Studded tyres brake much shorter on ice, and you can ride all winter. '.repeat(20);

/** When each bubble begins to rise, in milliseconds after it was drawn. */
function beatsIn({ screen }: Shown): number[] {
  const bubbles = [...screen.log.querySelectorAll('.bubble')];
  return bubbles.flatMap((bubble) => bubble.getAnimations().map(({ effect }) => effect?.getTiming().delay ?? NaN));
}

describe('motion', () => {
  const { matchMedia } = window;
  let shown: Shown;
  let isUnwanted: boolean;
  let now: number;
  /** Lets time pass, in milliseconds. */
  const later = (time: number) => (now += time);

  beforeEach(async () => {
    isUnwanted = false;
    now = performance.now();
    performance.now = () => now;
    // The engines of the tests want none.
    const wish = {
      get matches() {
        return isUnwanted;
      },
    };
    window.matchMedia = () => wish as MediaQueryList;
    shown = await show();
  });
  afterEach(async () => {
    window.matchMedia = matchMedia;
    Reflect.deleteProperty(performance, 'now');
    for (const rising of shown.screen.log.getAnimations({ subtree: true })) rising.finish();
    await isAccessible(shown);
  });

  it('is left out for whoever wants none', () => {
    isUnwanted = true;
    shown.conversation.says('Hello.', 'What can I do for you?');
    expect(beatsIn(shown)).to.be.empty;
  });

  it('lets the guide’s bubbles follow after a beat that grows with their length, and never over 700 ms', () => {
    shown.conversation.says('Hello.', 'What can I do for you?', long, long);
    const beats = beatsIn(shown);
    expect(beats).to.have.length(4);
    expect(beats).to.deep.equal([...beats].sort((one, other) => one - other));
    expect(beats[1]).to.be.above(beats[0] ?? Infinity);
    expect(Math.max(...beats)).to.equal(700);
  });

  it('keeps nobody waiting for what they say themselves', () => {
    shown.conversation.answers('Winter tyres');
    expect(beatsIn(shown)).to.deep.equal([0]);
  });

  it('is over as soon as the visitor goes on', () => {
    const { conversation } = shown;
    conversation.asks('Is that clear?', ['Yes', 'No'], { after: [{ type: 'said', by: 'guide', text: long }] });
    expect(beatsIn(shown)).to.have.length(2);
    conversation.answers('Yes');
    expect(beatsIn(shown)).to.be.empty;
  });

  it('is left out for as long as messages come faster than they rise, and is there again after a pause', () => {
    const { conversation } = shown;
    conversation.says('Hello.');
    later(100);
    conversation.says('I am here.');
    later(100);
    conversation.says('And I am quick.');
    expect(beatsIn(shown)).to.be.empty;
    later(1000);
    conversation.says('Now I have thought about it.');
    expect(beatsIn(shown)).to.have.length(1);
  });

  it('is left out where so much comes at once that nobody could follow it', () => {
    shown.conversation.says(...Array.from({ length: 33 }, (_, index) => `Sentence ${index}.`));
    expect(beatsIn(shown)).to.be.empty;
  });

  it('is not seen again by whoever closes the panel and opens it', async () => {
    shown.conversation.says('Hello.');
    const [rising] = shown.screen.log.getAnimations({ subtree: true });
    const risen = oneEvent(shown.screen.log, 'animationend');
    rising?.finish();
    await risen;
    shown.screen.panel.hidden = true;
    await nextFrame();
    shown.screen.panel.hidden = false;
    expect(beatsIn(shown)).to.be.empty;
  });
});
