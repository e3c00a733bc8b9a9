import { expect } from 'chai';
import type { EmpathyTopic } from '../../../src/techniques/empathy/schema.ts';
import type { ExplanationTopic } from '../../../src/techniques/explanation/schema.ts';
import type { QuestioningTopic } from '../../../src/techniques/questioning/schema.ts';
import { setAcross, setUpright } from '../../../src/tools/map/card.ts';
import type { Graph } from '../../../src/tools/map/graph.ts';
import { graphOf } from '../../../src/tools/map/graph-of.ts';
import { layOut } from '../../../src/tools/map/layout.ts';
import { mermaidOf } from '../../../src/tools/map/mermaid.ts';
import { svgOf } from '../../../src/tools/map/svg.ts';
import { widthOf, wrap } from '../../../src/tools/map/wrapping.ts';
import { brakes, childSeats, flowOf, wentWrong, winterTyres } from '../../support/flows.ts';
import { findMyBike } from '../../support/maps.ts';

const nasty = '<script>alert("1")</script> & [end] #35; `x` {{y}} -->|no| "; end\nsubgraph';

function graph(...topics: readonly (ExplanationTopic | EmpathyTopic | QuestioningTopic)[]): Graph {
  return graphOf(flowOf(topics));
}

const whole = graph(winterTyres, brakes, childSeats, wentWrong, findMyBike);

describe('the picture of a map', () => {
  it('is named and described, and made of nothing that loads or runs', () => {
    const svg = svgOf(whole);
    expect(svg).to.match(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" lang="en"/);
    expect(svg)
      .to.include('aria-labelledby="map-title"')
      .and.include('<title id="map-title">How Nordlys Cycles guides');
    expect(svg).to.match(/<desc id="map-description">[^<]*Winter tyres, Squeaking brakes, Child seats/);
    expect(svg).not.to.match(/<script|<image|<foreignObject|href|url\(|@import|\son[a-z]+=/);
  });

  it('keeps what an owner wrote from meaning anything', () => {
    const svg = svgOf(graph({ ...brakes, topic: nasty, problem: `${nasty}\u0000\u000b` }));
    expect(svg).not.to.include('<script');
    expect(svg).to.include('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; [end]');
    // eslint-disable-next-line no-control-regex -- XML has no place for these.
    expect(svg).not.to.match(/[\u0000\u000b]/);
  });

  it('is the same each time', () => {
    expect(svgOf(whole)).to.equal(svgOf(graph(winterTyres, brakes, childSeats, wentWrong, findMyBike)));
  });

  it('lays no card over another, and none beyond its edge', () => {
    const { cards, width, height } = layOut(whole);
    expect(cards.length).to.be.greaterThan(12);
    for (const [index, one] of cards.entries()) {
      expect(one.x).to.be.at.least(0);
      expect(one.x + one.card.width).to.be.at.most(width);
      expect(one.y + one.card.height).to.be.at.most(height);
      for (const other of cards.slice(index + 1)) {
        const isApart =
          one.x + one.card.width <= other.x ||
          other.x + other.card.width <= one.x ||
          one.y + one.card.height <= other.y ||
          other.y + other.card.height <= one.y;
        expect(isApart, `${one.card.node.title} and ${other.card.node.title}`).to.equal(true);
      }
    }
  });

  it('keeps topics in the order of the page, and advices in that in which they are tried', () => {
    const { cards } = layOut(whole);
    const titles = (by: 'x' | 'y', ...some: string[]) =>
      cards
        .filter(({ card }) => some.includes(card.node.title) && card.node.steps.length > 0)
        .sort((one, other) => one[by] - other[by])
        .map(({ card }) => card.node.title);
    const topics = ['Winter tyres', 'Squeaking brakes', 'Child seats', 'Something went wrong', 'Find my bike'];
    expect(titles('y', ...topics)).to.deep.equal(topics);
    const advices = ['Electric city bike', 'Everyday bike'];
    expect(titles('x', ...advices)).to.deep.equal(advices);
  });

  it('draws a text that is read from the right from the right', () => {
    const svg = svgOf(graph({ ...brakes, topic: 'بلامتان', problem: 'Latin first, بلامتان later.' }));
    expect(svg).to.match(/<text class="title" direction="rtl" x="862" [^>]*>بلامتان</);
    expect(svg).to.match(/<text class="text" x="18" [^>]*>Latin first/);
  });

  it('sets steps under the rail, or beside it, and gives each its part of it', () => {
    const node = whole.nodes.find(({ title }) => title === 'Winter tyres') ?? whole.nodes[0];
    if (!node) throw new Error('There is no node.');
    for (const card of [setAcross(node), setUpright(node)]) {
      expect(card.rail).to.have.length(4);
      for (const { text, y, end, x } of card.lines) {
        expect(y, text).to.be.lessThan(card.height);
        expect(x, text).to.be.lessThan(end);
      }
    }
  });

  it('tells whoever points at a card all that had to be shortened', () => {
    const long = `${'A very long sentence. '.repeat(40)}The end.`;
    const svg = svgOf(graph({ ...brakes, problem: long }));
    expect(svg).to.match(/<title>[^<]*The end\./);
    expect(svg).to.match(/<text class="text"[^>]*>[^<]*…</);
  });
});

describe('a text in lines', () => {
  it('breaks between words, and where there is no other way within one', () => {
    expect(wrap('one two three', widthOf('one two'), 5)).to.deep.equal(['one two', 'three']);
    expect(wrap('Donaudampfschiff', 5, 5).join('')).to.equal('Donaudampfschiff');
    for (const line of wrap('Donaudampfschiff', 5, 5)) expect(widthOf(line)).to.be.at.most(5);
    expect(wrap('18\u00a0kr now', widthOf('18\u00a0kr'), 5)).to.deep.equal(['18\u00a0kr', 'now']);
    expect(wrap('', 5, 5)).to.deep.equal([]);
  });

  it('ends with an ellipsis where there is more', () => {
    expect(wrap('one, two, three, four', 5, 2)).to.deep.equal(['one, two,', 'three…']);
  });
});

describe('the Mermaid text of a map', () => {
  it('names boxes and arrows, and what the arrows are followed for', () => {
    const text = mermaidOf(whole);
    expect(text).to.match(/^flowchart LR\n {2}accTitle: How Nordlys Cycles guides its visitors\n/);
    expect(text).to.include('  greeting --> topic-1\n');
    expect(text).to.include('<b>Winter tyres</b><br><b>Problem</b> Summer tyres lose their grip below 7 #176;C.');
    expect(text).to.match(/ {2}topic-5-answers -->\|"use is “To work” and distance #62; 15\s#?km"\| topic-5-advice-1/);
    expect(text).to.include('subgraph everywhere');
  });

  it('keeps what an owner wrote from meaning anything', () => {
    const text = mermaidOf(graph({ ...brakes, topic: nasty, problem: nasty }));
    const [box = ''] = text.split('\n').filter((one) => one.startsWith('  topic-1['));
    expect(box).to.match(/^ {2}topic-1\["[^"]*"\]$/);
    expect(box).to.include('#60;script#62;alert(#34;1#34;)#60;/script#62; #38; #91;end#93; #35;35#59;');
    expect(box).not.to.match(/[`{}|]|<(?!\/?[bi]>|br>)/);
  });

  it('is the same each time', () => {
    expect(mermaidOf(whole)).to.equal(mermaidOf(graph(winterTyres, brakes, childSeats, wentWrong, findMyBike)));
  });
});
