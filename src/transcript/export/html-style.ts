/** How an exported web page looks: on screen by day and by night, on a phone, and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --surface: #fff; --ink: #1c2126; --quiet: #5b636b; --line: #e3e0db; --tint: #dcefee; --accent: #0b6467;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #111519; --surface: #1b2126; --ink: #eef0f2; --quiet: #a3abb3; --line: #343b42; --tint: #173f41; --accent: #6cc7c5;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.25rem; line-height: 1.3; }
h2, h3 { margin: 2rem 0 .5rem; font-size: 1.05rem; line-height: 1.3; }
article { margin-block: 3rem; padding-block-start: 1.5rem; border-block-start: 2px solid var(--line); }
article h2 { margin-block-start: 0; }
a { color: var(--accent); }
dl.facts { display: grid; grid-template-columns: fit-content(50%) 1fr; gap: .25rem 1rem; margin: 0; font-size: .9rem; }
dl.facts dt { color: var(--quiet); }
dd { margin: 0; }
.lines { list-style: none; margin: 1.5rem 0 0; padding: 1rem 0 0; border-block-start: 1px solid var(--line); }
.lines li { display: flex; flex-direction: column; align-items: flex-start; margin-block: .375rem; break-inside: avoid; }
.lines .visitor { align-items: flex-end; }
.who, .note { margin: .5rem 0 .125rem; color: var(--quiet); font-size: .8rem; }
.who { font-weight: 600; }
.who + .note { margin-block-start: 0; }
.who time { font-weight: 400; }
.said {
  max-width: 85%; padding: .5rem .875rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--surface);
}
.visitor .said { background: var(--tint); border-color: transparent; }
.said > :first-child, .said section > :first-child { margin-block-start: 0; }
.said > :last-child, .said section > :last-child { margin-block-end: 0; }
.said dt { font-size: .8rem; color: var(--quiet); }
.said table { border-collapse: collapse; }
.said th, .said td { padding: .25rem .5rem; border: 1px solid var(--line); text-align: start; }
.lines .mark { display: block; margin-block: .75rem; color: var(--quiet); font-size: .8rem; text-align: center; }
time { font-variant-numeric: tabular-nums; }
@media screen {
  article { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
}
@media print {
  :root { --paper: #fff; --surface: #fff; --ink: #000; --quiet: #444; --line: #bbb; --tint: #f0f0f0; --accent: #000; }
  main { max-width: none; padding: 0; }
  .said { border-color: var(--line); }
  article { margin: 0; padding: 0; border: 0; break-before: page; }
}
`;
