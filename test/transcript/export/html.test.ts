import { expect } from 'chai';
import fc from 'fast-check';
import { contentTags } from '../../../src/flow/content-reading.ts';
import { formats } from '../../../src/transcript/export/formats.ts';
import { toHtml } from '../../../src/transcript/export/html.ts';
import { log, transcriptOf, transcripts, whole } from './transcripts.ts';

const ours = [
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'main',
  'article',
  'h1',
  'h2',
  'h3',
  'div',
  'time',
  's',
  'bdi',
];
const allowed: ReadonlySet<string> = new Set([...ours, ...Object.keys(contentTags)]);

/** Every tag of a page, as written; fails where what looks like one is none that we write. */
function tagsOf(html: string): string[] {
  const body = html.replaceAll(/<style>[^<]*<\/style>/g, '').replaceAll('<!doctype html>', '');
  const tags = body.match(/<[^>]*>?/g) ?? [];
  for (const tag of tags) {
    const [, name = ''] = /^<\/?([a-z][a-z0-9]*)(?: [a-z-]+="[^"<>]*")*>$/.exec(tag) ?? [];
    expect(allowed.has(name) && name !== 'img', tag).to.equal(true);
  }
  return tags;
}

const said = (text: string) => toHtml(transcriptOf(log({ by: 'visitor', type: 'said', text })));

describe('a transcript as a web page', () => {
  it('is a whole page in the language and the direction of the conversation', () => {
    expect(said('Hello')).to.match(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    for (const [language, direction] of [
      ['nb', 'ltr'],
      ['ar-EG', 'rtl'],
      ['he', 'rtl'],
      ['fil', 'ltr'],
      ['en-GB', 'ltr'],
    ] as const) {
      expect(toHtml(transcriptOf([], { language }))).to.include(`<html lang="${language}" dir="${direction}">`);
    }
    expect(toHtml(transcriptOf([], { language: 'no tag' }))).to.include('<html lang="en" dir="ltr">');
    expect(toHtml(transcriptOf([], { language: 'sv' }))).to.include('<title>Chatt 019ab0c4');
  });

  it('shows what was said, what happened, what was changed, and the answers', () => {
    const html = toHtml(whole);
    expect(html)
      .to.include('<div class="said" dir="auto">Hello.</div>')
      .and.include('<p class="who">Assistant <time>2026-11-22 09:00:01</time></p>')
      .and.include('<li class="mark"><time>2026-11-22 09:00:16</time> <bdi>juggled</bdi></li>')
      .and.include('<p class="note" dir="auto">1 of 2</p>')
      .and.include('<p class="note" dir="auto">changed later</p><div class="said" dir="auto"><s>Repair it</s></div>')
      .and.include('<dt dir="auto">What is your name?</dt><dd dir="auto">Kari</dd>');
  });

  it('rebuilds content, with addresses as they led in their page and images but named', () => {
    expect(toHtml(whole))
      .to.include('<p><strong>What I’ll do</strong></p><dl><dt>When:</dt><dd>today</dd></dl>')
      .and.include('<a href="https://shop.example/plan" rel="noopener noreferrer nofollow">Plan</a>')
      .and.include('rel="noopener noreferrer nofollow">Image: A bike</a>');
  });

  it('loads nothing and runs nothing', () => {
    const html = toHtml(whole);
    expect(html).to.include("content=\"default-src 'none'; style-src 'unsafe-inline';");
    expect(html).not.to.match(/<(?:script|img|link|iframe|form)\b|url\(|@import/);
  });

  it('shows what was written as it was written', () => {
    expect(said('<b>&amp;</b>\n"it\'s"')).to.include('>&lt;b&gt;&amp;amp;&lt;/b&gt;<br>&quot;it&#39;s&quot;</div>');
  });

  it('stands among many in its own language, under headings of its own', () => {
    const { head, part, foot } = formats.html.series;
    const html = head + part({ ...whole, language: 'nb' }) + part({ ...whole, language: 'he' }) + foot;
    expect(html.match(/<h\d>|<article[^>]*>|<\/article>/g)).to.deep.equal([
      '<h1>',
      ...['<article lang="nb" dir="ltr">', '<h2>', '<h3>', '</article>'],
      ...['<article lang="he" dir="rtl">', '<h2>', '<h3>', '</article>'],
    ]);
  });

  it('takes nothing that anybody wrote for markup', () => {
    const { head, part, foot } = formats.html.series;
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const tags = tagsOf(toHtml(transcript) + head + part(transcript) + foot);
        for (const tag of tags) {
          if (tag.startsWith('<a '))
            expect(tag).to.match(/^<a href="(?:https?|mailto|tel):[^"]*" rel="noopener noreferrer nofollow">$/);
          else expect(tag).not.to.match(/ (?:on\w+|style|src|href)=/);
        }
      }),
    );
  });
});
