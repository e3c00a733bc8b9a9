/** The menu: what can be done at any time. It is walked with the arrow keys, like every menu. */
import { html, type TemplateResult } from 'lit/html.js';
import type { MenuAct } from '../../conversation/scene.ts';
import { type Model, type Reactions, whatToChange } from './model.ts';

export { menuStyles as styles } from './menu-styles.ts';

/** The open menu. */
export function menu({ scene, phrases }: Model, reactions: Reactions): TemplateResult {
  const { menu, changeable } = scene.offered;
  const run = {
    person: () => reactions.choose({ type: 'person' }),
    change: () => reactions.change(whatToChange(scene, 'any')),
    restart: reactions.restart,
    copy: () => reactions.begin('copy'),
    deletion: () => reactions.begin('deletion'),
    end: () => reactions.choose({ type: 'end' }),
  };
  const labels = {
    person: phrases.person,
    change: phrases.changeAnswer,
    restart: phrases.restart,
    copy: phrases.copy,
    deletion: phrases.deletion,
    end: phrases.end,
  };
  const order = ['person', 'change', 'restart', 'copy', 'deletion', 'end'] as const;
  // Nobody takes along, or deletes, what they have not said anything to; unless something is remembered of them.
  const isBegun = scene.turns.some(({ by }) => by === 'visitor');
  const isOffered = { change: changeable.length > 0, copy: isBegun, deletion: isBegun || scene.remembers };
  const offered = order.filter((item) =>
    item in isOffered ? isOffered[item as keyof typeof isOffered] : menu.includes(item as MenuAct),
  );
  return html`
    <div
      class="menu"
      part="menu"
      role="menu"
      aria-label=${phrases.menu}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Tab') reactions.toggleMenu(false);
        else walk(event);
      }}
      @focusout=${({ currentTarget, relatedTarget }: FocusEvent) => {
        if (relatedTarget && !(currentTarget as Node).contains(relatedTarget as Node)) reactions.toggleMenu(false);
      }}
    >
      ${offered.map(
        (item) => html`
          <button
            type="button"
            role="menuitem"
            tabindex="-1"
            @click=${() => {
              reactions.toggleMenu(false);
              run[item]();
            }}
          >
            ${labels[item]}
          </button>
        `,
      )}
    </div>
  `;
}

/** Where an arrow key leads from an item: to which of so many. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function walk(event: KeyboardEvent): void {
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = items.findIndex((item) => item === event.target);
  items[step(at, items.length)]?.focus();
}
