/** The tray: what the visitor can choose or fill in right now, docked between the log and the composer. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Act, Changeable, OpenQuestion } from '../../conversation/scene.ts';
import type { Option } from '../../transcript/entry.ts';
import { field, hasField } from './field.ts';
import { type Posed, hintId } from './form.ts';
import type { Choice, Group } from './group.ts';
import { awayIcon } from './icons.ts';
import { type Model, type Reactions, answersIn, whatToChange } from './model.ts';
import { isTicked, ticks } from './ticks.ts';
import { shortened } from './words.ts';

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

/** A second piece of information takes a row of its own; but during a technique the log needs the room. */
function arrangementOf({ scale, form, choices }: Group, { scene }: Model): 'rows' | 'pills' {
  const noted = choices.filter(({ note }) => note !== undefined);
  return !scale && !form && noted.some(({ quiet }) => !quiet || scene.rail.length === 0) ? 'rows' : 'pills';
}

function groupNow(model: Model, reactions: Reactions): Group | undefined {
  const { scene, changing, phrases } = model;
  if (changing === 'any' || changing === 'here') return whichToChange(answersIn(scene, changing), model, reactions);
  if (changing) return newAnswer(changing, model, reactions);
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

function answersTo(question: OpenQuestion, { scene, phrases }: Model, { choose, change }: Reactions): Group {
  const { name, text, kind, input } = question;
  const answer = (value: string): Act => ({ type: 'answer', name, value });
  const posed = { ...question, value: '', sends: phrases.next, send: (value: string) => choose(answer(value)) };
  const form = kind === 'text' ? undefined : formOf(posed, phrases);
  return {
    // A question that is asked again, as its answer was not valid, keeps what was filled in.
    key: form ? `asked ${name}` : text,
    name: text,
    ...(form ? { form } : {}),
    // The composer helps with what is written there.
    hint: kind === 'text' ? undefined : input?.hint,
    scale: kind === 'rating',
    choices: standingAlone(question).map((option) => ({
      ...option,
      choose: () => (option.changes ? change(whatToChange(scene, 'here')) : choose(answer(option.id), option)),
    })),
  };
}

function whichToChange(answers: readonly Changeable[], { phrases }: Model, { change }: Reactions): Group {
  return {
    key: phrases.whichToChange,
    name: phrases.whichToChange,
    heading: [phrases.whichToChange],
    choices: [
      ...answers.map((answer) => ({
        id: String(answer.seq),
        label: shortened(answer.label),
        note: answer.text,
        choose: () => change(answer),
      })),
      keeping(phrases, change),
    ],
  };
}

function newAnswer(answer: Changeable, { phrases }: Model, { choose, change }: Reactions): Group {
  const { seq, text, input, value } = answer;
  const heading = phrases.changeLabel(shortened(answer.label));
  const revise = (value: string): Act => ({ type: 'revise', of: seq, value });
  // A question that was passed over has a choice for its answer, which is nothing to write.
  const filled = standingAlone(answer).some(({ id }) => id === value) ? '' : value;
  const send = (value: string) => choose(revise(value));
  const posed: Posed = { ...answer, value: filled, sends: phrases.change, send, isChange: true };
  const form = formOf(posed, phrases);
  return {
    key: seq,
    name: heading,
    heading: [heading, text],
    ...(form ? { form } : {}),
    hint: input?.hint,
    choices: [
      ...standingAlone(answer).map((option) => ({ ...option, choose: () => choose(revise(option.id), option) })),
      keeping(phrases, change),
    ],
  };
}

function keeping({ keepAnswer }: Model['phrases'], change: Reactions['change']): Choice {
  return { id: 'keep', label: keepAnswer, quiet: true, choose: () => change(undefined) };
}

/** How the question is answered otherwise than by a click. */
function formOf(posed: Posed, phrases: Model['phrases']): TemplateResult | undefined {
  if (posed.kind === 'choices') return ticks(posed, phrases);
  return posed.kind === 'text' || hasField(posed.kind) ? field(posed, phrases) : undefined;
}

/** The options that answer a question by themselves. */
function standingAlone({ kind, options }: OpenQuestion): readonly Option[] {
  return kind === 'choices' ? options.filter((option) => !isTicked(option)) : options;
}

function draw(choices: readonly Choice[]): unknown {
  return repeat(
    choices,
    ({ id }) => id,
    ({ label, note, href, quiet, changes, choose }) => html`
      <button
        type="button"
        part="choice"
        class="choice ${quiet ? 'quiet' : ''}"
        data-changes=${changes ? 'here' : nothing}
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
