/**
 * What the package exports as `guided-chat/svelte`: the elements in Svelte 5, where templates are checked. Types alone;
 * nothing of this is ever loaded. Anywhere in the program:
 *
 * ```ts
 * import type {} from 'guided-chat/svelte';
 * ```
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, GuidedElements, ListenersOf } from './elements.ts';

type SvelteElements = {
  [Tag in keyof GuidedElements]: Omit<HTMLAttributes<ElementOf<Tag>>, keyof GuidedElements[Tag]> &
    GuidedElements[Tag] &
    ListenersOf<Tag>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how its table is extended
  interface SvelteHTMLElements extends SvelteElements {}
}
