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
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Map(files.flatMap((file) => docsIn(join(folder, file))));
}

function docsIn(path: string): [string, Docs][] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const schema = statement.declarationList.declarations.map(schemaOf).find((found) => found !== undefined);
    const tag = schema && valueOf(schema, 'tag');
    const attributes = schema && valueOf(schema, 'attributes');
    if (!tag || !ts.isStringLiteral(tag) || !attributes || !ts.isObjectLiteralExpression(attributes)) return [];
    const docs = attributes.properties.map((property): [string, string] => [nameOf(property), docOf(property, path)]);
    return [[tag.text, { element: docOf(statement, path), attributes: new Map(docs) }]];
  });
}

/** The object of `{ … } as const satisfies ElementSchema`. */
function schemaOf({ initializer }: ts.VariableDeclaration): ts.ObjectLiteralExpression | undefined {
  if (!initializer || !ts.isSatisfiesExpression(initializer) || initializer.type.getText() !== 'ElementSchema') return;
  const { expression } = initializer;
  const object = ts.isAsExpression(expression) ? expression.expression : expression;
  return ts.isObjectLiteralExpression(object) ? object : undefined;
}

function valueOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  return object.properties.filter(ts.isPropertyAssignment).find((property) => nameOf(property) === name)?.initializer;
}

function nameOf({ name }: ts.ObjectLiteralElementLike): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}

function docOf(node: ts.Node, path: string): string {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  const text = ts.getTextOfJSDocComment(comment);
  if (!text) throw new Error(`${path} has something without a comment for owners: ${node.getText().slice(0, 60)}`);
  return text;
}
