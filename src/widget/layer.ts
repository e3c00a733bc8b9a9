/**
 * The layer that an open panel stands in. As a popover it is on top of the page: then nothing that the element stands in
 * can clip, move, fade or cover it. A panel that merely stands open as a page arrives stays in the launcher's layer, with
 * a cookie banner above it.
 */

/** How far a panel may be from its place in the window, in pixels: no page is without rounding and scroll bars. */
const near = 20;

/**
 * Brings a panel that was shown to where it belongs. It may be there already.
 *
 * @param isWanted whether somebody opened it, and not the page as it arrived
 */
export function raise(panel: HTMLElement, isWanted: boolean): void {
  if (!panel.isConnected) return;
  const { host } = panel.getRootNode() as ShadowRoot;
  if (host.getAttribute('placement') === 'inline') return lower(panel);
  unzoom(panel);
  if (!('showPopover' in panel) || panel.matches(':popover-open') || !(isWanted || isElsewhere(panel))) return;
  panel.popover = 'manual';
  // In WebKit it would stay where it is fixed to what it stands in, had it been on screen before.
  panel.hidden = true;
  panel.getBoundingClientRect();
  panel.showPopover();
  panel.hidden = false;
  // Under a modal dialog it is inert: then it must not lie over that either.
  if (!isWithinReach(panel, host)) lower(panel);
}

/** Takes it back into the launcher's layer. */
export function lower(panel: HTMLElement): void {
  panel.removeAttribute('popover');
}

/**
 * Has a panel on top give way while the page makes it inert, as modals do that are no dialogs: it would lie over them, and
 * nobody could close it. Follows the page until the function that it returns is called.
 */
export function giveWay(panel: HTMLElement): () => void {
  const { host } = panel.getRootNode() as ShadowRoot;
  let gaveWay = false;
  const watching = new MutationObserver(() => {
    const isInert = host.closest('[inert]') !== null;
    if (isInert && panel.hasAttribute('popover')) {
      gaveWay = true;
      lower(panel);
    } else if (!isInert && gaveWay) {
      gaveWay = false;
      if (!panel.hidden) raise(panel, true);
    }
  });
  watching.observe(document, { attributeFilter: ['inert'], subtree: true });
  return () => watching.disconnect();
}

/** A page that is zoomed by its own style, and not by its reader, would have the panel grow out of the window. */
function unzoom(panel: HTMLElement): void {
  panel.style.removeProperty('zoom');
  const { currentCSSZoom = 1 } = panel as { readonly currentCSSZoom?: number };
  if (currentCSSZoom !== 1) panel.style.setProperty('zoom', String(1 / currentCSSZoom));
}

/** Whether something that the panel stands in is transformed, say: it is fixed to that then, and not to the window. */
function isElsewhere(panel: HTMLElement): boolean {
  const { bottom, right } = panel.getBoundingClientRect();
  const style = getComputedStyle(panel);
  const { clientWidth = 0, clientHeight = 0 } = document.scrollingElement ?? {};
  const isOff = (edge: number, inset: string, end: number) => Math.abs(edge + parseFloat(inset) - end) > near;
  return isOff(right, style.right, clientWidth) || isOff(bottom, style.bottom, clientHeight);
}

function isWithinReach(panel: HTMLElement, host: Element): boolean {
  const { x, y, width, height } = panel.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(x + width / 2, y + height / 2) === host;
}
