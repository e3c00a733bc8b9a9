/** Which conversations belong to a widget. */

/**
 * The scope of a widget's conversations, from its endpoint, `name` and `for-user`: widgets and users that differ in one
 * of them never meet, and the pages of one site share what they share.
 */
export function scopeOf(host: Element): string {
  const endpoint = new URL(host.getAttribute('endpoint') ?? '', document.baseURI);
  return [endpoint.origin + endpoint.pathname, host.getAttribute('name'), host.getAttribute('for-user')].join('\n');
}
