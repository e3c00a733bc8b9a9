/** What stands over the desk: its name, and what can be done with all of it, in one line however narrow it is. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Desk, DeskActions } from './desk-view.ts';
import { menuView } from './menu.ts';

/** Draws the header. Where there is little room, it stands in a menu. */
export function headerView({ files, roomy, touched, measuring }: Desk, actions: DeskActions): TemplateResult {
  const deed = (label: string, act: () => void) => html`<button @click=${act}>${label}</button>`;
  const own = (label: string, act: () => void) => (files ? nothing : deed(label, act));
  const deeds = [
    html`<button aria-pressed=${measuring ? 'true' : 'false'} @click=${actions.measure}>Measures</button>`,
    // Whoever has no keyboard needs none of its keys.
    touched ? nothing : deed('Keys', actions.tellKeys),
    deed('Open files…', actions.openFiles),
    own('Refresh', actions.refresh),
    own('Sign out', actions.signOut),
  ];
  return html`
    <header>
      <h1 tabindex="-1">Transcripts</h1>
      ${roomy ? deeds : menuView('More', deeds)}
    </header>
  `;
}

/** Draws what went wrong, with what helps, and what was done. */
export function newsView({ fault, again, notice, told, slow }: Desk, { dismiss }: DeskActions): TemplateResult {
  return html`
    <div class="trouble">
      <p class="fault" role="alert">${fault}</p>
      ${fault !== undefined && again ? html`<button @click=${again}>Try again</button>` : nothing}
      ${fault === undefined ? nothing : html`<button @click=${dismiss}>Dismiss</button>`}
    </div>
    <p class=${notice === undefined ? 'unseen' : 'notice'} role="status">
      ${notice ?? told ?? (slow ? 'Reading…' : nothing)}
    </p>
  `;
}
