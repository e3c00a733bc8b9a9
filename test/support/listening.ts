/** What a page is made to do for those who listen in on it: it leaves nothing to chance, and keeps what is announced. */

/**
 * Runs in the page, before anything of its own does: makes chance repeat itself, and keeps in `heard` every line that
 * comes to stand in a live region.
 */
export function listenIn(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });

  let state = 1;
  crypto.getRandomValues = <Numbers extends ArrayBufferView | null>(numbers: Numbers): Numbers => {
    const bytes = numbers ? new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength) : [];
    for (const at of bytes.keys()) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      bytes[at] = state >>> 16;
    }
    return numbers;
  };

  const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  const observer = new MutationObserver((mutations) => {
    for (const { target, addedNodes } of mutations) {
      if (!(target instanceof Element) || !target.closest(live)) continue;
      for (const { textContent } of addedNodes) if (textContent) heard.push(textContent);
    }
  });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is given its element below
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observer.observe(root, { childList: true, subtree: true });
    return root;
  };
}
