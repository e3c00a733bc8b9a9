/** The form at the door. */
import { css } from 'lit';

export const signIn = css`
  .sign-in {
    display: grid;
    gap: 12px;
    max-width: 400px;
    margin: 0 auto;
    padding: min(16vh, 140px) 24px 24px;
  }

  .sign-in h1 {
    margin-bottom: 12px;
    font-size: 1.75rem;
  }

  .sign-in label {
    margin-bottom: -8px;
    font-weight: 600;
  }

  .sign-in button {
    justify-self: start;
  }
`;
