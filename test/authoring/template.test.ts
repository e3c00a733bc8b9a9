import { expect } from '@open-wc/testing';
import { readTemplate } from '../../src/authoring/template.ts';
import { contentDepth, readContent } from '../../src/flow/content-reading.ts';
import { plainText } from '../../src/flow/content.ts';
import { worded } from '../support/problems.ts';

function read(markup: string) {
  const template = document.createElement('template');
  template.slot = 'problem';
  template.innerHTML = markup;
  return worded(readTemplate(template));
}

const problemsOf = (markup: string) => read(markup).problems.map(({ code, message }) => `${code}: ${message}`);

describe('rich content in a template', () => {
  it('is read into a tree', () => {
    const { content, problems } = read(
      '<p>Fit <strong>studded</strong> <a href="/tyres">tyres</a>.</p><ul><li>Grip</li></ul><img src="/t.jpg" alt="A tyre">',
    );
    expect(problems).to.deep.equal([]);
    expect(content).to.deep.equal([
      {
        tag: 'p',
        children: [
          'Fit ',
          { tag: 'strong', children: ['studded'] },
          ' ',
          { tag: 'a', href: '/tyres', children: ['tyres'] },
          '.',
        ],
      },
      { tag: 'ul', children: [{ tag: 'li', children: ['Grip'] }] },
      { tag: 'img', src: '/t.jpg', alt: 'A tyre', children: [] },
    ]);
  });

  it('is read as well where a framework put it into the element itself', () => {
    const template = document.createElement('template');
    template.append('Fit ', Object.assign(document.createElement('strong'), { textContent: 'studs' }));
    expect(readTemplate(template).content).to.deep.equal(['Fit ', { tag: 'strong', children: ['studs'] }]);
  });

  it('has no space but what is read', () => {
    const { content } = read(`
      <p>
        Summer tyres
        lose grip.
      </p>
      <ul>
        <li>Ice</li> <!-- and -->
        <li>Snow</li>
      </ul>
      <table>
        <tr> <td>1</td> <td>2</td> </tr>
      </table>`);
    expect(content.filter((node) => typeof node === 'string')).to.deep.equal([]);
    expect(plainText(content)).to.equal('Summer tyres lose grip.\nIce\nSnow\n1 2');
  });

  it('takes elements for what they mean', () => {
    expect(read('<h2>Grip</h2><div><b>Hold</b> <i>fast</i></div><span>now</span>')).to.deep.equal({
      content: [
        { tag: 'p', children: ['Grip'] },
        { tag: 'section', children: [{ tag: 'strong', children: ['Hold'] }, ' ', { tag: 'em', children: ['fast'] }] },
        'now',
      ],
      problems: [],
    });
  });

  it('keeps the words of elements that it does not know, and names them once', () => {
    const { content, problems } = read('<marquee>Fast <strong>tyres</strong></marquee><marquee>!</marquee>');
    expect(plainText(content)).to.equal('Fast tyres!');
    expect(problems.map(({ message }) => message)).to.deep.equal([
      '<template slot="problem"> holds what is not shown: <marquee>.',
    ]);
  });

  for (const markup of [
    '<script>alert(1)</script>',
    '<style>p { color: red }</style>',
    '<iframe srcdoc="<p>in</p>">out</iframe>',
    '<svg><a href="javascript:alert(1)"><text>in</text></a><script>alert(1)</script></svg>',
    '<math><mtext>in</mtext></math>',
    '<object data="x">in</object>',
    '<template><p>in</p></template>',
  ]) {
    it(`has nothing of ${markup}`, () => {
      const { content, problems } = read(`<p>Tyres.</p>${markup}`);
      expect(content).to.deep.equal([{ tag: 'p', children: ['Tyres.'] }]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['content-removed']);
    });
  }

  it('loses what would run, with a word about it', () => {
    expect(read('<p onclick="alert(1)" style="x" class="y" id="z">Tyres.</p>').content).to.deep.equal([
      { tag: 'p', children: ['Tyres.'] },
    ]);
    expect(problemsOf('<p onclick="alert(1)" style="x" class="y">Tyres.</p>')).to.deep.equal([
      'content-removed: <template slot="problem"> holds what is not shown: onclick, style.',
    ]);
  });

  it('loses addresses that are not safe, with a word about each', () => {
    const markup = '<a href="java&#10;script:alert(1)">press</a> <img src="data:image/png;base64,x" alt="a tyre">';
    expect(read(markup).content).to.deep.equal(['press', ' ', 'a tyre']);
    expect(read(markup).problems.map(({ code }) => code)).to.deep.equal(['unsafe-address', 'unsafe-address']);
  });

  it('loses what nests too deep, with a word about it', () => {
    const { content, problems } = read(`<p>Tyres.</p>${'<div>'.repeat(40)}deep`);
    expect(plainText(content)).to.equal('Tyres.');
    expect(problems[0]?.message).to.contain(`deeper than ${contentDepth} levels`);
  });

  it('is what whoever receives it reads as well', () => {
    const { content } = read(
      `<div><p>a<br>b</p><h1>c</h1><foo>d<img src="/e" alt="e"></foo></div>${'<div>'.repeat(40)}deep`,
    );
    expect(readContent(JSON.parse(JSON.stringify(content)))).to.deep.equal(content);
  });
});
