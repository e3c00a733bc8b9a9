/** How a conversation looks on paper: black on white, the times in a margin of their own, and no item torn in two. */
export const printStyle = /* css */ `
@page { margin: 18mm 16mm 20mm; }
* { box-sizing: border-box; }
:root { color-scheme: only light; }
body { margin: 0; background: #fff; color: #000; font: 10.5pt/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, p, dl, dd, ol { margin: 0; padding: 0; }
h1 { font-size: 18pt; line-height: 1.2; letter-spacing: -.01em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 6mm; margin-block: 4mm 7mm; padding-block-end: 5mm; border-block-end: .5pt solid #000; font-size: 9pt; }
dt { color: #444; }
ol { list-style: none; }
li { display: grid; grid-template-columns: 14mm 1fr; padding-block-start: 1.2mm; break-inside: avoid; }
li.turn { padding-block-start: 4.5mm; }
li > time { color: #444; font-size: 8.5pt; line-height: 15.75pt; font-variant-numeric: tabular-nums; }
li.visitor > div { padding-inline-start: 4mm; border-inline-start: 1.5pt solid #000; }
h2 { grid-column: 1 / -1; padding-block: 3mm 2mm; font-size: 10.5pt; break-after: avoid; }
.who { font-weight: 650; break-after: avoid; }
.note { color: #444; font-size: 9pt; }
.said > span { white-space: pre-line; }
.said > :not(span, s) { margin-block-end: 1.5mm; }
.said :is(ul, ol) { padding-inline-start: 5mm; }
.said ul { list-style: disc; }
.said li { display: list-item; }
.said section { padding-block-end: 2mm; }
.said dl { margin: 0; padding: 0; border: 0; }
.said table { border-collapse: collapse; }
.said :is(th, td) { padding: 1mm 3mm 1mm 0; border-block-end: .5pt solid #888; text-align: start; vertical-align: top; }
.said :is(img, svg) { display: none; }
a { color: inherit; }
a[href^=http]::after { content: ' (' attr(href) ')'; font-size: 8.5pt; }
`;
