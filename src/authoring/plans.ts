/** `<guided-plan>` → plans, each with the elements of its topics. */
import { type Plan, planSchema } from '../flow/plan.ts';
import { type Problem, problem } from '../flow/problem.ts';
import { childrenOf, isPlan, techniqueOf } from './children.ts';
import { type Reader, readElement } from './element.ts';
import { partsOf } from './parts.ts';

/** A plan, and what it wraps. */
export interface PlanReading {
  readonly plan: Plan;
  readonly topics: readonly Element[];
}

/** Reads the plans of a chat, each name once. One that would never be on is left out, and its topics with it. */
export function readPlans(children: readonly Element[], reader: Reader): ReadonlyMap<Element, PlanReading> {
  const plans = new Map<Element, PlanReading>();
  const names = new Set<string>();
  for (const element of children.filter(isPlan)) {
    const { values: plan } = readElement(element, planSchema.attributes, reader);
    const topics = childrenOf(element, reader);
    if (!partsOf(element).some(techniqueOf)) reader.note(element, emptyPlan(element));
    if (!plan || !hasItsDates(element, plan)) continue;
    const name = plan.name.toLowerCase();
    const fault = names.has(name) ? duplicatePlan(plan) : faultOf(plan);
    names.add(name);
    if (fault) reader.note(element, fault);
    else plans.set(element, { plan, topics });
  }
  return plans;
}

/** A plan with a date that cannot be read would be on when it is not meant to be. */
function hasItsDates(element: Element, plan: Plan): boolean {
  return (['from', 'until'] as const).every((name) => plan[name] !== undefined || !element.getAttribute(name)?.trim());
}

/** What is wrong with the days of a plan, taken together. */
function faultOf(plan: Plan): Problem<never> | undefined {
  const { from, until, every } = plan;
  if (from !== undefined && until !== undefined) return until < from ? endsBeforeItBegins(plan) : undefined;
  return every === undefined ? undefined : lacksADay(plan);
}

function emptyPlan({ localName }: Element): Problem<never> {
  return problem('empty-plan', `<${localName}> holds no topic.`, 'Put one into it, such as <guided-explanation>.');
}

function duplicatePlan({ name }: Plan): Problem<never> {
  const message = `The plan "${name}" is there already; this one is left out, with its topics.`;
  return problem('duplicate-plan', message, 'Give each plan a name of its own.');
}

function endsBeforeItBegins({ name, from = '' }: Plan): Problem<never> {
  const message = `The plan "${name}" ends before it begins, so it is left out, with its topics.`;
  const hint = `Its until is to be ${from} or later; over New Year it is in the next year.`;
  return problem('invalid-value', message, hint);
}

function lacksADay({ name, from }: Plan): Problem<never> {
  const message = `The plan "${name}" is to come back, and does not say from when until when, so it is left out, with its topics.`;
  const missing = from === undefined ? 'from' : 'until';
  return problem('invalid-value', message, `Add ${missing}="…", or leave every out.`);
}
