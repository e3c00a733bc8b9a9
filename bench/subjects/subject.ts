/** What a page is measured with: the contract of every subject. */

/** Where something is drawn: a selector in the page, and one in the shadow root of each that was found before. */
export type Path = readonly string[];

/** One thing that a visitor does. */
export type Step =
  | { readonly press: Path; readonly label?: string }
  | { readonly write: string; readonly into: Path }
  | { readonly wait: Path; readonly text?: string };

/** Answers what a widget asks of its server. `undefined` is an empty 204. */
export type Answer = (request: { readonly path: string; readonly method: string; readonly body: string }) => unknown;

/** How a conversation goes, from the open panel to its end. */
export interface Conversation {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** A page with a chat in it, or without. */
export interface Subject {
  readonly name: string;
  /** What the owner pastes into the page. */
  readonly markup?: { readonly head?: string; readonly body?: string };
  /** The script that is packed for the page, from the folder of the bench. */
  readonly script?: string;
  /** Folders and files that are served as they are: the path in the page, and where it is. */
  readonly files?: Readonly<Record<string, string>>;
  readonly answer?: Answer;
  /** What is seen of it first. */
  readonly launcher?: Path;
  /** What opens the panel; without it, the panel stands open in the page. */
  readonly opens?: Path;
  /** The first message that anybody reads. */
  readonly firstMessage?: Path;
  readonly conversations: readonly Conversation[];
  /** What whoever compares has to know. */
  readonly note?: string;
}

/** A page that nobody talks on. */
export const silence: readonly Conversation[] = [{ name: 'none', steps: [] }];
