/** Names on a picture of the chat, each with a line to what it names. */

/** A name, and a selector in the chat for what it names. */
export type Label = readonly [name: string, selector: string];

/**
 * Draws them beside the chat, one below the other in the order of what they name. It runs in the page, so it knows nothing
 * but what it is given.
 */
export function drawLabels(labels: readonly Label[]): void {
  const root = document.querySelector('guided-chat')?.shadowRoot;
  const left = 12;
  const named = labels
    .map(([name, selector]) => {
      // What was said last is in sight.
      const target = [...(root?.querySelectorAll(selector) ?? [])].at(-1)?.getBoundingClientRect();
      if (!target) throw new Error(`Nothing in the picture is "${selector}".`);
      return { name, x: target.left, y: target.top + Math.min(target.height / 2, 20) };
    })
    .sort((one, other) => one.y - other.y);

  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(innerWidth));
  svg.setAttribute('height', String(innerHeight));
  svg.style.cssText =
    'position: fixed; inset: 0; z-index: 2147483647; margin: 0; border: 0; padding: 0; background: none; overflow: visible;';
  let below = 0;
  for (const { name, x, y } of named) {
    const at = Math.max(y, below);
    below = at + 26;
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = name;
    text.setAttribute('x', String(left));
    text.setAttribute('y', String(at + 5));
    text.style.cssText = 'font: 600 15px Inter; fill: light-dark(#8a1253, #ff9ad0);';
    svg.append(text);
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const from = left + name.length * 8.6 + 8;
    line.setAttribute(
      'd',
      `M${String(from)} ${String(at)} H${String(Math.max(from, 200))} L${String(x + 3)} ${String(y)} m-3 0 a3 3 0 1 0 6 0 a3 3 0 1 0 -6 0`,
    );
    line.style.cssText = 'fill: none; stroke: light-dark(#8a1253, #ff9ad0); stroke-width: 1.5;';
    svg.append(line);
  }
  // The open chat stands in the top layer, so the names have to as well.
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.style.cssText =
    'position: fixed; inset: 0; border: 0; padding: 0; background: none; inline-size: 100%; block-size: 100%; pointer-events: none;';
  layer.append(svg);
  document.body.append(layer);
  layer.showPopover();
}
