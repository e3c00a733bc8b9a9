/** The whole panel, from top to bottom. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { composer, delayId } from './composer.ts';
import { header } from './header.ts';
import { log } from './log.ts';
import { type Model, type Reactions, guideIn } from './model.ts';
import { rail } from './rail.ts';
import { tray } from './tray.ts';

/** The panel. The region that is announced stands there before anything is said in it, or it would stay silent. */
export function panel(model: Model, reactions: Reactions): TemplateResult {
  return html`
    ${header(model, reactions)}
    <div class="strip"></div>
    ${rail(model)} ${log(model, reactions)}
    <div class="announcer unseen" role="status" aria-live="polite" aria-atomic="false"></div>
    ${tray(model, reactions)}
    <div class="footer" part="footer">${delayed(model)} ${composer(model, reactions)}${notice(model)}</div>
  `;
}

/** What the panel is called: after who answers, who has no name where it is spoken plainly. */
export function nameOfPanel(model: Model): string {
  return guideIn(model) ?? model.look.business ?? model.phrases.chat;
}

function delayed({ delay }: Model): TemplateResult | typeof nothing {
  return delay ? html`<p id=${delayId} class="hint" dir="auto">${delay.words}</p>` : nothing;
}

function notice({ look, phrases }: Model): TemplateResult | typeof nothing {
  const kept = look.consent === 'none' ? undefined : phrases.kept(look.business, look.keepDays);
  const privacy =
    look.privacy === undefined
      ? undefined
      : html`<a href=${look.privacy} target="_blank" rel="noopener">${phrases.privacy}</a>`;
  if (kept === undefined && privacy === undefined) return nothing;
  return html`<p class="notice">${kept}${kept !== undefined && privacy ? ' · ' : nothing}${privacy}</p>`;
}
