/** The colours and letters of a map: the widget's own, by day and by night, each readable on what it stands on. */

interface Colours {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly arrow: string;
  readonly explanation: string;
  readonly empathy: string;
  readonly questioning: string;
}

const day: Colours = {
  paper: '#fbfaf8',
  surface: '#ffffff',
  ink: '#1c2126',
  quiet: '#5b636b',
  line: '#dedad4',
  arrow: '#858c93',
  explanation: '#0b6467',
  empathy: '#9c4526',
  questioning: '#4b52a6',
};

const night: Colours = {
  paper: '#111519',
  surface: '#1b2126',
  ink: '#eef0f2',
  quiet: '#a3abb3',
  line: '#39414a',
  arrow: '#78818a',
  explanation: '#6cc7c5',
  empathy: '#eea88a',
  questioning: '#aab4f8',
};

// Other programs than browsers draw SVG, too: few of them know variables, or colours but in this form.
function coloured({ paper, surface, ink, quiet, line, arrow, ...techniques }: Colours): string {
  return [
    `.paper,.pill{fill:${paper}}`,
    `.card{fill:${surface};stroke:${line}}`,
    `.title,.heading{fill:${ink}}`,
    `.text{fill:${ink}}`,
    `.kind,.label,.when{fill:${quiet}}`,
    `.sign{stroke:${quiet}}`,
    `.arrow{stroke:${arrow}}`,
    `.head{fill:${arrow}}`,
    ...Object.entries(techniques).flatMap(([technique, colour]) => [
      `.${technique} .rail{fill:${colour}}`,
      `.${technique} .sign{stroke:${colour}}`,
      `.${technique} :is(.kind,.label){fill:${colour}}`,
    ]),
  ].join('\n');
}

/** The style sheet of a map. */
export const style = `
text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,sans-serif}
.heading{font-size:22px;font-weight:650}
.kind{font-size:13px}
.title{font-size:16px;font-weight:650}
.label{font-size:13px;font-weight:650}
.text{font-size:14px}
.when{font-size:13px;text-anchor:middle}
.arrow{fill:none;stroke-width:1.5}
.sign{fill:none;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
${coloured(day)}
@media (prefers-color-scheme:dark){
${coloured(night)}
}
`;
