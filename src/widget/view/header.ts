/** The header: who answers, what about, that it is automated, and the way to everything else. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { closeIcon, menuIcon } from './icons.ts';
import { type Look, type Model, type Reactions, guideIn } from './model.ts';

/** The header, with the menu in it. */
export function header(model: Model, reactions: Reactions): TemplateResult {
  const { scene, look, phrases, menuOpen, aside, parts } = model;
  const by = guideIn(model) ?? look.business;
  const title = scene.topic ?? by ?? phrases.chat;
  return html`
    <div class="header" part="header">
      ${scene.plain ? nothing : avatar(look)}
      <div class="who">
        <h2 class="title" tabindex="-1" dir="auto">${title}</h2>
        <p class="line">${introduction(model).replace(' ·', '\u00a0·')}</p>
      </div>
      <button
        type="button"
        class="tool menu-button"
        aria-label=${phrases.menu}
        aria-haspopup="menu"
        aria-expanded=${menuOpen}
        ?disabled=${aside?.holds}
        @click=${() => reactions.toggleMenu(!menuOpen)}
      >
        ${menuIcon}
      </button>
      ${
        look.inline
          ? nothing
          : html`<button type="button" class="tool" aria-label=${phrases.close} @click=${reactions.close}>
              ${closeIcon}
            </button>`
      }
      ${menuOpen ? parts.menu?.menu(model, reactions) : nothing}
    </div>
  `;
}

/** Who answers and that it is automated, beside a title that already says one or the other. */
function introduction({ scene, look: { guide, business }, phrases }: Model): string {
  if (scene.plain) return phrases.assistant;
  const by = guide ?? business;
  if (scene.topic !== undefined && by !== undefined) return phrases.assistantNamed(by);
  return guide === undefined || business === undefined ? phrases.assistant : `${phrases.assistant} · ${business}`;
}

/** The initials stand until the picture is there, and where it does not come. */
function avatar({ avatar, logo, guide, business }: Look): TemplateResult | typeof nothing {
  const picture = avatar ?? logo;
  const name = guide ?? business;
  if (picture === undefined && name === undefined) return nothing;
  return html`
    <span class="avatar ${avatar === undefined && logo !== undefined ? 'logo' : ''}" part="avatar" aria-hidden="true">
      ${name === undefined ? nothing : initialsOf(name)}
      ${
        picture === undefined
          ? nothing
          : html`<img src=${picture} alt="" hidden @load=${isThere(true)} @error=${isThere(false)} />`
      }
    </span>
  `;
}

function isThere(there: boolean): (event: Event) => void {
  return ({ currentTarget }) => ((currentTarget as HTMLElement).hidden = !there);
}

/** Two letters that stand for a name: the first of its first two words, or of its only one. */
function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters =
    words.length > 1 ? words.slice(0, 2).map((word) => word.slice(0, 1)) : words.map((word) => word.slice(0, 2));
  return letters.join('').toUpperCase();
}
