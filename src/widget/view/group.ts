/** What stands in the tray: a question with its choices, whoever asks it. */
import type { TemplateResult } from 'lit/html.js';
import type { Option } from '../../transcript/entry.ts';

/** Where the help of the open question stands, for `aria-describedby`. */
export const hintId = 'asked-hint';

/** What stands in the tray. */
export interface Group {
  /** It is the same group, with all that is filled in, as long as this is the same. */
  readonly key: string | number;
  /** What it asks: the group's name. */
  readonly name: string;
  /** Shown above, where the log does not say it. */
  readonly heading?: readonly string[];
  readonly form?: TemplateResult;
  readonly hint?: string | undefined;
  /** Yes or no: two short words need no rows, whatever stands beside them. */
  readonly brief?: boolean;
  /** Options that form a scale stand side by side in equal widths. */
  readonly scale?: boolean;
  readonly choices: readonly Choice[];
  /** It stands until another takes its place, and nothing else can be done meanwhile. */
  readonly holds?: boolean;
}

/** Something to choose, and what choosing it does. */
export interface Choice extends Option {
  readonly choose: () => void;
  /** The pointer or the focus has come to it. */
  readonly foresee?: () => void;
}
