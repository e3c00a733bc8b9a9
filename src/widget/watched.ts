/** Who works on a page. */

/** Whether somebody works on the page of a chat: on `localhost`, or with `debug`. They see at once what is wrong with it. */
export function isWatched(host: Element): boolean {
  return host.hasAttribute('debug') || /(^|\.)localhost$/.test(location.hostname);
}
