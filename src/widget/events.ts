/** The events of the widget. Each is a `CustomEvent` that bubbles, also out of shadow roots, with the detail named here. */
import type { Problem } from '../flow/problem.ts';
import type { AnyEntry, Outcome } from '../transcript/entry.ts';
import type { Handover } from '../transcript/handover.ts';

/** What each event carries. */
export interface GuidedChatDetails {
  /** The panel was opened; `resumed` where it only stands open again, as the visitor left it on the page before. */
  'guided-open': { readonly resumed: boolean };
  /** The panel was closed. */
  'guided-close': null;
  /** Something was said or done, and is stored. */
  'guided-entry': { readonly conversation: string; readonly entry: AnyEntry };
  /** A technique began or was concluded. */
  'guided-technique': {
    readonly technique: string | undefined;
    readonly topic: string | undefined;
    /** How it came out; `undefined` where it begins. */
    readonly outcome: Outcome | undefined;
  };
  /** The visitor was shown how to reach a person. It carries what somebody needs to take the conversation over. */
  'guided-handover': Handover;
  /** The endpoint has every entry up to `acknowledged`. */
  'guided-delivered': { readonly conversation: string; readonly acknowledged: number };
  /** Something in the page, or in the way of the conversation, is not as it should be. */
  'guided-problem': Problem<Element>;
  /** The conversation has ended. */
  'guided-end': { readonly conversation: string };
}

/** The events of the widget by name. */
export type GuidedChatEventMap = {
  [Name in keyof GuidedChatDetails]: CustomEvent<GuidedChatDetails[Name]>;
};

/** Dispatches one of them. */
export function emit<Name extends keyof GuidedChatDetails>(
  host: EventTarget,
  name: Name,
  detail: GuidedChatDetails[Name],
): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
