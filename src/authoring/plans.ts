/** `<guided-plan>` → plans, each with the elements of its topics. */
import { type Plan, planSchema } from '../flow/plan.ts';
import { childrenOf, isPlan, techniqueOf } from './children.ts';
import { type PageFinding, type Reader, readElement } from './element.ts';
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
    if (!partsOf(element).some(techniqueOf)) reader.note(element, (words) => words.emptyPlan(element.localName));
    if (!plan || !hasItsDates(element, plan)) continue;
    const name = plan.name.toLowerCase();
    const fault = faultOf(plan, names.has(name));
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

/** What is wrong with a plan, or with its days taken together. */
function faultOf(plan: Plan, isTaken: boolean): PageFinding | undefined {
  const { from, until, every } = plan;
  if (isTaken) return (words) => words.duplicatePlan(plan);
  if (from === undefined || until === undefined) return every && ((words) => words.lacksADay(plan));
  return until < from ? (words) => words.endsBeforeItBegins(plan) : undefined;
}
