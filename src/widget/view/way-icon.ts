/** Icons for ways to somebody, drawn like all of `icons.ts`, as elements: rich content passes through no template. */

const lines: Readonly<Record<string, string>> = {
  'tel:':
    'M6.5 4H9l1.6 4.2-2 1.5a12 12 0 0 0 5.7 5.7l1.5-2L20 15v2.5a2.3 2.3 0 0 1-2.5 2.3A15.5 15.5 0 0 1 4.2 6.5A2.3 2.3 0 0 1 6.5 4z',
  'mailto:': 'M4 8a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zm.5-.5L12 13l7.5-5.5',
};

const svg = 'http://www.w3.org/2000/svg';

/**
 * The icon of a way.
 *
 * @param protocol where it leads, such as `tel:`; to a page, if it is none of these
 */
export function wayIcon(protocol: string): SVGElement {
  const [icon, path] = [document.createElementNS(svg, 'svg'), document.createElementNS(svg, 'path')];
  const line = lines[protocol];
  icon.setAttribute('class', line === undefined ? 'icon away' : 'icon');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', line ?? 'M7 17L17 7m-8 0h8v8');
  icon.append(path);
  return icon;
}
