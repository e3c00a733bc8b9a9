import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type WholeReading, readWholePage } from '../../src/authoring/whole-page.ts';
import { guidedChatSchema, isShorthand } from '../../src/authoring/settings.ts';
import type { ExplanationTopic } from '../../src/techniques/explanation/schema.ts';
import { readMarkup, shop, tyres, write } from '../support/page.ts';

const codes = ({ problems }: WholeReading) => problems.map(({ code }) => code);

const firstTopic = ({ flow }: WholeReading) => flow.topics[0] as ExplanationTopic;

const chat = (inner: string, attributes = '') => `<guided-chat endpoint="/t" ${attributes}>${inner}</guided-chat>`;

describe('reading a page', () => {
  it('makes a flow of what the owner wrote', () => {
    const { flow, settings, problems } = readMarkup(`
      <guided-chat endpoint="/transcripts" business="Nordlys Cycles" guide="Ingrid" greeting="Hello {name|there}.">
        <guided-explanation topic="Winter tyres" match="ice, slippery" problem="They slip." solution="Studs."
          benefit="They grip." limits="Noise." price="899 kr" action="Book a fitting" href="/workshop"></guided-explanation>
        <guided-contact label="Our shop" hours="Mo-Fr 09:00-17:00" closed="2026-12-24" time-zone="Europe/Oslo"
          phone="+47 77 00 00 00"></guided-contact>
        <a href="/contact">Contact us</a>
      </guided-chat>`);

    expect(problems).to.deep.equal([]);
    expect(settings).to.deep.include({ endpoint: '/transcripts', placement: 'end', keepDays: 30 });
    expect(flow).to.deep.include({
      language: 'en',
      business: 'Nordlys Cycles',
      guide: 'Ingrid',
      greeting: 'Hello {name|there}.',
    });
    expect(flow.topics).to.deep.equal([
      {
        technique: 'explanation',
        topic: 'Winter tyres',
        match: ['ice', 'slippery'],
        problem: 'They slip.',
        solution: 'Studs.',
        benefit: 'They grip.',
        limits: 'Noise.',
        price: '899 kr',
        action: 'Book a fitting',
        href: '/workshop',
        options: [],
        rich: {},
      },
    ]);
    expect(flow.contacts).to.deep.equal([
      {
        label: 'Our shop',
        hours: [{ days: [1, 2, 3, 4, 5], from: 540, until: 1020 }],
        closed: ['2026-12-24'],
        timeZone: 'Europe/Oslo',
        phone: '+47 77 00 00 00',
      },
    ]);
  });

  it('freezes the flow, and gives the same page the same fingerprint', () => {
    const { flow } = readMarkup(chat(tyres + shop));
    expect(flow.topics[0]).to.be.frozen;
    expect(readMarkup(chat(`<!-- moved --> ${tyres} ${shop}`)).flow.fingerprint).to.equal(flow.fingerprint);
    expect(readMarkup(chat(tyres.replace('Studs', 'Chains') + shop)).flow.fingerprint).not.to.equal(flow.fingerprint);
  });

  it('needs no element to be defined, and defines none', () => {
    readMarkup(chat(tyres + shop));
    expect(customElements.get('guided-explanation')).to.equal(undefined);
  });

  it('looks through what a framework wraps around the elements', () => {
    const reading = readMarkup(chat(`<div style="display: contents"><div>${tyres}</div>${shop}</div>`));
    expect(reading.flow.topics).to.have.length(1);
    expect(codes(reading)).to.deep.equal([]);
  });

  it('takes what a framework set as a property, as React and Vue do where any element has one of that name', () => {
    const host = write(
      chat(`${shop}<guided-questioning topic="Bikes">
        <guided-question name="use" ask="What for?" options="Work | Fun"></guided-question>
        <guided-advice topic="City" problem="Far." solution="Fjord." benefit="Rest."></guided-advice>
        <guided-advice otherwise topic="Any" problem="Near." solution="Fjell." benefit="Joy."></guided-advice>
      </guided-questioning>`),
    );
    const advice = host.querySelector('guided-advice') ?? host;
    Object.assign(advice, { when: "use is 'Work'", __className: 'svelte-1', _vnode: {}, onclick: () => undefined });
    expect(codes(readWholePage(host, 'en'))).to.deep.equal([]);
  });

  it('takes numbers and true as well, as attributes would have them', () => {
    const host = write(chat(tyres + shop));
    Object.assign(host, { stage: 'basket', 'keep-days': 7, debug: true, open: false, _count: 3 });
    const { settings, problems } = readWholePage(host, 'en');
    expect(problems.map(({ code }) => code)).to.deep.equal([]);
    expect(settings).to.include({ stage: 'basket', keepDays: 7, debug: true }).and.not.to.have.property('open');
  });

  it('passes over attributes that are not ours', () => {
    const markup = `<guided-contact label="Shop" phone="1" id="a" class="b" data-x="c" v-cloak aria-hidden="true" onclick="d"></guided-contact>`;
    expect(codes(readMarkup(chat(tyres + markup, 'hidden style="color: red"')))).to.deep.equal([]);
  });

  it('takes all other HTML for what is shown where the chat cannot run', () => {
    expect(
      codes(readMarkup(chat(`${tyres}${shop}<p slot="x">Call us.</p><template><p>Later</p></template>`))),
    ).to.deep.equal([]);
  });
});

describe('options to compare', () => {
  const asked = (inner: string) =>
    chat(`<guided-explanation topic="Tyres" problem="They slip.">${inner}</guided-explanation>${shop}`);
  const option = (topic: string) =>
    `<guided-option topic="${topic}" solution="S" benefit="B" href="/${topic}"></guided-option>`;

  it('stand in place of the one solution', () => {
    const reading = readMarkup(asked(option('A') + option('B')));
    expect(firstTopic(reading).options).to.deep.equal([
      { topic: 'A', solution: 'S', benefit: 'B', href: '/A' },
      { topic: 'B', solution: 'S', benefit: 'B', href: '/B' },
    ]);
    expect(codes(reading)).to.deep.equal([]);
  });

  it('are three at most', () => {
    const reading = readMarkup(asked(['A', 'B', 'C', 'D'].map(option).join('')));
    expect(firstTopic(reading).options).to.have.length(3);
    expect(codes(reading)).to.deep.equal(['too-many-options']);
    expect(reading.problems[0]?.element?.localName).to.equal('guided-explanation');
  });

  it('are left out one by one', () => {
    const reading = readMarkup(asked(`${option('A')}<guided-option topic="B" solution="S"></guided-option>`));
    expect(firstTopic(reading).options).to.have.length(1);
    expect(reading.problems.map(({ code, element }) => [code, element?.getAttribute('topic')])).to.deep.equal([
      ['missing-attribute', 'B'],
    ]);
  });

  it('belong into an explanation', () => {
    const reading = readMarkup(chat(tyres + shop + option('A')));
    expect(codes(reading)).to.deep.equal(['unknown-child']);
    expect(reading.problems[0]?.hint).to.equal('Put it into <guided-explanation>.');
  });
});

describe('the shorthand, one element for one topic', () => {
  const shorthand = 'technique="explanation" topic="Tyres" problem="They slip." solution="Studs." benefit="They grip."';

  it('makes a topic of the chat itself', () => {
    const reading = readMarkup(chat(shop, shorthand));
    expect(firstTopic(reading)).to.deep.include({ technique: 'explanation', topic: 'Tyres', benefit: 'They grip.' });
    expect(codes(reading)).to.deep.equal([]);
  });

  it('comes before the children', () => {
    const { flow } = readMarkup(chat(tyres + shop, shorthand));
    expect(flow.topics.map(({ topic }) => topic)).to.deep.equal(['Tyres', 'Winter tyres']);
  });

  it('takes rich content', () => {
    const inner = '<template slot="problem"><p>They <b>slip</b>.</p></template>';
    const reading = readMarkup(chat(inner + shop, shorthand.replace(/problem="[^"]*"/, '')));
    expect(firstTopic(reading).problem).to.equal('They slip.');
    expect(codes(reading)).to.deep.equal([]);
  });

  it('takes options', () => {
    const option = '<guided-option topic="A" solution="S" benefit="B"></guided-option>';
    const reading = readMarkup(chat(option + shop, 'technique="explanation" topic="Tyres" problem="They slip."'));
    expect(firstTopic(reading).options).to.have.length(1);
    expect(codes(reading)).to.deep.equal([]);
  });

  it('says what it misses, on the chat', () => {
    const reading = readMarkup(chat(shop, 'technique="explanation" topic="Tyres"'));
    expect(reading.problems.map(({ message }) => message)).to.deep.equal([
      '<guided-chat topic="Tyres"> has no problem, so it is left out.',
    ]);
  });

  it('needs the name of a technique', () => {
    const reading = readMarkup(chat(tyres + shop, 'topic="Tyres"'));
    expect(codes(reading)).to.deep.equal(['unknown-attribute']);
    expect(reading.problems[0]?.hint).to.contain('technique="explanation"');
  });

  it('needs one that takes what is given', () => {
    const reading = readMarkup(chat(tyres + shop, 'asks="phone"'));
    expect(reading.problems.map(({ hint }) => hint)).to.deep.equal([
      'For a topic on <guided-chat> itself, add technique="empathy".',
    ]);
  });

  it('has no attribute that means something else on the chat', () => {
    expect(Object.keys(guidedChatSchema.attributes).filter(isShorthand)).to.deep.equal([]);
  });

  it('needs the name of a technique that there is', () => {
    const reading = readMarkup(chat(tyres + shop, shorthand.replace('explanation', 'explaining')));
    expect(codes(reading)).to.deep.equal(['unknown-technique']);
    expect(reading.flow.topics).to.have.length(1);
  });
});

describe('a mistake in a page', () => {
  it('is named with its element, and the rest works', () => {
    const host = write(
      chat(
        `<guided-explanation topic="Brakes" solution="Pads." benefit="You stop."></guided-explanation>${tyres}${shop}`,
      ),
    );
    const { flow, problems } = readWholePage(host, 'en');
    expect(flow.topics.map(({ topic }) => topic)).to.deep.equal(['Winter tyres']);
    expect(problems).to.deep.equal([
      {
        code: 'missing-attribute',
        severity: 'error',
        message: '<guided-explanation topic="Brakes"> has no problem, so it is left out.',
        hint: 'Give it problem="…".',
        element: host.querySelector('[topic=Brakes]'),
      },
    ]);
  });

  it('leaves our own placeholders out of rich content', () => {
    const template = '<template slot="problem"><p>Case {:reference}<img src="/t.jpg" alt="{:called|}"></p></template>';
    const reading = readMarkup(chat(tyres.replace('></', `>${template}</`) + shop));
    expect(codes(reading)).to.deep.equal(['unknown-placeholder', 'unknown-placeholder']);
    expect(JSON.stringify(reading.flow)).to.contain('Case {reference}').and.not.to.contain('{:');
  });

  const mistakes = {
    'an unknown attribute': [tyres.replace('topic=', 'colour="red" topic=') + shop, 'unknown-attribute'],
    'a misspelt child': [`${tyres}${shop}<guided-explanaton></guided-explanaton>`, 'unknown-child'],
    'a chat in a chat': [`${tyres}${shop}<guided-chat></guided-chat>`, 'unknown-child'],
    'a topic named twice': [`${tyres}${tyres.replace('Winter tyres', 'WINTER TYRES')}${shop}`, 'duplicate-topic'],
    'an address that would run': [
      tyres.replace('topic=', 'href="javascript:alert(1)" topic=') + shop,
      'unsafe-address',
    ],
    'hours that cannot be read': [
      `${tyres}<guided-contact label="Shop" phone="1" hours="always"></guided-contact>`,
      'invalid-value',
    ],
    'an unknown placeholder': [tyres.replace('They slip', '{weather} slips') + shop, 'unknown-placeholder'],
    'a placeholder of our own': [tyres.replace('They slip', '{:reference} slips') + shop, 'unknown-placeholder'],
    'an unknown slot': [tyres.replace('></', '><template slot="probelm">x</template></') + shop, 'unknown-slot'],
    'a template without words': [
      tyres.replace('></', '><template slot="problem"><img src="/t.jpg" /></template></') + shop,
      'content-removed',
    ],
    'no way to a person': [tyres, 'no-person'],
  } as const;

  for (const [name, [inner, code]] of Object.entries(mistakes)) {
    it(`has a code: ${name}`, () => {
      const reading = readMarkup(chat(inner));
      expect(codes(reading)).to.deep.equal([code]);
      expect(reading.flow.topics.map(({ topic }) => topic)).to.deep.equal(['Winter tyres']);
      expect(reading.problems[0]?.hint).to.match(/\.$|\?$/);
    });
  }

  it('has a code: a contact that nobody can reach', () => {
    const reading = readMarkup(chat(`${tyres}<guided-contact label="Shop" hours="Mo 09:00-17:00"></guided-contact>`));
    expect(codes(reading)).to.deep.equal(['missing-attribute', 'no-person']);
  });

  it('has a code: no endpoint', () => {
    expect(codes(readMarkup(`<guided-chat>${tyres}${shop}</guided-chat>`))).to.deep.equal(['no-endpoint']);
    expect(codes(readMarkup(`<guided-chat endpoint="mailto:a@b.example">${tyres}${shop}</guided-chat>`))).to.deep.equal(
      ['unsafe-address'],
    );
  });

  it('has a code: a colour that is none', () => {
    const reading = readMarkup(chat(tyres + shop, 'accent="url(x)" placement="start"'));
    expect(codes(reading)).to.deep.equal(['invalid-value']);
    expect(reading.settings).to.deep.include({ placement: 'start' }).and.not.to.have.property('accent');
    expect(readMarkup(chat(tyres + shop, 'accent="var(--brand, #0a6)"')).settings.accent).to.equal(
      'var(--brand, #0a6)',
    );
  });

  it('has a code: nothing to talk about', () => {
    expect(codes(readMarkup(chat('<p>Hello</p>')))).to.deep.equal(['nothing-to-talk-about', 'no-person']);
    expect(codes(readMarkup(chat(shop)))).to.deep.equal([]);
  });

  it('never throws, whatever is written', () => {
    const piece = fc.constantFrom(
      ...[
        '<guided-explanation topic="',
        '<guided-option ',
        '<guided-contact label=a ',
        '<guided-questioning topic="',
        '<guided-question name=q ask=a ',
        '<guided-advice otherwise ',
        '<guided-empathy topic=c asks="phone|x" ',
        '<template slot="problem">',
        '<template>',
      ],
      ...[
        '</template>',
        '</guided-explanation>',
        '">',
        '>',
        'problem="',
        'solution=b ',
        'href="javascript:x" ',
        'lang="sv" ',
        'hours="',
        'when="q is ',
        'options="a|',
        'type=number ',
        'min=5 max="',
      ],
      ...[
        '<b>',
        '<script>',
        '<svg><a>',
        '<!--',
        '-->',
        '{name}',
        '{',
        '&#0;',
        '<guided-',
        ' x ',
        '<table><td>',
        '<p onclick=x>',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), fc.string(), (pieces, language) => {
        const host = document.implementation.createHTMLDocument().createElement('guided-chat');
        host.innerHTML = pieces.join('');
        const { flow, problems } = readWholePage(host, language);
        expect(problems.every(({ element }) => element instanceof Element)).to.be.true;
        expect(JSON.parse(JSON.stringify(flow))).to.deep.equal(flow);
      }),
    );
  });
});

describe('a page in several languages', () => {
  const dekk = tyres.replace('topic="Winter tyres"', 'lang="nb" topic="Vinterdekk"');
  const däck = tyres.replace('topic="Winter tyres"', 'lang="sv" topic="Vinterdäck"');
  const names = ({ flow }: WholeReading) => flow.topics.map(({ topic }) => topic);

  it('uses what is written in the language of the chat, and what says none', () => {
    expect(names(readMarkup(chat(tyres + dekk + däck + shop), 'nb'))).to.deep.equal(['Winter tyres', 'Vinterdekk']);
    expect(readMarkup(chat(dekk + shop), 'nb').flow.language).to.equal('nb');
  });

  it('takes regions for their language, and all Norwegian for Bokmål', () => {
    for (const language of ['nb', 'no', 'nn-NO', 'NB-no'])
      expect(names(readMarkup(chat(dekk + shop), language))).to.have.length(1);
    expect(names(readMarkup(chat(dekk.replace('"nb"', '"no"') + shop), 'nb'))).to.have.length(1);
  });

  it('says nothing of what is written in another', () => {
    const broken = '<guided-explanation lang="sv" colour="red"></guided-explanation>';
    expect(codes(readMarkup(chat(tyres + broken + shop)))).to.deep.equal([]);
  });

  it('may have one name for a topic in each of them', () => {
    const again = tyres.replace('topic=', 'lang="sv" topic=');
    expect(codes(readMarkup(chat(tyres.replace('topic=', 'lang="en" topic=') + again + shop)))).to.deep.equal([]);
  });

  it('says so when no topic is left', () => {
    const reading = readMarkup(chat(dekk + däck + shop));
    expect(codes(reading)).to.deep.equal(['language-missing']);
    expect(reading.problems[0]?.message).to.equal('No topic is written in "en".');
  });

  it('may have options, templates and contacts in each of them', () => {
    const reading = readMarkup(
      chat(
        `<guided-explanation topic="T" problem="P" solution="S" benefit="B">
          <template slot="details" lang="sv">Svenska</template><template slot="details" lang="en">English</template>
          <guided-option lang="sv" topic="Svensk" solution="S" benefit="B"></guided-option>
          <guided-option lang="en" topic="English" solution="S" benefit="B"></guided-option>
        </guided-explanation>
        <guided-contact lang="sv" label="Butiken" phone="1"></guided-contact>
        <guided-contact lang="en" label="The shop" phone="2"></guided-contact>`,
      ),
      'sv',
    );
    expect(firstTopic(reading).details).to.equal('Svenska');
    expect(firstTopic(reading).options.map(({ topic }) => topic)).to.deep.equal(['Svensk']);
    expect(reading.flow.contacts.map(({ label }) => label)).to.deep.equal(['Butiken']);
  });
});
