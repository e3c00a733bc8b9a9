/**
 * An owner's HTML as a tree that is read as a browser's is, and that knows where each thing is written. It can do what
 * reading the flow language takes, and no more: nothing runs, loads, or changes.
 */
import { type DefaultTreeAdapterTypes as Parsed, parse } from 'parse5';
import { isColour } from './colour.ts';

/** A place in a file, counted as editors do: from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A run of text. */
class MarkupText {
  readonly data: string;

  constructor({ value }: Parsed.TextNode) {
    this.data = value;
  }
}

/** What holds nodes: an element, or the tree apart that a template's content is. */
class MarkupParent {
  // Whatever an element has of its own would be read as if a framework had set it, so all of it is private.
  readonly #children: readonly (MarkupText | MarkupElement)[];

  constructor(source: Parsed.ParentNode, parent: MarkupElement | null = null) {
    const holder = this instanceof MarkupElement ? this : parent;
    this.#children = source.childNodes.flatMap((node): (MarkupText | MarkupElement)[] => {
      if ('value' in node) return [new MarkupText(node)];
      if ('content' in node) return [new MarkupTemplate(node, holder)];
      return 'attrs' in node ? [new MarkupElement(node, holder)] : [];
    });
  }

  get childNodes(): readonly (MarkupText | MarkupElement)[] {
    return this.#children;
  }

  get children(): readonly MarkupElement[] {
    return this.#children.filter((node) => node instanceof MarkupElement);
  }

  hasChildNodes(): boolean {
    return this.#children.length > 0;
  }

  /** @param selector `*`, the name of an element, or `[attribute]` */
  querySelectorAll(selector: string): MarkupElement[] {
    const [, attribute] = /^\[(\w+)\]$/.exec(selector) ?? [];
    const isWanted = (element: MarkupElement) =>
      attribute === undefined ? selector === '*' || selector === element.localName : element.hasAttribute(attribute);
    return this.children.flatMap((child) => [...(isWanted(child) ? [child] : []), ...child.querySelectorAll(selector)]);
  }
}

/** An element, and where it is written. */
class MarkupElement extends MarkupParent {
  readonly #source: Parsed.Element;
  readonly #parent: MarkupElement | null;

  constructor(source: Parsed.Element, parent: MarkupElement | null) {
    super(source, parent);
    this.#source = source;
    this.#parent = parent;
  }

  get localName(): string {
    return this.#source.tagName;
  }

  get parentElement(): MarkupElement | null {
    return this.#parent;
  }

  get attributes(): readonly { readonly name: string; readonly value: string }[] {
    return this.#source.attrs;
  }

  get slot(): string {
    return this.getAttribute('slot') ?? '';
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name);
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }

  getRootNode(): MarkupElement {
    return this.#parent?.getRootNode() ?? this;
  }

  /** Where it begins, or an attribute of it, as offsets and places of the file. */
  written(attribute = ''): Parsed.Element['sourceCodeLocation'] {
    const location = this.#source.sourceCodeLocation;
    return location?.attrs?.[attribute] ?? location;
  }
}

/** A template, whose content is a tree apart. */
class MarkupTemplate extends MarkupElement {
  readonly #content: MarkupParent;

  constructor(source: Parsed.Template, parent: MarkupElement | null) {
    super(source, parent);
    this.#content = new MarkupParent(source.content);
  }

  get content(): MarkupParent {
    return this.#content;
  }
}

/** A file of HTML. */
export class Markup {
  readonly #html: string;
  readonly #root: MarkupElement;

  /** Parses as browsers do: whatever it is, something comes of it. */
  constructor(html: string) {
    const parsed = parse(html, { sourceCodeLocationInfo: true });
    const [root] = new MarkupParent(parsed).children;
    if (!root) throw new Error('A parser of HTML makes an <html> where none is written.');
    this.#html = html;
    this.#root = root;
  }

  /** The elements of a name, in the order in which they are written. */
  elements(name: string): HTMLElement[] {
    return this.#root.querySelectorAll(name).map(forReading);
  }

  /** The title of the page. */
  get title(): string {
    const [title] = this.#root.querySelectorAll('title');
    return (title?.childNodes ?? []).map((node) => (node instanceof MarkupText ? node.data : '')).join('');
  }

  /**
   * Where an element of this file is written, or an attribute of it; the element where it has no such attribute.
   *
   * @param position a place in the attribute's text, counted from 0
   */
  placeOf(element: Element, attribute?: string, position = 0): Place {
    const location = (element as unknown as MarkupElement).written(attribute);
    // The parser made it up: <html> need not be written.
    if (!location) return { line: 1, column: 1 };
    const { startLine: line, startCol: column, startOffset, endOffset } = location;
    if (attribute === undefined || position === 0) return { line, column };
    return this.#within(this.#html.slice(startOffset, endOffset), { line, column }, position);
  }

  /**
   * Reads the elements of this file as a browser would its page.
   *
   * @param read what reads them, at once: while it does, the names by which a page is known stand for this file
   */
  reading<Result>(read: () => Result): Result {
    return lend(
      {
        Element: MarkupElement,
        HTMLTemplateElement: MarkupTemplate,
        Text: MarkupText,
        // What is read from a file stands in none.
        ShadowRoot: function () {},
        document: { documentElement: this.#root },
        CSS: { supports: (_: string, value: string) => isColour(value) },
      },
      read,
    );
  }

  /** A place in the text of an attribute. Where a character is written as a reference, it is told no closer than by the attribute. */
  #within(written: string, start: Place, position: number): Place {
    const [before = ''] = /^[^=]*=\s*["']?/.exec(written) ?? [];
    if (written.includes('&')) return start;
    const lines = written.slice(0, before.length + position).split(/\r\n|\r|\n/);
    const last = lines.at(-1)?.length ?? 0;
    return lines.length > 1
      ? { line: start.line + lines.length - 1, column: last + 1 }
      : { line: start.line, column: start.column + last };
  }
}

/** It does all that reading asks of an element, though it is none of a browser's. */
function forReading(element: MarkupElement): HTMLElement {
  return element as unknown as HTMLElement;
}

/** Has names stand for something, for as long as a function runs. */
function lend<Result>(names: Readonly<Record<string, unknown>>, run: () => Result): Result {
  const before = new Map(Object.keys(names).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  for (const [name, value] of Object.entries(names)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return run();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
