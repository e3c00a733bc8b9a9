/**
 * What the package exports as `guided-chat/vue`: the elements in Vue 3, where templates are checked. Types alone; nothing
 * of this is ever loaded. Anywhere in the program:
 *
 * ```ts
 * import type {} from 'guided-chat/vue';
 * ```
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { CamelCase } from '../flow/schema.ts';
import type { ElementOf, GuidedElements } from './elements.ts';
import type { GuidedChatEventMap } from './events.ts';

/** Vue's compiler looks for what a template calls `keep-days` as `keepDays`, and for `@guided-entry` as `onGuidedEntry`. */
type Props<Tag extends keyof GuidedElements> = {
  [Name in keyof GuidedElements[Tag] as CamelCase<Name & string>]: GuidedElements[Tag][Name];
} & (Tag extends 'guided-chat' ? Listeners : object);

type Listeners = {
  [Name in keyof GuidedChatEventMap as `on${Capitalize<CamelCase<Name>>}`]?:
    ((event: GuidedChatEventMap[Name]) => void) | undefined;
};

type VueElements = {
  [Tag in keyof GuidedElements]: new () => ElementOf<Tag> & { $props: HTMLAttributes & PublicProps & Props<Tag> };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how its table is extended
  interface GlobalComponents extends VueElements {}

  interface HTMLAttributes {
    /** What of its element a `<template>` is. */
    slot?: string | undefined;
  }
}
