/**
 * The text of a `when` → a condition: `use is 'To work' and (distance > 15 or not roads includes hilly)`. It is parsed into
 * plain data and never evaluated as code.
 */
import type { Fault } from './attribute-types.ts';
import type { Comparison, Condition, Relation } from './condition.ts';
import { isDate, nameCharacters, numberIn, shorten } from './text.ts';

/** A condition that was read, and where in its text it names questions. Only the condition itself belongs in a flow. */
export interface ReadCondition {
  readonly condition: Condition;
  /** In the order in which they stand; the position counts from 0. */
  readonly names: readonly { readonly name: string; readonly position: number }[];
}

/** Far beyond what anybody writes, and far below what would keep anybody waiting. */
const lengthLimit = 1000;
const depthLimit = 20;

const kinds = ['quoted', 'number', 'word', 'sign'] as const;

interface Token {
  readonly kind: (typeof kinds)[number] | 'stray' | 'end';
  readonly text: string;
  readonly position: number;
}

// Straight quotes end at the same mark, so that 'Don’t know' is one text; the others come in many pairs.
const tokens = new RegExp(
  [
    `(?<quoted>'[^']*'|"[^"]*"|[‘’‚][^‘’‚]*[‘’]|[“”„][^“”„]*[“”]|[«»][^«»]*[«»])`,
    String.raw`(?<number>[+-]?\d+(?:[.,]\d+)?(?!${nameCharacters}))`,
    `(?<word>${nameCharacters}+)`,
    `(?<sign>[<>]=?|[()])`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

const name = new RegExp(`^${nameCharacters}+$`, 'u');
const keywords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'is', 'includes']);
const relations: ReadonlySet<string> = new Set<Relation>(['is', 'includes', '<', '<=', '>', '>=']);

const expectedName = 'the name of a question, not or (';
const expectedRelation = 'is, is not, includes, <, <=, > or >=';
const expectedValue = 'a number, a word or a text in quotes';
const expectedAmount = 'a number, or a day such as 2026-11-24';

/** Whether a question may be called so: any condition can name it then, and any text as a placeholder. */
export function isQuestionName(text: string): boolean {
  return name.test(text) && !keywords.has(text.toLowerCase());
}

/** Parses a condition. Never throws: a text that is none gives the fault, which alone has a `position`. */
export function parseCondition(text: string): ReadCondition | Fault {
  try {
    return parse(text);
  } catch (fault) {
    if (!(fault instanceof Misreading)) throw fault;
    const { message, hint, position } = fault;
    return { message, hint, position };
  }
}

class Misreading extends Error {
  constructor(
    message: string,
    readonly hint: string,
    readonly position: number,
  ) {
    super(message);
  }
}

/** Recursive descent: an `or` of `and`s of comparisons, each perhaps with `not`, or brackets with all of that in them. */
function parse(text: string): ReadCondition {
  if (text.length > lengthLimit) {
    throw new Misreading(`longer than ${lengthLimit} characters`, 'Split it, or ask simpler questions.', lengthLimit);
  }
  const names: { name: string; position: number }[] = [];
  const rest = tokensIn(text);
  const end: Token = { kind: 'end', text: '', position: text.length };
  const peek = () => rest[0] ?? end;
  const next = () => rest.shift() ?? end;
  const takes = (word: string) => {
    const isNext = plain(peek()) === word;
    if (isNext) next();
    return isNext;
  };

  function either(depth: number): Condition {
    const or = [both(depth)];
    while (takes('or')) or.push(both(depth));
    return single(or) ?? { or };
  }

  function both(depth: number): Condition {
    const and = [negation(depth)];
    while (takes('and')) and.push(negation(depth));
    return single(and) ?? { and };
  }

  function negation(depth: number): Condition {
    const { position } = peek();
    if (depth > depthLimit)
      throw new Misreading(`nested too deep at position ${position}`, 'Write it flatter.', position);
    if (takes('not')) return { not: negation(depth + 1) };
    if (!takes('(')) return comparison();
    const inner = either(depth + 1);
    if (!takes(')')) throw unexpected(peek(), 'and, or, or )');
    return inner;
  }

  function comparison(): Condition {
    const subject = next();
    if (!isName(subject)) throw unexpected(subject, expectedName);
    names.push({ name: subject.text, position: subject.position });
    const sign = next();
    const relation = plain(sign);
    if (!isRelation(relation)) throw unexpected(sign, expectedRelation);
    const isNegated = relation === 'is' && takes('not');
    const compared: Comparison = { name: subject.text, is: relation, value: valueFor(relation, next()) };
    return isNegated ? { not: compared } : compared;
  }

  const condition = either(0);
  if (peek() !== end) throw unexpected(peek(), 'and, or, or the end');
  return { condition, names };
}

function tokensIn(text: string): Token[] {
  return [...text.matchAll(tokens)].map(({ 0: found, index, groups }) => ({
    kind: kinds.find((kind) => groups?.[kind] !== undefined) ?? 'stray',
    text: found,
    position: index,
  }));
}

function valueFor(relation: Relation, token: Token): string | number {
  const { kind, text } = token;
  if (kind !== 'quoted' && kind !== 'number' && !isName(token)) throw unexpected(token, expectedValue);
  const words = kind === 'quoted' ? text.slice(1, -1).trim() : text;
  const isOrdered = relation !== 'is' && relation !== 'includes';
  if (isOrdered && numberIn(words) === undefined && !isDate(words)) throw unexpected(token, expectedAmount);
  return kind === 'number' ? (numberIn(words) ?? words) : words;
}

/** A keyword or a sign as it is compared: keywords may be in capitals, and what is quoted is neither. */
function plain({ kind, text }: Token): string {
  return kind === 'quoted' ? '' : text.toLowerCase();
}

function isRelation(text: string): text is Relation {
  return relations.has(text);
}

/** Whether it may name a question: a question may be called `2`. */
function isName({ kind, text }: Token): boolean {
  return (kind === 'word' || kind === 'number') && isQuestionName(text);
}

function single(conditions: readonly Condition[]): Condition | undefined {
  return conditions.length === 1 ? conditions[0] : undefined;
}

function unexpected({ kind, text, position }: Token, expected: string): Misreading {
  const isQuote = kind === 'stray' && /['"‘’‚“”„«»]/.test(text);
  if (isQuote)
    return new Misreading(`the quote at position ${position} is not closed`, `Close it with ${text}.`, position);
  const found = kind === 'end' ? 'unexpected end' : `unexpected "${shorten(text)}"`;
  const hint = `Expected ${expected}. Put a text of several words in quotes.`;
  return new Misreading(`${found} at position ${position}`, hint, position);
}
