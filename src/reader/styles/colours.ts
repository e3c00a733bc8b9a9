/** The colours that the reader shares with the widget. */
import { css } from 'lit';

export const colours = css`
  :host {
    color-scheme: light dark;
    --paper: oklch(98.4% 0.004 85);
    --surface: oklch(100% 0 0);
    --ink: oklch(24% 0.015 250);
    --quiet: oklch(48% 0.015 250);
    --line: oklch(90% 0.006 85);
    --accent: oklch(50% 0.105 195);
    --on-accent: oklch(100% 0 0);
    --tint: oklch(94% 0.03 195);
    --hover: oklch(96.4% 0.012 195);
    --warning: oklch(48% 0.16 30);
    --warning-tint: oklch(95% 0.03 40);
    --shadow: 0 8px 28px oklch(24% 0.015 250 / 14%);
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --paper: oklch(19% 0.012 250);
      --surface: oklch(24% 0.014 250);
      --ink: oklch(95% 0.005 250);
      --quiet: oklch(74% 0.012 250);
      --line: oklch(33% 0.014 250);
      --accent: oklch(76% 0.1 190);
      --on-accent: oklch(19% 0.012 250);
      --tint: oklch(34% 0.05 195);
      --hover: oklch(27% 0.03 195);
      --warning: oklch(78% 0.12 35);
      --warning-tint: oklch(30% 0.06 35);
      --shadow: 0 8px 28px oklch(0% 0 0 / 55%);
    }
  }
`;
