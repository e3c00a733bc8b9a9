/** Placeholders in rich content. */
import { type Content, isInline, mapText } from './content.ts';
import { type PlaceholderValues, fillRuns } from './placeholder.ts';

/** Rich content with its placeholders filled. There a sentence may run through several elements. What becomes empty falls away. */
export function fillContent(content: Content, values: PlaceholderValues): Content {
  const filled = linesOf(content).flatMap((runs) => fillRuns(runs, values));
  let index = 0;
  return mapText(content, (text) => filled[index++] ?? text);
}

/** The texts of content, in the order of `mapText`, in groups that are read as one line. */
function linesOf(content: Content): string[][] {
  const lines: string[][] = [[]];
  const add = (text: string) => lines.at(-1)?.push(text);
  const walk = (nodes: Content) => {
    for (const node of nodes) {
      if (typeof node === 'string') add(node);
      else if (node.alt !== undefined) add(node.alt);
      else if (isInline(node)) walk(node.children);
      else {
        lines.push([]);
        walk(node.children);
        lines.push([]);
      }
    }
  };
  walk(content);
  return lines;
}
