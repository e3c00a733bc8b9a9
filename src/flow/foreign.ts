/** Which attributes are none of the flow language's business. */

// Attributes that any element may carry, and those that frameworks leave behind. They are nobody's mistake.
const foreign =
  /^(?:[a-z]|accesskey|anchor|auto(?:capitalize|correct|focus)|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(?:id|prop|ref|scope|type)|key|lang|nonce|part|popover|ref|role|slot|spellcheck|style|tabindex|title|translate|writingsuggestions|xmlns)$|^(?:[a-z]{1,2}|data|aria|svelte|astro|jsx|wire|bind|defer)-|^on|[^a-z0-9-]/;

/** Whether an attribute is none of the flow language's business. */
export function isForeign(name: string): boolean {
  return foreign.test(name);
}
