/** The door: the form that a person signs in with, and the way in for whoever has files to read. */
import { type TemplateResult, html, nothing } from 'lit';

/** What stands at the door. */
export interface Door {
  /** Whether the receiver asks for the token; else it could not be asked. */
  readonly asks: boolean;
  /** What was wrong with the last try. */
  readonly fault: string | undefined;
  /** Why the last files could not be opened. */
  readonly fileFault: string | undefined;
  readonly onToken: (token: string) => void;
  readonly onRetry: () => void;
  readonly onOpen: () => void;
}

/** Draws the door. */
export function doorView({ asks, fault, fileFault, onToken, onRetry, onOpen }: Door): TemplateResult {
  return html`
    <main class="door">
      <h1 tabindex="-1">Transcripts</h1>
      ${asks ? signInForm(fault, onToken) : html`<p class="fault" role="alert">${fault}</p>`}
      ${asks ? nothing : html`<button class="strong" @click=${onRetry}>Try again</button>`}
      <section aria-labelledby="files">
        <h2 id="files">Exported files</h2>
        <p class="quiet">
          Files that end in .json, .jsonl or .vcon are read here, without signing in. Nothing of them is sent anywhere.
        </p>
        <p class="fault" role="alert">${fileFault}</p>
        <button @click=${onOpen}>Open files…</button>
      </section>
    </main>
  `;
}

function signInForm(fault: string | undefined, onToken: (token: string) => void): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const token = event.currentTarget instanceof HTMLFormElement && new FormData(event.currentTarget).get('token');
    if (typeof token === 'string') onToken(token.trim());
  };
  return html`
    <form @submit=${submit}>
      <label for="token">Token</label>
      <input
        id="token"
        name="token"
        type="password"
        autocomplete="current-password"
        required
        aria-describedby="token-help token-fault"
        aria-invalid=${fault === undefined ? nothing : 'true'}
      />
      <p id="token-help" class="quiet">It was printed when the server started, unless somebody chose one.</p>
      <p id="token-fault" class="fault" role="alert">${fault}</p>
      <button class="strong">Sign in</button>
    </form>
  `;
}
