/**
 * What the package exports as `guided-chat/jsx`: the elements in React 19, where templates are checked. Types alone;
 * nothing of this is ever loaded. Anywhere in the program:
 *
 * ```ts
 * import type {} from 'guided-chat/jsx';
 * ```
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, GuidedElements, ListenersOf } from './elements.ts';

type ReactElements = {
  [Tag in keyof GuidedElements]: GuidedElements[Tag] & ListenersOf<Tag> & ReactProps<ElementOf<Tag>>;
};

type ReactProps<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React looks for elements
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how its table is extended
    interface IntrinsicElements extends ReactElements {}
  }
}
