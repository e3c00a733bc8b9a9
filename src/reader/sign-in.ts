/** The form that a person signs in with. */
import { type TemplateResult, html, nothing } from 'lit';

/**
 * Draws the form.
 *
 * @param fault what was wrong with the last try
 * @param onToken what is done with the token that was typed
 */
export function signInView(fault: string | undefined, onToken: (token: string) => void): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const token = event.currentTarget instanceof HTMLFormElement && new FormData(event.currentTarget).get('token');
    if (typeof token === 'string') onToken(token.trim());
  };
  return html`
    <form class="sign-in" @submit=${submit}>
      <h1>Transcripts</h1>
      <label for="token">Token</label>
      <input
        id="token"
        name="token"
        type="password"
        autocomplete="current-password"
        required
        aria-describedby="token-help"
        aria-invalid=${fault === undefined ? nothing : 'true'}
      />
      <p id="token-help" class="quiet">It was printed when the server started, unless somebody chose one.</p>
      <p class="fault" role="alert">${fault}</p>
      <button class="strong">Sign in</button>
    </form>
  `;
}
