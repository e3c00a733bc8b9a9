/** Pages that do something to everything on them, each by the name of what it does. */
import { type SitePage, chat, script } from './any-site.ts';

/** What stands on every one of them. */
const content = `
<header><h1>Coffee</h1><nav><a href="#a">Beans</a> <button>Basket</button></nav></header>
<main><p>A page with some words.</p><ul><li>One</li><li>Two</li></ul><input aria-label="Search"><img alt="" src="data:,"></main>`;

/** A page on which nothing is done. The font of the chat is the page's own, so it is the same on all of them. */
const plain = 'html { --guided-font: monospace; } body { margin: 8px; }';

const everything = (rules: string) => `* { ${rules} }`;
const everythingByForce = (rules: string) => everything(rules.replaceAll(';', ' !important;'));

/** Rules that reach every element. */
const universal = {
  'unsets everything': everythingByForce('all: unset;'),
  'reverts everything': everythingByForce('all: revert;'),
  'makes everything initial': everythingByForce('all: initial;'),
  'resets everything': everything(
    'margin: 0; padding: 0; border: 0; box-sizing: border-box; list-style: none; outline: none; font-size: 100%; vertical-align: baseline;',
  ),
  'writes everything large': everythingByForce(
    'font-size: 3rem; line-height: 3; letter-spacing: 4px; word-spacing: 1em; text-transform: uppercase; font-weight: 900; font-style: italic; font-variant: small-caps; font-stretch: expanded; font-kerning: none; font-size-adjust: 1.2; font-feature-settings: "smcp", "zero"; text-indent: 3em;',
  ),
  'paints everything': everythingByForce(
    'color: red; background: yellow; fill: blue; stroke: lime; -webkit-text-fill-color: red; -webkit-text-stroke: 2px lime; text-shadow: 0 0 4px blue; text-decoration: line-through; text-emphasis: dot; caret-color: red; accent-color: red; outline: 5px solid red; border: 3px dashed red; box-shadow: 0 0 9px red;',
  ),
  'lets nobody do anything': everythingByForce(
    'pointer-events: none; user-select: none; cursor: none; touch-action: none;',
  ).concat('guided-chat { pointer-events: auto !important; }'),
  'moves everything': everythingByForce(
    'transition: all 2s; animation: spin 2s infinite; will-change: transform;',
  ).concat('@keyframes spin { to { rotate: 360deg } }'),
  'lays everything out': everythingByForce(
    'display: block; position: relative; float: left; box-sizing: content-box; margin: 9px; padding: 9px; inline-size: 90%; max-block-size: 300px; overflow: hidden; vertical-align: top;',
  ),
  'distorts everything': everythingByForce(
    'filter: blur(1px); opacity: .8; clip-path: inset(2px); mask-image: linear-gradient(black, white); mix-blend-mode: multiply; transform: rotate(1deg); perspective: 100px;',
  ),
  'contains everything': everythingByForce('contain: content; container-type: inline-size; isolation: isolate;'),
  'lists everything': everythingByForce(
    'display: list-item; list-style: square inside; counter-increment: item; quotes: "<" ">"; white-space: pre; word-break: break-all; hyphens: auto; tab-size: 1; text-align: end; text-align-last: center; text-wrap: balance; orphans: 9;',
  ),
  'zooms everything': 'body { zoom: 1.5; }',
  'zooms the root': 'html { zoom: .8; }',
};

/** What is inherited, and so comes into shadow trees. */
const inherited = {
  'has a rem of ten pixels': 'html { font-size: 62.5%; }',
  'has a large root': 'html { font-size: 40px; line-height: 0; } body { font-size: 2rem; }',
  'centres and spaces its text':
    'body { text-align: center; line-height: 0; letter-spacing: .5em; word-spacing: 2em; text-indent: 4em; white-space: pre; word-break: break-all; overflow-wrap: anywhere; hyphens: auto; }',
  'sets odd type':
    'body { font-variant: small-caps; font-stretch: ultra-condensed; font-feature-settings: "smcp"; font-variation-settings: "wght" 900; font-style: oblique; font-synthesis: none; font-weight: 900; text-rendering: geometricPrecision; text-transform: uppercase; }',
  'paints its text':
    'body { color: hotpink; -webkit-text-fill-color: red; -webkit-text-stroke: 1px lime; text-shadow: 2px 2px red; caret-color: red; accent-color: red; }',
  'is written from top to bottom': 'body { writing-mode: vertical-rl; text-orientation: upright; }',
  'keeps its pointer to itself':
    'body { cursor: none; pointer-events: none; user-select: none; } guided-chat { pointer-events: auto; }',
  'has lists and tables of its own':
    'body { list-style: lower-roman inside; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; quotes: none; tab-size: 1; }',
  'has scroll bars of its own':
    'html { scrollbar-color: red blue; scrollbar-width: none; } ::-webkit-scrollbar { inline-size: 40px; background: red; }',
};

/** What is said of the element itself, or of what pages have in common with it. */
const addressed = {
  'hides what is not defined': ':not(:defined) { display: none; }',
  'hides the chat by mistake': 'guided-chat { display: none !important; }',
  'gives the chat a box':
    'guided-chat { display: block; position: absolute; inset: 0; background: red; opacity: .5; transform: scale(.5); overflow: hidden; inline-size: 10px; }',
  'dresses its buttons':
    'button, input, textarea, [type=button] { background: red !important; color: lime !important; border-radius: 0 !important; font: 40px serif !important; appearance: none !important; }',
  'dresses roles and popovers':
    '[role=dialog], [popover], :popover-open, dialog, [hidden] { display: block !important; background: red !important; inset: 0 !important; margin: auto !important; border: 9px solid !important; } ::backdrop { background: red !important; }',
  'has the same class names':
    '.guided, .panel, .view, .launcher, .log, .bubble, .turn, .header { display: none !important; color: red !important; }',
  'registers properties of the same names': [
    'base',
    'accent',
    'on-accent',
    'paper',
    'surface',
    'ink',
    'line',
    'inset',
    'quiet',
    'tint',
    'edge',
  ]
    .map((name) => `@property --${name} { syntax: '<number>'; inherits: false; initial-value: 3; }`)
    .join(' '),
  'inverts itself': 'html { filter: invert(1) hue-rotate(180deg); } body { backdrop-filter: blur(9px); }',
  'lays itself out in cells':
    'body { display: grid; grid-template-columns: 1fr 1fr; gap: 30px; justify-content: space-between; } body > :not(header) { min-block-size: 40px; }',
  'keeps its body from scrolling':
    'html, body { overflow: hidden; position: fixed; inset: 0; block-size: 100%; columns: 2; overscroll-behavior: none; }',
  'has properties of the same names':
    'html { --accent: red; --paper: lime; --surface: blue; --ink: yellow; --line: red; --inset: 200px; --quiet: red; --tint: red; --visible-height: 90px; --visible-top: 90px; }',
};

const ancestors = {
  'turns what it stands in': 'transform: rotate(3deg) scale(.9)',
  'blurs what it stands in': 'filter: blur(2px)',
  'clips what it stands in': 'overflow: hidden; inline-size: 300px; block-size: 90px; transform: translateZ(0)',
  'has depth': 'perspective: 400px; transform-style: preserve-3d',
  'promises to change': 'will-change: transform',
  'contains what it stands in': 'contain: strict; block-size: 200px',
  'queries what it stands in': 'container-type: size; block-size: 200px',
  'fades what it stands in': 'opacity: .3',
  'masks what it stands in': 'clip-path: circle(200px); mix-blend-mode: difference',
};

const framework = (path: string) => `<link rel="stylesheet" href="${path}">`;

const pageOf = (style: string, around: readonly [string, string] = ['', '']): SitePage => ({
  head: `${script}<style>${plain}${style}</style>`,
  body: content + around[0] + chat() + around[1],
});

const within = (style: string): SitePage => pageOf('', [`<div style="${style}">`, '</div>']);

const mapped = <Value>(values: Readonly<Record<string, Value>>, page: (value: Value) => SitePage) =>
  Object.fromEntries(Object.entries(values).map(([name, value]): [string, SitePage] => [name, page(value)]));

/** The page that others are held against. */
export const blankPage = pageOf('');

/** All of them. */
export const hostilePages: Readonly<Record<string, SitePage>> = {
  ...mapped({ ...universal, ...inherited, ...addressed }, pageOf),
  ...mapped(ancestors, within),
  ...mapped(
    {
      'is made with Bootstrap': '/bootstrap.css',
      'is made with Bulma': '/bulma.css',
      'is made with Tailwind': '/tailwind.css',
    },
    (path) => ({
      head: `${framework(path)}${script}<style>${plain}</style>`,
      body: content + chat(),
    }),
  ),
  'puts something above all': pageOf(
    'header { position: fixed; inset: 0 0 auto; block-size: 200px; z-index: 2147483647; background: gold; }',
  ),
};

/** A page as its visitors had it without the chat. */
export const withoutChat = (page: SitePage): SitePage => ({
  ...page,
  // On some pages even the script has a box.
  head: (page.head ?? '').replace(script, '<script></script>'),
  body: page.body.replace(chat(), ''),
});
