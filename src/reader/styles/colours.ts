/** The colours that the reader shares with the widget: for each, the light one and the dark one. */
import { css } from 'lit';

export const colours = css`
  :host {
    color-scheme: light dark;
    --paper: light-dark(oklch(98.4% 0.004 85), oklch(19% 0.012 250));
    --surface: light-dark(oklch(100% 0 0), oklch(24% 0.014 250));
    --ink: light-dark(oklch(24% 0.015 250), oklch(95% 0.005 250));
    --quiet: light-dark(oklch(48% 0.015 250), oklch(74% 0.012 250));
    --line: light-dark(oklch(90% 0.006 85), oklch(33% 0.014 250));
    --accent: light-dark(oklch(50% 0.105 195), oklch(76% 0.1 190));
    --on-accent: light-dark(oklch(100% 0 0), oklch(19% 0.012 250));
    --tint: light-dark(oklch(94% 0.03 195), oklch(34% 0.05 195));
    --hover: light-dark(oklch(96.4% 0.012 195), oklch(27% 0.03 195));
    --warning: light-dark(oklch(48% 0.16 30), oklch(78% 0.12 35));
    --warning-tint: light-dark(oklch(95% 0.03 40), oklch(30% 0.06 35));
    --shadow: 0 8px 28px light-dark(oklch(24% 0.015 250 / 14%), oklch(0% 0 0 / 55%));
  }
`;
