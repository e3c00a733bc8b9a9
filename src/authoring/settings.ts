/** `<guided-chat>`: its attributes as a table, and how they are read. */
import { stages } from '../flow/flow.ts';
import { type Problem, problem } from '../flow/problem.ts';
import { type ElementSchema, type ValuesOf, didYouMean, readAttributes } from '../flow/schema.ts';
import { techniqueNamed, techniques } from '../techniques/techniques.ts';
import { type Reader, attributesOf } from './element.ts';

/** `<guided-chat>`: the widget. Besides these it takes the attributes of the technique that `technique` names. */
export const guidedChatSchema = {
  tag: 'guided-chat',
  doc: 'A chat that guides the visitor. It holds its topics and contacts; anything else in it is shown where it cannot run.',
  attributes: {
    endpoint: { type: 'resource', doc: 'Where transcripts are posted; without one nothing leaves the page.' },
    token: { type: 'text', doc: 'A bearer token that goes along with each post.' },
    name: { type: 'text', doc: 'Tells several chats on one site apart.' },
    business: { type: 'text', doc: 'What your business is called.' },
    guide: { type: 'text', doc: 'What the assistant is called.' },
    avatar: { type: 'resource', doc: 'A picture of the assistant.' },
    logo: { type: 'resource', doc: 'Your logo.' },
    accent: { type: 'text', doc: 'Your colour, as CSS writes it.' },
    greeting: { type: 'text', doc: 'The first thing that is said, instead of the greeting of the time of day.' },
    open: { type: 'flag', doc: 'Opens the chat.' },
    placement: {
      type: 'choice',
      of: ['end', 'start', 'inline'],
      default: 'end',
      doc: 'The side of the window at which it stands, or inline, where it is written.',
    },
    stage: { type: 'choice', of: stages, default: 'browsing', doc: 'Where the visitor stands in buying.' },
    consent: {
      type: 'choice',
      of: ['notice', 'ask', 'none'],
      default: 'notice',
      doc: 'Whether a notice says what is kept, the visitor is asked first, or neither.',
    },
    privacy: { type: 'address', doc: 'Your privacy policy.' },
    'keep-days': {
      type: 'number',
      min: 1,
      default: 30,
      doc: "Days for which a conversation is kept in the visitor's browser.",
    },
    'for-name': { type: 'text', doc: "The visitor's name, if you know it." },
    'for-user': { type: 'text', doc: 'Who is signed in: users of one browser never see the chats of each other.' },
    'time-zone': { type: 'time-zone', doc: "The IANA time zone of opening hours; by default the visitor's." },
    technique: { type: 'choice', doc: 'The technique of the topic that is written on this element itself.' },
    debug: { type: 'flag', doc: 'Reads the page at once and names mistakes, as on localhost.' },
  },
} as const satisfies ElementSchema;

/** What the owner set. */
export type Settings = ValuesOf<typeof guidedChatSchema.attributes>;

const topicAttributes: ReadonlySet<string> = new Set(
  techniques.flatMap(({ element }) => Object.keys(element.attributes)),
);

/** Whether an attribute of `<guided-chat>` is meant for the topic that is written on it. */
export function isShorthand(name: string): boolean {
  return topicAttributes.has(name);
}

/** Reads what the owner set. The shorthand of a topic is not among it. */
export function readSettings(chat: Element, { note }: Reader): Settings {
  const { tag, attributes } = guidedChatSchema;
  const raw = attributesOf(chat, (name) => !isShorthand(name));
  const { values, problems } = readAttributes(tag, attributes, raw);
  note(chat, ...problems);
  if (!raw.get('endpoint')?.trim()) {
    note(
      chat,
      problem('no-endpoint', 'The chat has no endpoint, so no transcript is posted.', 'Give it endpoint="/…".'),
    );
  }
  note(chat, ...techniqueProblems(chat, values.technique));

  const { accent, ...others } = values;
  if (accent === undefined || CSS.supports('color', accent)) return values;
  note(
    chat,
    problem('invalid-value', `"${accent}" is no colour.`, 'accent takes one as CSS writes it, such as "#0a6".'),
  );
  return others;
}

function techniqueProblems(chat: Element, technique: string | undefined): Problem<never>[] {
  const names = techniques.map(({ name }) => name);
  if (technique === undefined) {
    const hint = `For a topic on <guided-chat> itself, add technique="${names.join('|')}".`;
    return [...attributesOf(chat, isShorthand).keys()].map((name) =>
      problem('unknown-attribute', `<guided-chat> has ${name}, but no technique.`, hint),
    );
  }
  if (techniqueNamed(technique)) return [];
  return [problem('unknown-technique', `There is no technique "${technique}".`, didYouMean(technique, names))];
}
