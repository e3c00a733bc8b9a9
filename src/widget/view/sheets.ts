/** Style sheets. They are constructed: a strict content security policy allows no style elements and no style attributes. */

/** A sheet that all widgets of a page share. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Dresses a shadow root in a sheet, after those that it wears already. */
export function adopt(root: ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
