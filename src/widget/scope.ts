/** Which conversations belong to a widget. */

/** What of a widget decides whose conversations it shows. */
export const scopeAttributes = ['endpoint', 'name', 'for-user'] as const;

/** In a page's address, the moment to preview. */
export const previewParameter = 'guided-chat-preview';

/**
 * The scope of a widget's conversations: widgets and users that differ in endpoint, `name` or `for-user` never meet, and
 * the pages of one site share what they share. A preview is told apart from the visitor's own, and from any other.
 */
export function scopeOf(host: Element): string {
  const [endpoint, ...others] = scopeAttributes.map((name) => host.getAttribute(name) ?? '');
  const preview = new URLSearchParams(location.search).get(previewParameter);
  return [absolute(endpoint ?? '').replace(/[?#].*/, ''), ...others].concat(preview ?? []).join('\n');
}

/** An address in full, as of this page. What is no address stays what it is: that is for others to complain of. */
export function absolute(address: string): string {
  return Object.assign(document.createElement('a'), { href: address }).href;
}
