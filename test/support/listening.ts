/** What a page is made to do for those who listen in on it. */

/** Runs in the page, before anything of its own does: keeps in `heard` every line that comes to stand in a live region. */
export function listenIn(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });

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
