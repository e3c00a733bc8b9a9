/** The tray: what the visitor can choose right now, docked between the log and the composer. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Act, Changeable, OpenQuestion } from '../../conversation/scene.ts';
import type { Option } from '../../transcript/entry.ts';
import { awayIcon } from './icons.ts';
import type { Model, Reactions } from './model.ts';

/** A group of buttons. */
interface Choices {
  /** What it asks: the group's name. */
  readonly name: string;
  /** Shown above the buttons, where the log does not say it. */
  readonly heading?: string;
  /** Options that form a scale stand side by side in equal widths. */
  readonly scale?: boolean;
  readonly choices: readonly Choice[];
}

interface Choice extends Pick<Option, 'id' | 'label' | 'note' | 'href' | 'quiet'> {
  readonly choose: () => void;
}

/** The tray; nothing where there is nothing to choose. */
export function tray(model: Model, reactions: Reactions): TemplateResult | typeof nothing {
  const group = choicesNow(model, reactions);
  if (!group || group.choices.length === 0) return nothing;
  const loud = group.choices.filter(({ quiet }) => group.scale && !quiet);
  const others = group.choices.filter((choice) => !loud.includes(choice));
  return html`${keyed(
    group.name,
    html`<div class="tray" part="tray" role="group" aria-label=${group.name}>
      ${group.heading === undefined ? nothing : html`<p class="heading">${group.heading}</p>`}
      ${loud.length === 0 ? nothing : html`<div class="scale">${draw(loud)}</div>`}
      ${others.length === 0 ? nothing : html`<div class=${arrangementOf(group, model)}>${draw(others)}</div>`}
    </div>`,
  )}`;
}

/** A second piece of information takes a row of its own; but during a technique the log needs the room. */
function arrangementOf({ scale, choices }: Choices, { scene }: Model): 'rows' | 'pills' {
  const noted = choices.filter(({ note }) => note !== undefined);
  return !scale && noted.some(({ quiet }) => !quiet || scene.rail.length === 0) ? 'rows' : 'pills';
}

function choicesNow(model: Model, reactions: Reactions): Choices | undefined {
  const { scene, changing, phrases } = model;
  if (changing === 'which') return whichToChange(model, reactions);
  if (changing) return newAnswer(changing, model, reactions);
  if (scene.offered.question) return answersTo(scene.offered.question, reactions);
  if (!scene.ended) return undefined;
  return {
    name: phrases.ended,
    heading: phrases.ended,
    choices: [{ id: 'restart', label: phrases.restart, choose: reactions.restart }],
  };
}

function answersTo({ name, text, kind, options }: OpenQuestion, { choose }: Reactions): Choices {
  return {
    name: text,
    scale: kind === 'rating',
    choices: options.map((option) => choice(option, { type: 'answer', name, value: option.id }, choose)),
  };
}

function whichToChange({ scene, phrases }: Model, { change }: Reactions): Choices {
  return {
    name: phrases.whichToChange,
    heading: phrases.whichToChange,
    choices: [
      ...scene.offered.changeable.map((answer) => ({
        id: String(answer.seq),
        label: answer.label,
        choose: () => change(answer),
      })),
      { id: 'keep', label: phrases.keepAnswer, quiet: true, choose: () => change(undefined) },
    ],
  };
}

function newAnswer({ seq, label, options }: Changeable, { phrases }: Model, { choose, change }: Reactions): Choices {
  return {
    name: phrases.changeLabel(label),
    heading: phrases.changeLabel(label),
    choices: [
      ...options.map((option) => choice(option, { type: 'revise', of: seq, value: option.id }, choose)),
      { id: 'keep', label: phrases.keepAnswer, quiet: true, choose: () => change(undefined) },
    ],
  };
}

function choice(option: Option, act: Act, choose: Reactions['choose']): Choice {
  return { ...option, choose: () => choose(act, option) };
}

function draw(choices: readonly Choice[]): unknown {
  return repeat(
    choices,
    ({ id }) => id,
    ({ label, note, href, quiet, choose }) => html`
      <button type="button" part="choice" class="choice ${quiet ? 'quiet' : ''}" @click=${onlyFirst(choose)}>
        <span dir="auto">${label}${href === undefined ? nothing : awayIcon}</span>
        ${note === undefined ? nothing : html`<small dir="auto">${note}</small>`}
      </button>
    `,
  );
}

/** The second click of a double click would hit whatever choice has come to stand in the same place. */
function onlyFirst(choose: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) choose();
  };
}
