/**
 * Makes `custom-elements.json`, from which editors know the elements: the attributes from the schemas by which they are
 * read, the rest of `<guided-chat>` from its code; and of it `html-data.json`, for VS Code.
 *
 * @example `tsx scripts/manifest.ts [folder]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideTopics } from '../src/authoring/children.ts';
import { guidedChatSchema } from '../src/authoring/settings.ts';
import type { AttributeSchema, ElementSchema } from '../src/flow/schema.ts';
import { techniques } from '../src/techniques/whole.ts';
import { type DescribedAttribute, htmlDataOf } from './html-data.ts';
import { readDocs } from './schema-docs.ts';

/** A declaration, as far as it is touched here. */
interface Declaration extends Record<string, unknown> {
  name: string;
  tagName?: string;
  attributes?: readonly DescribedAttribute[];
  slots?: readonly object[];
  events?: readonly { name: string }[];
  members?: readonly Member[];
}

interface Member extends Record<string, unknown> {
  name: string;
  return?: { type: { text: string } };
}

const source = 'src/widget/guided-chat-element.ts';
const published = 'dist/guided-chat.js';
const docs = readDocs('src');
const lifecycle = ['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback'];

/** `<guided-chat>`: what it does, from its code; what it takes, from its schema and those of the topics it can stand for. */
async function describeChat(): Promise<Declaration> {
  const declaration = await analyze();
  const shorthands = techniques.map(({ element }) => element);
  return {
    ...declaration,
    superclass: { name: 'HTMLElement' },
    attributes: onceEach([guidedChatSchema, ...shorthands].flatMap((schema) => attributesOf(schema))),
    slots: [...(declaration.slots ?? []), ...shorthands.flatMap(slotsOf)],
    events: (declaration.events ?? []).map((event) => ({
      ...event,
      type: { text: `GuidedChatEventMap['${event.name}']` },
    })),
  };
}

/** An element that is data: it has no class, but editors look for a name. */
function describe(schema: ElementSchema): Declaration {
  return {
    kind: 'class',
    name: schema.tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    tagName: schema.tag,
    customElement: true,
    description: docs.get(schema.tag)?.element,
    attributes: attributesOf(schema, ' Required.'),
    slots: slotsOf(schema),
  };
}

/** Topics of several techniques have attributes in common. */
function onceEach<Named extends { name: string }>(all: readonly Named[]): Named[] {
  return [...new Map(all.map((each) => [each.name, each])).values()];
}

function attributesOf({ tag, attributes }: ElementSchema, required = ''): DescribedAttribute[] {
  return Object.entries(attributes).map(([name, schema]) => ({
    name,
    description: docOf(tag, name) + (schema.required ? required : ''),
    type: { text: typeOf(schema) },
    ...(schema.default === undefined ? {} : { default: JSON.stringify(schema.default) }),
  }));
}

function slotsOf({ tag, attributes }: ElementSchema): object[] {
  return Object.entries(attributes)
    .filter(([, { rich }]) => rich)
    .map(([name]) => ({ name, description: `${docOf(tag, name)} As HTML, in a \`<template slot="${name}">\`.` }));
}

function docOf(tag: string, name: string): string {
  const doc = docs.get(tag)?.attributes.get(name);
  if (doc === undefined) throw new Error(`The schema of <${tag}> has no comment for ${name}.`);
  return doc;
}

function typeOf({ type, of }: AttributeSchema): string {
  if (of) return of.map((word) => JSON.stringify(word)).join(' | ');
  return { flag: 'boolean', number: 'number', count: 'number' }[type as string] ?? 'string';
}

async function analyze(): Promise<Declaration> {
  // The package's own types leave out what it exports.
  const { create, ts } = (await import('@custom-elements-manifest/analyzer')) as unknown as {
    create: (options: { modules: object[] }) => { modules: { declarations: Declaration[] }[] };
    ts: typeof import('typescript');
  };
  const file = ts.createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.ES2022, true);
  const { declarations } = create({ modules: [file] }).modules[0] ?? { declarations: [] };
  const declaration = declarations.find(({ tagName }) => tagName === guidedChatSchema.tag);
  if (!declaration) throw new Error(`${source} declares no <${guidedChatSchema.tag}>: its class needs @element.`);

  const declared = new Map<string, string>();
  for (const member of file.statements.filter(ts.isClassDeclaration).flatMap(({ members }) => [...members])) {
    const isStatic =
      ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    if (!member.name || ts.isPrivateIdentifier(member.name) || isStatic) continue;
    declared.set(member.name.getText(), ts.isMethodDeclaration(member) ? (member.type?.getText() ?? 'void') : '');
  }
  const members = declaration.members
    ?.filter(({ name }) => declared.has(name) && !lifecycle.includes(name))
    // A `@returns` that gives no type hides the one in the code.
    .map((member) =>
      member.return ? { ...member, return: { type: { text: declared.get(member.name) ?? '' } } } : member,
    );
  return { ...declaration, ...(members && { members }) };
}

const data = [...besideTopics, ...techniques.flatMap(({ element, parts }) => [element, ...parts])];
const declarations = [await describeChat(), ...data.map(describe)];
const manifest = {
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: published,
      declarations,
      exports: [
        {
          kind: 'js',
          name: 'GuidedChatElement',
          declaration: { name: 'GuidedChatElement', module: published },
        },
        {
          kind: 'custom-element-definition',
          name: guidedChatSchema.tag,
          declaration: { name: 'GuidedChatElement', module: published },
        },
      ],
    },
  ],
};

const folder = process.argv[2] ?? '.';
const files = { 'custom-elements.json': manifest, 'html-data.json': htmlDataOf(declarations) };
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}
