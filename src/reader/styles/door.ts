/** The door: signing in, and files for which nobody has to. */
import { css } from 'lit';

export const door = css`
  .door {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    max-width: 440px;
    margin: 0 auto;
    padding: min(14vh, 130px) 24px 24px;
  }

  .door h1 {
    font-size: 1.75rem;
  }

  .door :is(form, section) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: clamp(16px, 6vw, 24px);
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--surface);
  }

  .door section {
    gap: 8px;
    background: none;
  }

  .door h2 {
    font-size: 0.9375rem;
  }

  .door label {
    margin-bottom: -8px;
    font-weight: 600;
  }

  .door button {
    justify-self: start;
  }

  .door section button {
    margin-top: 4px;
  }
`;
