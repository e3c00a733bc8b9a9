/**
 * The measures: few figures, each with what it means and over how many it was taken, and the tables behind them. Bars only
 * decorate tables, which say the same in numbers.
 */
import { type TemplateResult, html, nothing, svg } from 'lit';
import type { DropOff, Measures, Share, TopicMeasures } from '../transcript/measures/measures.ts';
import { type Spread, type Standing, standings } from '../transcript/measures/tally.ts';
import type { Filters } from './address.ts';
import { type Shape, icon, techniqueShape } from './icons.ts';
import { counted, outcomes } from './names.ts';
import { stepName } from './rows.ts';
import { moment, timeView } from './times.ts';

const standingNames: Readonly<Record<Standing, string>> = {
  ...outcomes,
  'going-on': 'going on',
  none: 'no outcome',
};

const standingShapes: Readonly<Partial<Record<Standing, Shape>>> = {
  resolved: 'resolved',
  unresolved: 'unresolved',
  'handed-over': 'handed-over',
  abandoned: 'abandoned',
  none: 'none',
};

/** One figure: what it is called, how it reads, and what that means. */
type Figure = readonly [term: string, value: unknown, meaning: unknown];

/** Where measures lead to. */
export interface MeasureLinks {
  /** Where they can be had, as JSON or with an extension; nothing where they were made here. */
  readonly addressOf: ((extension?: string) => string) | undefined;
  /** Draws a number that leads to the list of what it counts: those that these filters keep. */
  readonly link: (count: number, name: string, filters: Filters) => unknown;
}

/** Draws the measures. */
export function measuresView(measures: Measures, { addressOf, link }: MeasureLinks): TemplateResult {
  const { at, conversations, support, service } = measures;
  const { begun, byOffer, onlyDeclined } = conversations;
  return html`
    <div class="head">
      <div class="titles">
        <h2 tabindex="-1">Measures</h2>
        <p class="how">
          <span
            >${counted(begun, 'conversation')}${byOffer > 0 ? `, ${counted(byOffer, 'offer')} taken up` : nothing}</span
          >
          ${onlyDeclined > 0 ? html`<span>not counted: ${counted(onlyDeclined, 'visitor')} who only declined an offer</span>` : nothing}
          <span>as of ${timeView(at, moment)}</span>
        </p>
      </div>
      ${
        addressOf === undefined
          ? nothing
          : html`<div class="actions">
              <a href=${addressOf('.csv')} download="measures.csv">Download as CSV</a>
              <a href=${addressOf()} download="measures.json">Download as JSON</a>
            </div>`
      }
    </div>
    <div class="measures">
      ${standingsView(measures, link)}
      <section aria-labelledby="support">
        <h3 id="support">
          Support: solving a matter <span class="quiet">${counted(support.conversations, 'conversation')}</span>
        </h3>
        ${figuresView(supportFigures(measures, link))}
      </section>
      ${dropOffView(support.dropOff)} ${topicsView(support.topics, link)}
      <section aria-labelledby="service">
        <h3 id="service">
          Service: tending the relation <span class="quiet">${counted(service.conversations, 'conversation')}</span>
        </h3>
        ${figuresView(serviceFigures(measures, link))}
      </section>
    </div>
  `;
}

function supportFigures({ firstResponse, support }: Measures, link: MeasureLinks['link']): readonly Figure[] {
  const { turnsToResolution, notUnderstood, failedChecks, handedOver, complaints, promises, open } = support;
  return [
    [
      'First answer',
      timeTold(firstResponse.median),
      spreadTold(firstResponse, timeTold, 'from the visitor’s first act'),
    ],
    [
      'Turns to a resolution',
      told(turnsToResolution.median),
      spreadTold(turnsToResolution, told, 'of the visitor, until the first matter was resolved'),
    ],
    ['Not understood', percent(notUnderstood), ofTold(notUnderstood, 'typed message')],
    ['Not clear when explained', percent(failedChecks), ofTold(failedChecks, 'answer', 'to “is that clear?”')],
    [
      'Handed over',
      percent(handedOver),
      html`${link(handedOver.count, 'ever handed over', { had: 'handover' })} of
      ${counted(handedOver.of, 'conversation')}${reasonsTold(handedOver.reasons)}`,
    ],
    [
      'Complaints',
      link(complaints.count, 'with a complaint', { had: 'complaint' }),
      ofTold(complaints, 'conversation'),
    ],
    ['A complaint acknowledged', timeTold(complaints.acknowledged.after.median), acknowledgedTold(complaints)],
    [
      'Promises',
      told(promises.count),
      html`in ${link(promises.conversations, 'with a promise', { had: 'promise' })}
      ${promises.conversations === 1 ? 'conversation' : 'conversations'}`,
    ],
    [
      'Still open',
      link(open.count, 'still open', { open: 'true' }),
      `${ofTold(open, 'conversation')}: somebody owes the visitor something`,
    ],
  ];
}

function serviceFigures({ service }: Measures, link: MeasureLinks['link']): readonly Figure[] {
  const { invitations, renewals, compliments, satisfaction } = service;
  const { score, solved, comments, surveyed } = satisfaction;
  return [
    [
      'Satisfaction',
      score.mean === null ? undefined : `${score.mean.toLocaleString(undefined, { maximumFractionDigits: 1 })} of 5`,
      `${counted(score.of, 'score')}, from 5 to 1: ${score.near
        .toReversed()
        .map((count) => count.toLocaleString())
        .join(' · ')}`,
    ],
    ['Solved, they say', percent(solved), ofTold(solved, 'answer')],
    ['Survey answered', percent(surveyed), `${ofTold(surveyed, 'conversation')}, ${counted(comments, 'comment')}`],
    ['Offers taken up', percent(invitations.accepted), ofTold(invitations.accepted, 'answered offer')],
    ['Renewals taken up', percent(renewals), ofTold(renewals, 'reminder')],
    [
      'Compliments',
      link(compliments.count, 'with a compliment', { had: 'compliment' }),
      ofTold(compliments, 'conversation'),
    ],
  ];
}

function figuresView(figures: readonly Figure[]): TemplateResult {
  return html`
    <dl class="figures">
      ${figures.map(
        ([term, value, meaning]) => html`
          <div>
            <dt>${term}</dt>
            <dd class=${value === undefined ? 'value none' : 'value'}><bdi>${value ?? 'nothing yet'}</bdi></dd>
            <dd class="quiet"><bdi>${meaning}</bdi></dd>
          </div>
        `,
      )}
    </dl>
  `;
}

function standingsView(
  { standings: counts, conversations: { begun } }: Measures,
  link: MeasureLinks['link'],
): TemplateResult {
  return html`
    <section aria-labelledby="standings">
      <h3 id="standings">How they stand</h3>
      <table class="bars" aria-labelledby="standings">
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            <th scope="col" class="number">Conversations</th>
            <th scope="col" class="number">Share</th>
          </tr>
        </thead>
        <tbody>
          ${standings.map((standing) => {
            const shape = standingShapes[standing];
            const share = begun === 0 ? null : counts[standing] / begun;
            return html`<tr>
              <th scope="row">
                ${shape ? icon(shape) : html`<span class="icon"></span>`} ${standingNames[standing]} ${barOf(share)}
              </th>
              <td class="number">
                ${
                  isOutcome(standing)
                    ? link(counts[standing], standingNames[standing], { outcome: standing })
                    : counts[standing].toLocaleString()
                }
              </td>
              <td class="number">${shareTold(share)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
      <p class="quiet">Abandoned: no outcome, and 24 hours of silence.</p>
    </section>
  `;
}

/** Whether a list can be filtered by it. */
function isOutcome(standing: Standing): boolean {
  return standing in outcomes;
}

function dropOffView(dropOff: readonly DropOff[]): TemplateResult {
  return html`
    <section aria-labelledby="drop-off">
      <h3 id="drop-off">Where the abandoned ones stopped</h3>
      ${
        dropOff.length === 0
          ? html`<p class="quiet">None was abandoned.</p>`
          : html`<table class="bars" aria-labelledby="drop-off">
              <thead>
                <tr>
                  <th scope="col">Step</th>
                  <th scope="col" class="number">Stopped</th>
                  <th scope="col" class="number">Of those who came there</th>
                </tr>
              </thead>
              <tbody>
                ${dropOff.map(
                  ({ technique, step, count, of, share }) =>
                    html`<tr>
                      <th scope="row">
                        ${icon(technique === null ? 'none' : techniqueShape(technique))} ${placeTold(technique, step)}
                        ${barOf(share)}
                      </th>
                      <td class="number">${count.toLocaleString()}</td>
                      <td class="number">${shareTold(share)} <span class="quiet">of ${of.toLocaleString()}</span></td>
                    </tr>`,
                )}
              </tbody>
            </table>`
      }
    </section>
  `;
}

function topicsView(topics: readonly TopicMeasures[], link: MeasureLinks['link']): unknown {
  if (topics.length === 0) return nothing;
  return html`
    <section aria-labelledby="by-topic">
      <h3 id="by-topic">By topic</h3>
      <div class="wide" tabindex="0" role="group" aria-labelledby="by-topic">
        <table aria-labelledby="by-topic">
          <thead>
            <tr>
              <th scope="col">Topic</th>
              <th scope="col" class="number">all</th>
              ${standings.map((standing) => html`<th scope="col" class="number">${standingNames[standing]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${topics.map(
              ({ technique, topic, conversations, standings: fared }) =>
                html`<tr>
                  <th scope="row" dir="auto">
                    ${technique === null ? nothing : icon(techniqueShape(technique))} ${topic ?? 'no topic'}
                  </th>
                  <td class="number">
                    ${
                      technique === null || topic === null
                        ? conversations.toLocaleString()
                        : link(conversations, topic, { technique, topic })
                    }
                  </td>
                  ${standings.map((standing) => html`<td class="number ${fared[standing] === 0 ? 'none' : ''}">${fared[standing].toLocaleString()}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>
  `;
}

/** How much of all it is, as a line. Its length is an attribute: strict policies refuse styles. */
function barOf(share: number | null): TemplateResult {
  const length = `${String(Math.round((share ?? 0) * 100))}%`;
  return html`<svg class="bar" aria-hidden="true">${svg`<rect width=${length} height="4" rx="2" />`}</svg>`;
}

function placeTold(technique: string | null, step: string | null): string {
  if (technique === null) return `before any technique: asked “${step ?? ''}”`;
  return step === null ? technique : `${technique}: ${stepName(step)}`;
}

function percent({ share }: Share): string | undefined {
  return share === null ? undefined : shareTold(share);
}

function shareTold(share: number | null): string {
  return share === null ? '–' : share.toLocaleString(undefined, { style: 'percent', maximumFractionDigits: 0 });
}

function told(value: number | null): string | undefined {
  return value?.toLocaleString();
}

/** Milliseconds, in the largest unit of which there is at least one. */
function timeTold(milliseconds: number | null): string | undefined {
  if (milliseconds === null) return undefined;
  const seconds = milliseconds / 1000;
  const [value, unit] = seconds < 60 ? [seconds, 's'] : seconds < 3600 ? [seconds / 60, 'min'] : [seconds / 3600, 'h'];
  return `${value.toLocaleString(undefined, { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}

function spreadTold({ of, p90 }: Spread, tell: (value: number | null) => string | undefined, what: string): string {
  if (of === 0) return what;
  return `median of ${counted(of, 'conversation')}, ${what}; nine of ten within ${tell(p90) ?? ''}`;
}

function acknowledgedTold({ count: of, acknowledged }: Measures['support']['complaints']): string {
  const { count, after, turns } = acknowledged;
  const told = `${count.toLocaleString()} of ${counted(of, 'complaint')}`;
  return after.of === 0
    ? told
    : `${told}; median of ${after.of.toLocaleString()}, from when it is told, and after ${counted(turns.median ?? 0, 'turn')}`;
}

function ofTold({ count, of }: Share, one: string, what = ''): string {
  return `${count.toLocaleString()} of ${counted(of, one)}${what === '' ? '' : ` ${what}`}`;
}

function reasonsTold(reasons: Measures['support']['handedOver']['reasons']): string {
  return reasons.length === 0
    ? ''
    : `: ${reasons.map(({ name, count }) => `${name.replaceAll('-', ' ')} ${count.toLocaleString()}`).join(', ')}`;
}
