/** The tray: what the visitor can choose or fill in right now, docked between the log and the composer. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Act, OpenQuestion } from '../../conversation/scene.ts';
import { type Choice, type Group, hintId } from './group.ts';
import { awayIcon } from './icons.ts';
import { isFilledIn, standingAlone } from './kinds.ts';
import { type Model, type Reactions, whatToChange } from './model.ts';

/** The tray; nothing where there is nothing to choose or fill in. */
export function tray(model: Model, reactions: Reactions): TemplateResult | typeof nothing {
  const group = model.aside ?? groupNow(model, reactions);
  if (!group || (group.choices.length === 0 && !group.form)) return nothing;
  const { key, name, heading = [], form, hint, scale, choices } = group;
  const loud = choices.filter(({ quiet }) => scale && !quiet);
  const others = choices.filter((choice) => !loud.includes(choice));
  return html`${keyed(
    key,
    html`<div
      class="tray"
      part="tray"
      role="group"
      aria-label=${name}
      aria-describedby=${hint === undefined ? nothing : hintId}
    >
      ${heading.map((line) => html`<p class="heading" dir="auto">${line}</p>`)}
      ${hint === undefined ? nothing : html`<p id=${hintId} class="hint" dir="auto">${hint}</p>`} ${form}
      ${loud.length === 0 ? nothing : html`<div class="scale">${draw(loud)}</div>`}
      ${others.length === 0 ? nothing : html`<div class=${arrangementOf(group, model)}>${draw(others)}</div>`}
    </div>`,
  )}`;
}

/** A second piece of information takes a row of its own; but once somebody has spoken the log needs the room. */
function arrangementOf({ brief, scale, form, choices }: Group, { scene }: Model): 'rows' | 'pills' {
  const noted = choices.filter(({ note }) => note !== undefined);
  const isGreeting = !scene.turns.some(({ by }) => by === 'visitor');
  return !scale && !form && noted.some(({ quiet }) => !quiet || (!brief && isGreeting)) ? 'rows' : 'pills';
}

function groupNow(model: Model, reactions: Reactions): Group | undefined {
  const { scene, changing, phrases, parts } = model;
  if (changing && parts.changing) return parts.changing.changeIn(changing, model, reactions);
  if (scene.offered.question) return answersTo(scene.offered.question, model, reactions);
  if (!scene.ended) return undefined;
  return {
    key: phrases.ended,
    name: phrases.ended,
    heading: [phrases.ended],
    choices: [
      { id: 'restart', label: phrases.restart, choose: reactions.restart },
      { id: 'copy', label: phrases.copy, quiet: true, choose: () => reactions.begin('copy') },
    ],
  };
}

function answersTo(
  question: OpenQuestion,
  { scene, phrases, parts }: Model,
  { choose, foresee, change }: Reactions,
): Group {
  const { name, text, kind, input } = question;
  const answer = (value: string): Act => ({ type: 'answer', name, value });
  const posed = { ...question, value: '', sends: phrases.next, send: (value: string) => choose(answer(value)) };
  // Without what it is filled in with it is answered in the composer, or by one of what would be ticked.
  const form = isFilledIn(question) ? parts.inputs?.inputsFor(posed, phrases) : undefined;
  return {
    // A question that is asked again, as its answer was not valid, keeps what was filled in.
    key: form ? `asked ${name}` : [text, ...question.options.map(({ id }) => id)].join(),
    name: text,
    ...(form ? { form } : {}),
    // The composer helps with what is written there.
    hint: kind === 'text' ? undefined : input?.hint,
    brief: kind === 'yes-no',
    scale: kind === 'rating',
    choices: (form ? standingAlone(question) : question.options).map((option) => ({
      ...option,
      foresee: () => foresee(answer(option.id)),
      choose: () => (option.changes ? change(whatToChange(scene, 'here')) : choose(answer(option.id), option)),
    })),
  };
}

function draw(choices: readonly Choice[]): unknown {
  return choices.map(
    ({ label, note, href, quiet, changes, choose, foresee }) => html`
      <button
        type="button"
        part="choice"
        class="choice ${quiet ? 'quiet' : ''}"
        data-changes=${changes ? 'here' : nothing}
        @pointerenter=${foresee}
        @focus=${foresee}
        @click=${onlyFirst(choose)}
      >
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
