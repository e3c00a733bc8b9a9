/** Who works on a page. */

/** Whether somebody works on the page of a chat: on `localhost`, or with `debug`. They see at once what is wrong with it. */
export function isWatched(host: Element, { hostname }: Pick<Location, 'hostname'> = location): boolean {
  // Frameworks write the absence of a flag so.
  return (host.getAttribute('debug') ?? 'false') !== 'false' || /(^|\.)localhost$/.test(hostname);
}
