/** How an owner writes when help is offered unasked. */
import type { ElementSchema, ValuesOf } from './schema.ts';

/** The moments at which help may be offered. */
export const moments = ['arrival', 'idle', 'scroll', 'leaving', 'checkout'] as const;

/** A moment at which help may be offered. */
export type Moment = (typeof moments)[number];

/** Offers help beside the launcher, unasked: it opens nothing, and a visitor who says no is not asked again. */
export const invitationSchema = {
  tag: 'guided-invitation',
  attributes: {
    /** When: on `arrival`, when `idle`, past half of a page (`scroll`), when `leaving` or back again, at the `checkout`. */
    moment: { type: 'choice', of: moments, required: true },
    /** The pages it is for, by the path in their address; by default all, and for `checkout` "/checkout*". */
    path: { type: 'paths' },
    /** How long it waits: by default 3s on arrival, 30s of idleness, 20s at the checkout, else not at all. */
    after: { type: 'duration' },
    /** What is said, such as "Shall I help you choose?". */
    text: { type: 'text', required: true },
    /** The topic that it leads to; without one, the chat begins as usual. */
    topic: { type: 'name' },
  },
} as const satisfies ElementSchema;

/** An invitation. */
export type Invitation = ValuesOf<typeof invitationSchema.attributes>;

/** How long each moment waits where the owner says nothing, in milliseconds. */
const patience: Readonly<Record<Moment, number>> = {
  arrival: 3_000,
  idle: 30_000,
  scroll: 0,
  leaving: 0,
  checkout: 20_000,
};

/** How long an invitation waits, in milliseconds. */
export function waitOf({ moment, after }: Pick<Invitation, 'moment' | 'after'>): number {
  return after ?? patience[moment];
}

/**
 * Whether an invitation is for a page.
 *
 * @param path the `pathname` of its address
 */
export function isForPage(
  { moment, path: patterns }: Pick<Invitation, 'path'> & { readonly moment: string },
  path: string,
): boolean {
  const wanted = patterns ?? [moment === 'checkout' ? '/checkout*' : '*'];
  return wanted.some((pattern) => patternOf(pattern).test(path) || patternOf(pattern).test(readable(path)));
}

/** Whether one of the invitations says of a page that it is the checkout. */
export function isCheckout(invitations: readonly Invitation[], path: string): boolean {
  return invitations.some((invitation) => invitation.moment === 'checkout' && isForPage(invitation, path));
}

function patternOf(pattern: string): RegExp {
  const escaped = pattern.replace(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replace(/\*+/g, '.*')}$`);
}

/** A path as people write it: an address has `%C3%B8` for `ø`. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
