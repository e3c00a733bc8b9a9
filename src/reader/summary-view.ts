/** What matters most of a transcript, before one reads it: what is owed to the visitor, and what they answered. */
import { type TemplateResult, html, nothing } from 'lit';
import { tagOf } from '../transcript/export/html-frame.ts';
import type { Transcript } from '../transcript/received.ts';
import { type GivenAnswer, givenAnswers } from './answers.ts';
import { icon } from './icons.ts';
import { lineOf } from './lines.ts';
import { type Matter, mattersOf } from './matters.ts';

/**
 * Draws what was promised and answered; nothing of what there is none of.
 *
 * @param wide whether there is room for the answers, which are folded away else
 */
export function summaryView({ entries, language }: Transcript, wide: boolean): TemplateResult {
  const matters = mattersOf(entries);
  const answers = givenAnswers(entries);
  return html`
    <div class="summary">
      ${
        matters.length === 0
          ? nothing
          : html`<section class="matters" aria-labelledby="matters">
              <h3 id="matters">Promised and handed over</h3>
              <ul>
                ${matters.map(matterView)}
              </ul>
            </section>`
      }
      ${
        answers.length === 0
          ? nothing
          : html`<details class="given" ?open=${wide}>
              <summary>Answers (${answers.filter(({ superseded }) => !superseded).length})</summary>
              <table class="answers">
                <thead>
                  <tr>
                    <th scope="col">Question</th>
                    <th scope="col">Answer</th>
                  </tr>
                </thead>
                <tbody lang=${tagOf(language)}>
                  ${byQuestion(answers).map(answersView)}
                </tbody>
              </table>
            </details>`
      }
    </div>
  `;
}

function matterView({ entry, open }: Matter): TemplateResult {
  return html`<li dir="auto">
    ${lineOf(entry)}
    <strong class="flag ${open ? '' : 'plain'}">${open ? 'open' : html`${icon('resolved')} settled`}</strong>
  </li>`;
}

/** The answers to each question, those that were changed before the one that stands. */
function byQuestion(answers: readonly GivenAnswer[]): readonly (readonly GivenAnswer[])[] {
  const groups = new Map<string, readonly GivenAnswer[]>();
  for (const answer of answers) {
    const key = JSON.stringify([answer.name, answer.question]);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()];
}

function answersView(answers: readonly GivenAnswer[]): TemplateResult {
  return html`
    <tr>
      <th scope="row" dir="auto">${answers[0]?.question}</th>
      <td>${answers.map(answerView)}</td>
    </tr>
  `;
}

function answerView({ label, superseded }: GivenAnswer): TemplateResult {
  return superseded
    ? html`<p dir="auto"><span class="unseen" lang="en">Changed later:</span> <s>${label}</s></p>`
    : html`<p dir="auto">${label}</p>`;
}
