import { expect } from 'chai';
import { parseFragment } from 'parse5';
import { type Curve, decades, drawBars, drawCurves } from '../../bench/report/plot.ts';

const caption = { title: 'Bytes & pages', description: 'Ours has 4, theirs 400.' };

const numbersIn = (svg: string, attribute: string): readonly number[] =>
  [...svg.matchAll(new RegExp(`<rect[^>]* ${attribute}="([\\d.]+)"`, 'g'))].map(([, figure]) => Number(figure));

const curveIn = (svg: string): readonly (readonly [number, number])[] => {
  const [, path = ''] = /<path class="curve" d="M([^"]+)"/.exec(svg) ?? [];
  return path.split('L').map((point) => point.split(' ').map(Number) as [number, number]);
};

describe('a plot', () => {
  it('tells whoever cannot see it what it shows', () => {
    const svg = drawBars(caption, [{ label: 'ours', parts: [4], figure: '4 kB' }]);

    expect(svg).to.contain('role="img" aria-labelledby="title description"');
    expect(svg).to.contain('<title id="title">Bytes &#38; pages</title>');
    expect(svg).to.contain('<desc id="description">Ours has 4, theirs 400.</desc>');
  });

  it('fits a dark page as well', () => {
    expect(drawBars(caption, [])).to.contain('prefers-color-scheme: dark');
  });

  it('can be read as what it is, whatever is written in it', () => {
    const svg = drawBars(caption, [{ label: '<script>', parts: [1], figure: '"1"' }]);

    const [root] = parseFragment(svg).childNodes;

    expect(root?.nodeName).to.equal('svg');
    expect(svg).not.to.contain('<script');
  });

  describe('of bars', () => {
    const bars = [
      { label: 'ours', parts: [10, 30], figure: '40', ours: true },
      { label: 'theirs', parts: [400], figure: '400' },
    ];

    it('has lengths that stand to each other as the figures do', () => {
      const [first = 0, second = 0, theirs = 0] = numbersIn(drawBars(caption, bars), 'width');

      expect(second / first).to.be.closeTo(3, 0.05);
      expect(theirs / first).to.be.closeTo(40, 0.5);
    });

    it('sets one part behind the other, and the figure behind all', () => {
      const svg = drawBars(caption, bars);
      const [first = 0, second = 0] = numbersIn(svg, 'x');
      const [width = 0] = numbersIn(svg, 'width');

      expect(second).to.be.closeTo(first + width, 0.11);
      expect(svg).to.match(/>40<\/text><\/g>/);
    });

    it('shows even next to nothing', () => {
      const [nothing] = numbersIn(drawBars(caption, [{ label: 'none', parts: [0], figure: '0' }, ...bars]), 'width');

      expect(nothing).to.equal(1);
    });
  });

  describe('of curves', () => {
    const curve: Curve = {
      label: 'ours',
      points: [
        [0, 1],
        [500, 10],
        [1_000, 100],
      ],
      ours: true,
    };
    const draw = (curves: readonly Curve[]) =>
      drawCurves(caption, { x: 'messages', y: String }, curves, { y: 2, label: 'limit' });

    it('rises evenly where figures grow tenfold', () => {
      const [[, first] = [0, 0], [, second] = [0, 0], [, third] = [0, 0]] = curveIn(draw([curve]));

      expect(first - second).to.be.closeTo(second - third, 0.11);
      expect(first).to.be.greaterThan(third);
    });

    it('draws nothing as the least there is, and not out of the picture', () => {
      const svg = draw([
        {
          label: 'ours',
          points: [
            [0, 0],
            [1, 5],
          ],
        },
      ]);

      expect(svg).not.to.match(/NaN|Infinity/);
    });

    it('has lines at the powers of ten around its figures', () => {
      expect(decades(1.5, 300)).to.deep.equal([1, 10, 100, 1_000]);
      expect(decades(1, 1)).to.deep.equal([1, 10]);
    });

    it('says what each curve is at its end, and where the limit lies', () => {
      const svg = draw([curve]);

      expect(svg).to.contain('>ours</text></g>');
      expect(svg).to.contain('>limit</text>');
    });
  });
});
