import { expect, waitUntil } from '@open-wc/testing';
import { viewStyles } from '../../src/widget/view/styles.ts';
import { type Shown, show } from '../support/screen.ts';

/** Accents that owners have, and some that nobody should. */
const hues = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330];
const accents = [
  ...hues.flatMap((hue) => [12, 35, 50, 65, 92].map((light) => `hsl(${hue} 100% ${light}%)`)),
  ...['#ffd400', '#fadadd', '#0b0d12', '#39ff14', '#ff00ff', '#777', '#fff', '#000', '#00706f'],
  ...['oklch(70% .37 150)', 'oklch(50% .37 300)', 'color(display-p3 1 1 0)'],
];

/** What has to be told from what, and how well. */
interface Contrast {
  readonly of: string;
  readonly least: number;
  readonly between: (colours: (selector: string) => CSSStyleDeclaration) => readonly [string, string];
}

const contrasts: readonly Contrast[] = [
  { of: 'the words on it', least: 4.5, between: (at) => [at('.next').color, at('.next').backgroundColor] },
  { of: 'the initials on it', least: 4.5, between: (at) => [at('.avatar').color, at('.avatar').backgroundColor] },
  { of: 'a link', least: 4.5, between: (at) => [at('.card a').color, at('.card').backgroundColor] },
  {
    of: 'what the visitor said',
    least: 4.5,
    between: (at) => [at('.visitor .bubble').color, at('.visitor .bubble').backgroundColor],
  },
  {
    of: 'the edge of a choice',
    least: 3,
    between: (at) => [at('.choice').borderTopColor, at('.choice').backgroundColor],
  },
  {
    of: 'the edge of a choice to what is around it',
    least: 3,
    between: (at) => [at('.choice').borderTopColor, at('.view').backgroundColor],
  },
  { of: 'the edge of a field', least: 3, between: (at) => [at('.entry').borderTopColor, at('.entry').backgroundColor] },
];

describe('An accent', () => {
  let shown: Shown;

  beforeEach(async () => {
    shown = await show();
    const { conversation, screen } = shown;
    const link = { tag: 'a', href: '/workshop', children: ['the workshop'] } as const;
    conversation.adds([{ type: 'said', by: 'guide', text: 'the workshop', content: [link] }]);
    conversation.adds([{ type: 'answered', by: 'visitor', name: 'use', value: 'work', label: 'To work' }]);
    conversation.asks('How far?', [{ id: 'few', label: 'Not far' }], { kind: 'number' });
    await waitUntil(() => screen.root.querySelector('.next') && screen.root.querySelector('.card'));
  });

  for (const scheme of ['light', 'dark']) {
    it(`can be any colour where the page is ${scheme}`, () => {
      const { host, screen } = shown;
      host.style.colorScheme = scheme;
      const failures = accents.flatMap((accent) => {
        host.style.setProperty('--guided-accent', accent);
        return contrasts.flatMap(({ of, least, between }) => {
          const contrast = contrastOf(...between((selector) => getComputedStyle(screen.one(selector))));
          return contrast < least ? `${accent}: ${of} has ${contrast.toFixed(2)}` : [];
        });
      });
      expect(failures).to.deep.equal([]);
    });
  }

  it('stays as its owner chose it where it is neither nearly white nor nearly black', () => {
    const { host, screen } = shown;
    for (const accent of ['rgb(255, 212, 0)', 'rgb(0, 112, 111)', 'rgb(227, 6, 19)']) {
      host.style.setProperty('--guided-accent', accent);
      host.style.colorScheme = 'light';
      const drawn = paint(getComputedStyle(screen.one('.avatar')).backgroundColor);
      paint(accent).forEach((channel, at) => expect(drawn[at]).to.be.closeTo(channel, 1, accent));
    }
  });
});

describe('A browser without relative colours', () => {
  it('gets a plain colour for each that is derived', () => {
    const rules = [...viewStyles.cssRules];
    const [tokens] = rules.filter((rule) => rule instanceof CSSStyleRule);
    const [plain] = rules.filter((rule) => rule instanceof CSSSupportsRule);
    const derived = [...(tokens?.style ?? [])].filter((name) =>
      /oklch|light-dark/.test(tokens?.style.getPropertyValue(name) ?? ''),
    );
    expect(derived).to.include('--accent-text');
    for (const name of derived) expect(plain?.cssText).to.include(`${name}:`);
  });
});

const canvas = document.createElement('canvas');
const pen = canvas.getContext('2d', { willReadFrequently: true });

/** A colour as it comes onto the screen, in whatever space it was written. */
function paint(colour: string): number[] {
  if (!pen) throw new Error('There is nothing to paint on.');
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** As the accessibility guidelines reckon it. */
function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = paint(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
