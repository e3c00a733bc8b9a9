/**
 * Makes what the pages in docs show of the code: the attributes of each element, from the schemas by which they are read;
 * the problems; what can be styled, from the manifest; and examples that are files. Each stands between `<!-- table: guided-chat -->` or `<!-- file: path -->` and
 * `<!-- end -->`; all else on a page is written by hand.
 *
 * @example `tsx scripts/docs.ts`, or `tsx scripts/docs.ts --check`, which changes nothing and fails where it would
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { besideTopics } from '../src/authoring/children.ts';
import { guidedChatSchema } from '../src/authoring/settings.ts';
import { type ProblemCode, problem } from '../src/flow/problem.ts';
import { planSchema } from '../src/flow/plan.ts';
import { wanted } from '../src/flow/problem-words.ts';
import type { AttributeSchema, ElementSchema } from '../src/flow/schema.ts';
import { techniques } from '../src/techniques/whole.ts';
import { readDocs } from './schema-docs.ts';

/** As much of `custom-elements.json` as is read here. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly cssProperties?: readonly Look[]; readonly cssParts?: readonly Look[] }[];
  }[];
}

interface Look {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

const docs = readDocs('src');

const meanings: Record<ProblemCode, string> = {
  'unknown-attribute': 'An element carries an attribute that it does not know.',
  'unknown-child': 'An element stands where it has no place.',
  'missing-attribute': 'What is needed is not there; the element is left out.',
  'invalid-value': 'What is written cannot be read as what the attribute takes.',
  'unsafe-address': 'An address is none that a visitor may be sent to, or that may be fetched from.',
  'unknown-placeholder': 'A placeholder stands for nothing that is known.',
  'duplicate-topic': 'Two topics, or two options, have one name; the second is left out.',
  'unknown-topic': 'An invitation or a renewal leads to a topic that there is not.',
  'duplicate-plan': 'Two plans have one name; the second is left out, with its topics.',
  'empty-plan': 'A plan holds no topic.',
  'duplicate-survey': 'A chat has a second survey, which is left out.',
  'too-many-options': 'An explanation has more options than can be compared; the first are used.',
  'invalid-condition': 'A `when` cannot be read; `position` says where it goes wrong.',
  'unknown-question': 'A `when` names no question; `position` says where.',
  'duplicate-question': 'Two questions have one name.',
  'reserved-name': 'A name has a meaning of its own.',
  'empty-questionnaire': 'A questionnaire has no question that can be asked; it is left out.',
  'min-above-max': 'The least that is taken is more than the most.',
  'unreachable-advice': 'An advice is never given, as one before it always is.',
  'unreachable-question': 'A question is never asked.',
  'no-fallback-advice': 'There are answers that no advice is for.',
  'unknown-detail': 'A detail is asked for that is not `name`, `phone`, `email` or `address`.',
  'unknown-technique': '`technique` names none.',
  'unknown-slot': 'A `<template>` is for a slot that the element does not have.',
  'content-removed': 'Something in a `<template>` is not allowed, or the whole of it has no words.',
  'nothing-to-talk-about': 'There is neither a topic nor a contact.',
  'no-endpoint': 'There is no `endpoint`, so no transcript is posted.',
  'no-person': 'There is no contact, so visitors have no way to a person.',
  'language-missing': 'There are topics, but none in the language of the page.',
  'storage-refused': 'The browser stores nothing, so the conversation lasts as long as the page.',
  'delivery-refused': 'The endpoint refuses what is posted.',
  'endpoint-unreachable': 'The endpoint does not answer; it is tried again.',
  'conversation-failed': 'The conversation cannot go on.',
};

const elements: readonly ElementSchema[] = [
  guidedChatSchema,
  ...besideTopics,
  ...techniques.flatMap(({ element, parts }) => [element, ...parts]),
];
const tables = new Map([
  ...elements.map((element) => [element.tag, describe(element)] as const),
  ['problems', problems()] as const,
  ...looks(),
]);

function describe(element: ElementSchema): string {
  const { tag, attributes } = element;
  const rows = Object.entries(attributes).map(([name, schema]) => [
    `\`${name}\``,
    docs.get(tag)?.attributes.get(name) ?? '',
    takes(name, schema),
    schema.required ? '**required**' : schema.default === undefined ? '' : `\`${schema.default}\``,
  ]);
  const holds = holdsOf(element).map((held) => `[\`<${held}>\`](#${held})`);
  return [
    docs.get(tag)?.element ?? '',
    table(['attribute', 'what it is', 'takes', 'without it'], rows),
    ...(holds.length > 0 ? [`It holds ${list(holds, 'and')}.`] : []),
  ].join('\n\n');
}

function holdsOf({ tag, holds = [] }: ElementSchema): readonly string[] {
  const topics = techniques.map(({ element }) => element.tag);
  if (tag === planSchema.tag) return topics;
  return tag === guidedChatSchema.tag ? [...topics, ...besideTopics.map((part) => part.tag)] : holds;
}

function takes(name: string, schema: AttributeSchema): string {
  const words = schema.of ?? (name === 'technique' ? techniques.map((technique) => technique.name) : undefined);
  if (words)
    return list(
      words.map((word) => `\`${word}\``),
      'or',
    );
  return `${wanted(schema)}${schema.rich ? `, or HTML in \`<template slot="${name}">\`` : ''}`;
}

function problems(): string {
  const rows = Object.entries(meanings).map(([code, meaning]) => [
    `\`${code}\``,
    problem(code as ProblemCode, '', '').severity,
    meaning,
  ]);
  return table(['code', 'severity', 'what is wrong'], rows);
}

/** What can be styled from outside, as `custom-elements.json` says it. */
function looks(): readonly (readonly [string, string])[] {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  const [chat] = modules.flatMap(({ declarations }) => declarations.filter(({ cssParts }) => cssParts));
  const properties = (chat?.cssProperties ?? []).map(({ name, description, default: fallback }) => [
    `\`${name}\``,
    description,
    fallback === undefined ? '' : `\`${fallback}\``,
  ]);
  const parts = (chat?.cssParts ?? []).map(({ name, description }) => [`\`${name}\``, description]);
  return [
    ['properties', table(['property', 'what it is', 'without it'], properties)],
    ['parts', table(['part', 'what it is'], parts)],
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function list(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** What stands in a place: a table by its name, or an example as code, which is a file or the lines of it after a `#`. */
const makers: Readonly<Record<string, (name: string) => string | undefined>> = {
  table: (name) => tables.get(name),
  file: (place) => {
    const [path = '', ranges] = place.split('#');
    const text = readFileSync(path, 'utf8');
    return `\`\`\`${extname(path).slice(1)}\n${ranges === undefined ? text : linesOf(text, ranges)}\`\`\``;
  },
};

/** Lines of a file, such as `1-3,12-20`, with a gap between the parts and without the space that all of a part begin with. */
function linesOf(text: string, ranges: string): string {
  const parts = ranges.split(',').map((range) => {
    const [from = 1, to = from] = range.split('-').map(Number);
    const lines = text.split('\n').slice(from - 1, to);
    const indent = Math.min(...lines.filter((line) => line !== '').map((line) => line.search(/\S/)));
    return lines.map((line) => `${line.slice(indent)}\n`).join('');
  });
  return parts.join('\n');
}

const placed = new Set<string>();
for (const page of ['docs/elements.md', 'docs/endpoints.md', 'docs/frameworks.md', 'docs/theming.md']) {
  const written = readFileSync(page, 'utf8');
  const filled = written.replace(/<!-- (\w+): (\S+) -->[^]*?<!-- end -->/g, (_, kind: string, name: string) => {
    const made = makers[kind]?.(name);
    if (made === undefined) throw new Error(`${page} has a place for the ${kind} ${name}, which there is none of.`);
    placed.add(name);
    return `<!-- ${kind}: ${name} -->\n\n${made}\n\n<!-- end -->`;
  });
  const made = await format(filled, { ...(await resolveConfig(page)), parser: 'markdown' });
  if (!process.argv.includes('--check')) writeFileSync(page, made);
  else if (made !== written) {
    console.error(`${page} is not what the code makes. Run \`npm run docs\` and commit the result.`);
    process.exitCode = 1;
  }
}

const missing = [...tables.keys()].filter((name) => !placed.has(name));
if (missing.length > 0)
  throw new Error(`No page has a place for ${missing.join(', ')}: <!-- table: … --><!-- end -->.`);
