/** Where links lead. */

/** Points a link at an address. Another site opens in a tab of its own, so that the conversation stays in sight. */
export function aim(link: HTMLAnchorElement, address: string): void {
  link.href = address;
  link.rel = 'noopener';
  if (leavesSite(link)) link.target = '_blank';
}

/** Whether a link leads to a page of another site. */
export function leavesSite(link: HTMLAnchorElement): boolean {
  return link.protocol.startsWith('http') && link.origin !== location.origin;
}
