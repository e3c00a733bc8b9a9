/** The documentation of the flow language: the comments in its schemas, by element and attribute. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What owners are told about an element and its attributes. */
export interface Docs {
  readonly element: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The documentation of every schema in a folder, by tag. Throws where something has none. */
export function readDocs(folder: string): ReadonlyMap<string, Docs> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const files = names.map((name) => parse(join(folder, name)));
  const tables = new Map(files.flatMap((file) => declarationsOf(file, 'AttributesSchema')).map(tableOf));
  return new Map(
    files.flatMap((file) => declarationsOf(file, 'ElementSchema')).flatMap((found) => docsOf(found, tables)),
  );
}

/** A constant that is `{ … } as const satisfies …`. */
interface Declaration {
  readonly statement: ts.VariableStatement;
  readonly name: string;
  readonly object: ts.ObjectLiteralExpression;
}

/** Attributes that several schemas share, by the name of their table. */
type Tables = ReadonlyMap<string, readonly ts.ObjectLiteralElementLike[]>;

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
}

function declarationsOf(file: ts.SourceFile, type: string): Declaration[] {
  return file.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const object = initializer && objectOf(initializer, type);
      return object ? [{ statement, name: name.getText(), object }] : [];
    }),
  );
}

function objectOf(initializer: ts.Expression, type: string): ts.ObjectLiteralExpression | undefined {
  if (!ts.isSatisfiesExpression(initializer) || initializer.type.getText() !== type) return undefined;
  const { expression } = initializer;
  const object = ts.isAsExpression(expression) ? expression.expression : expression;
  return ts.isObjectLiteralExpression(object) ? object : undefined;
}

function tableOf({ name, object }: Declaration): [string, readonly ts.ObjectLiteralElementLike[]] {
  return [name, object.properties];
}

function docsOf({ statement, object }: Declaration, tables: Tables): [string, Docs][] {
  const tag = valueOf(object, 'tag');
  const attributes = valueOf(object, 'attributes');
  if (!tag || !ts.isStringLiteral(tag) || !attributes || !ts.isObjectLiteralExpression(attributes)) return [];
  const docs = attributes.properties
    .flatMap((property) => (ts.isSpreadAssignment(property) ? sharedBy(property, tables) : property))
    .map((property): [string, string] => [nameOf(property), docOf(property)]);
  return [[tag.text, { element: docOf(statement), attributes: new Map(docs) }]];
}

function sharedBy({ expression }: ts.SpreadAssignment, tables: Tables): readonly ts.ObjectLiteralElementLike[] {
  const shared = tables.get(expression.getText());
  if (!shared) throw new Error(`No table of attributes is called ${expression.getText()}.`);
  return shared;
}

function valueOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  return object.properties.filter(ts.isPropertyAssignment).find((property) => nameOf(property) === name)?.initializer;
}

function nameOf({ name }: ts.ObjectLiteralElementLike): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}

function docOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  const text = ts.getTextOfJSDocComment(comment);
  const path = node.getSourceFile().fileName;
  if (!text) throw new Error(`${path} has something without a comment for owners: ${node.getText().slice(0, 60)}`);
  return text;
}
