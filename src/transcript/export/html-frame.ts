/** The page around exported transcripts: it loads nothing and runs nothing, and says so to the browser as well. */
import { style } from './html-style.ts';

/** Nothing but the style in the page itself: no script, no image, no form, no frame. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A language as it may stand in a page; English, whose words are then ours, where it is none. */
export function tagOf(language: string): string {
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : 'en';
}

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;

/** Where the lines of a language begin. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text where markup stands, or within the quotation marks of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** What a page begins with, up to where its content does. */
export function headOf(language: string, title: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`;
}

/** What every page ends with. */
export const htmlFoot = `</main>
</body>
</html>
`;

/** What a page of many transcripts begins with. Each has its own language in it. */
export const htmlHead = `${headOf('en', 'Transcripts')}<h1>Transcripts</h1>
`;
