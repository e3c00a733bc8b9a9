/** Transcripts to export: some that are written out, and any that there could be. */
import fc from 'fast-check';
import { type AnyEntry, readEntry } from '../../../src/transcript/entry.ts';
import type { Transcript } from '../../../src/transcript/received.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A log of entries, each a second after the one before. */
export function log(...drafts: readonly Raw[]): AnyEntry[] {
  return drafts.map((draft, seq) => {
    const at = new Date(Date.parse('2026-11-22T09:00:00.000Z') + seq * 1000).toISOString();
    const entry = readEntry({ seq, at, by: 'guide', ...draft });
    if (typeof entry === 'string') throw new Error(entry);
    return entry;
  });
}

/** A transcript of entries. */
export function transcriptOf(entries: readonly AnyEntry[], parts: Partial<Transcript> = {}): Transcript {
  return {
    id: '019ab0c4-7d1e-7c3a-9f56-1b2c3d4e5f60',
    began: '2026-11-22T09:00:00.000Z',
    last: '2026-11-22T09:04:00.000Z',
    language: 'en',
    page: { url: 'https://shop.example/tyres', title: 'Tyres' },
    entries,
    ...parts,
  };
}

/** What is said in a technique. */
export const inside = { technique: 'empathy', topic: 'Something went wrong' };

/** A question, with labels for its choices. */
export function asked(name: string, text: string, kind = 'choice', ...labels: readonly string[]): Raw {
  return { type: 'asked', name, text, kind, options: labels.map((label) => ({ id: label, label })), ...inside };
}

/** What a visitor types at a question. */
export function typed(name: string, text: string): Raw {
  const understood = { as: 'answer', name, value: text, label: text };
  return { by: 'visitor', type: 'typed', text, masked: false, understood, ...inside };
}

/** A conversation in which something of everything happens. */
export const whole = transcriptOf(
  log(
    {
      by: 'host',
      type: 'opened',
      language: 'en',
      flow: 'f',
      engine: 'guided-chat/1.0.0',
      seed: 1,
      stage: 'browsing',
      plans: [],
      known: {},
    },
    { type: 'said', text: 'Hello.' },
    { by: 'visitor', type: 'consented', to: 'transcript', text: 'Yes, keep it', given: true },
    { by: 'host', type: 'began', ...inside },
    { ...asked('way', 'What would help you most?', 'choice', 'Repair it', 'Call me'), note: '1 of 2' },
    { by: 'visitor', type: 'answered', name: 'way', value: 'Repair it', label: 'Repair it', ...inside },
    asked('name', 'What is your name?', 'text'),
    typed('name', 'Kari'),
    asked('phone', 'Which number can you be reached on?', 'phone'),
    typed('phone', '77000001'),
    { by: 'visitor', type: 'revised', of: 5, name: 'way', value: 'Call me', label: 'Call me', ...inside },
    { type: 'promised', what: 'Call me', until: 'within one working day', reference: 'NC-9M62', ...inside },
    {
      type: 'said',
      text: 'What I’ll do\nWhen: today\nPlan',
      content: [
        { tag: 'p', children: [{ tag: 'strong', children: ['What I’ll do'] }] },
        {
          tag: 'dl',
          children: [
            { tag: 'dt', children: ['When'] },
            { tag: 'dd', children: ['today'] },
          ],
        },
        { tag: 'a', href: '/plan', children: ['Plan'] },
        { tag: 'img', src: 'https://elsewhere.example/x.png', alt: 'A bike', children: [] },
      ],
    },
    { by: 'host', type: 'concluded', outcome: 'resolved', kind: 'complaint', answers: { way: 'Call me' }, ...inside },
    { by: 'host', type: 'handed-over', reason: 'asked', reference: 'NC-9M62' },
    { by: 'visitor', type: 'rated', solved: true, score: 3, comment: 'Fine' },
    { by: 'host', type: 'juggled', balls: 3 },
    { by: 'host', type: 'ended' },
  ),
);

/** Words that would like to be something else. */
export const mischief = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</style></title></html>',
  '&lt;b&gt; & <!-- ]]>',
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3|cmd',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' \u00a0=1',
  '\uFF1D1+1',
  'a;=1+1',
  'one\r\n=1+1,"two"',
  '# Heading\n- item\n1. one\n---\n> quote',
  '[link](javascript:alert(1)) ![i](x) `code` **bold** <b>x</b> https://evil.example www.evil.example',
  '\u202Egnirts\u0000\u001b[31m',
  '\ud800',
  '__proto__',
  'constructor',
  ':skip',
  '',
];

const text = fc.oneof(
  fc.constantFrom(...mischief),
  fc.lorem({ maxCount: 6 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const name = fc.constantFrom('name', 'way', 'phone', '__proto__', 'constructor');
const at = fc.constantFrom(
  '2026-11-22T09:00:00.000Z',
  '2026-11-22T10:00:00+01',
  '2026-02-31T00:00:00Z',
  '0000-01-01T00:00:00+12:00',
  '9999-12-31T23:59:60-12:00',
);
const content = fc.array(
  fc.oneof(
    text,
    fc.record({
      tag: fc.constantFrom('p', 'a', 'img', 'dl', 'br', 'td', 'script'),
      href: text,
      src: text,
      alt: text,
      children: fc.array(text),
    }),
  ),
  { maxLength: 3 },
);
const optional = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined });
const option = fc.record({ id: text, label: text });

const types: readonly fc.Arbitrary<Raw>[] = [
  fc.record({
    type: fc.constant('opened'),
    language: text,
    flow: text,
    engine: text,
    seed: fc.nat(),
    stage: text,
    plans: fc.constant([]),
    known: fc.dictionary(name, text),
    test: optional(fc.boolean()),
  }),
  fc.record({ type: fc.constant('said'), text, content: optional(content) }),
  fc.record({
    type: fc.constant('asked'),
    name,
    text,
    kind: fc.constantFrom('choice', 'text', 'phone', 'email'),
    options: fc.array(option, { maxLength: 2 }),
    note: optional(text),
  }),
  fc.record({
    type: fc.constant('typed'),
    text,
    masked: fc.boolean(),
    understood: fc.record({ as: fc.constant('answer'), name, value: text, label: text }),
  }),
  fc.record({ type: fc.constant('answered'), name, value: text, label: text }),
  fc.record({ type: fc.constant('skipped'), name, label: optional(text) }),
  fc.record({
    type: fc.constant('revised'),
    of: fc.nat(20),
    name,
    value: text,
    label: text,
    voided: fc.array(fc.nat(20)),
  }),
  fc.record({ type: fc.constant('began') }),
  fc.record({
    type: fc.constant('concluded'),
    outcome: fc.constantFrom('resolved', 'unresolved', 'handed-over'),
    answers: fc.dictionary(name, text),
    kind: optional(fc.constantFrom('complaint', 'need')),
  }),
  fc.record({ type: fc.constant('promised'), what: text, until: optional(text), reference: optional(text) }),
  fc.record({ type: fc.constant('handed-over'), reason: text, reference: optional(text) }),
  fc.record({ type: fc.constant('consented'), to: text, text, given: fc.boolean() }),
  fc.record({ type: fc.constant('invited'), text, topic: optional(text) }),
  fc.record({ type: fc.constantFrom('accepted', 'declined', 'ended', 'erasure-asked') }),
  fc.record({
    type: fc.constant('rated'),
    solved: optional(fc.boolean()),
    score: optional(fc.integer()),
    scale: optional(fc.integer({ min: 2, max: 11 })),
    comment: optional(text),
  }),
  fc.record({ type: fc.constant('resumed'), reason: text }),
  fc
    .record({ type: text.filter((type) => type !== 'said'), more: text })
    .map((raw) => ({ ...raw, type: `x${raw.type}` })),
];

const place = fc.record({ technique: optional(text), topic: optional(text), step: optional(text) });
const entry = fc
  .tuple(fc.oneof(...types), place, fc.record({ by: fc.constantFrom('visitor', 'guide', 'host'), at }))
  .map((parts): Raw => withoutUndefined(Object.assign({}, ...parts) as Raw));

/** Any transcript that the receiver could have taken. */
export const transcripts: fc.Arbitrary<Transcript> = fc.record({
  id: fc.constantFrom('019AB0C4-7d1e-7c3a-9f56-1b2c3d4e5f60', 'conversation-000001', '__proto__', '-----------'),
  began: at,
  last: at,
  language: fc.oneof(fc.constantFrom('en', 'sv-SE', 'nb', 'no', 'da', 'ar', '"><b>'), text),
  page: fc.record({ url: fc.oneof(fc.webUrl(), text), title: text }),
  entries: fc.array(entry, { maxLength: 20 }).map((raws) => log(...raws)),
});

function withoutUndefined(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
}
