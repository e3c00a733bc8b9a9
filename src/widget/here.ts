import { bareAddress, titleLength } from '../transcript/posting.ts';

/** The page that the chat is in, as it is told to the endpoint and to who takes the chat along. */
export function pageHere(): { readonly url: string; readonly title: string } {
  // Where a form is called `title`, the document's own is out of reach.
  const { title } = document as { readonly title: unknown };
  return { url: bareAddress(location.href), title: typeof title === 'string' ? title.slice(0, titleLength) : '' };
}
