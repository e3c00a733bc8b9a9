/** What VS Code completes and explains in HTML, in the format of its setting `html.customData`. */

/** An element as `custom-elements.json` describes it, as far as an editor shows it. */
export interface DescribedElement {
  readonly tagName?: string;
  readonly description?: unknown;
  readonly attributes?: readonly DescribedAttribute[];
}

/** One of its attributes. */
export interface DescribedAttribute {
  readonly name: string;
  readonly description: string;
  readonly type: { readonly text: string };
  readonly default?: string;
}

/** The custom data of these elements. */
export function htmlDataOf(elements: readonly DescribedElement[]): object {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description: markdown(String(description)),
      attributes: attributes.map(attributeOf),
    })),
  };
}

function attributeOf({ name, description, type, default: fallback }: DescribedAttribute): object {
  const words = [...type.text.matchAll(/"([^"]+)"/g)].map(([, word]) => ({ name: word }));
  return {
    name,
    description: markdown(fallback === undefined ? description : `${description}\n\nDefault: \`${fallback}\``),
    // `v` is an attribute without a value.
    ...(type.text === 'boolean' && { valueSet: 'v' }),
    ...(words.length > 0 && { values: words }),
  };
}

function markdown(value: string): object {
  return { kind: 'markdown', value };
}
