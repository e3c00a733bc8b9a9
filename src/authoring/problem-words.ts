/** All problems of an owner's page, in words for them: those of each element, and those of which stands where. */
import { waysToReach } from '../flow/contact.ts';
import { contentTags } from '../flow/content-reading.ts';
import type { Plan } from '../flow/plan.ts';
import { type Problem, problem } from '../flow/problem.ts';
import { didYouMean } from '../flow/problem-words.ts';
import { techniques } from '../techniques/techniques.ts';
import { besideTopics } from './children.ts';
import { guidedChatSchema } from './settings.ts';

export * from '../techniques/problem-words.ts';

/** An element stands where it has no place. */
export function unknownChild(tag: string, holder: string, known: readonly string[]): Problem<never> {
  const technique = techniques.find(({ element }) => element.holds?.includes(tag));
  const owner = besideTopics.some((part) => part.tag === tag) ? guidedChatSchema : technique?.element;
  return problem(
    'unknown-child',
    `<${holder}> has no place for <${tag}>.`,
    owner ? `Put it into <${owner.tag}>.` : didYouMean(tag, known),
  );
}

/** A template is for a slot that its element does not have. */
export function unknownSlot(tag: string, slot: string, known: readonly string[]): Problem<never> {
  const message = `<${tag}> has no place for <template slot="${slot}">.`;
  return problem('unknown-slot', message, didYouMean(slot, known));
}

/** A template holds nothing that could be read. */
export function withoutWords(slot: string): Problem<never> {
  const message = `<template slot="${slot}"> has no words, so it is left out.`;
  return problem('content-removed', message, 'Write some, or give its images an alt="…".');
}

/** A template holds what is not allowed. */
export function contentRemoved(slot: string, removed: readonly string[]): Problem<never> {
  const message = `<template slot="${slot}"> holds what is not shown: ${removed.join(', ')}.`;
  return problem('content-removed', message, `Use ${Object.keys(contentTags).join(', ')}.`);
}

/** Nothing says where transcripts are posted. */
export function noEndpoint(): Problem<never> {
  const message = 'The chat has no endpoint, so no transcript is posted.';
  return problem('no-endpoint', message, 'Give it endpoint="/…".');
}

/** The accent is no colour. */
export function noColour(accent: string): Problem<never> {
  return problem('invalid-value', `"${accent}" is no colour.`, 'accent takes one as CSS writes it, such as "#0a6".');
}

/** The chat has an attribute of a topic, and is none. */
export function lacksTechnique(attribute: string): Problem<never> {
  const takers = techniques.filter(({ element }) => Object.hasOwn(element.attributes, attribute));
  const wanted = takers.map(({ name }) => `technique="${name}"`).join(' or ');
  const message = `<guided-chat> has ${attribute}, but no technique.`;
  return problem('unknown-attribute', message, `For a topic on <guided-chat> itself, add ${wanted}.`);
}

/** There is no such technique. */
export function unknownTechnique(name: string): Problem<never> {
  const names = techniques.map((technique) => technique.name);
  return problem('unknown-technique', `There is no technique "${name}".`, didYouMean(name, names));
}

/** Two topics have one name. */
export function duplicateTopic(topic: string): Problem<never> {
  const message = `The topic "${topic}" is there already; this one is left out.`;
  return problem('duplicate-topic', message, 'Give each topic a name of its own.');
}

/** A contact cannot be reached. */
export function unreachableContact(tag: string, label: string): Problem<never> {
  const message = `<${tag}> says no way to reach "${label}".`;
  return problem('missing-attribute', message, `Give it one of ${waysToReach.join(', ')}.`);
}

/** There is no contact. */
export function noPerson(): Problem<never> {
  const hint = 'Add <guided-contact label="…" phone="…">, or with email, href or address.';
  return problem('no-person', 'Visitors have no way to a person.', hint);
}

/** A chat has two surveys. */
export function duplicateSurvey(tag: string): Problem<never> {
  const message = `<guided-chat> has another <${tag}> already; this one is left out.`;
  return problem('duplicate-survey', message, 'Keep one of them.');
}

/** There are topics, and none in the language of the page. */
export function languageMissing(language: string): Problem<never> {
  const hint = `Add topics with lang="${language}", or set lang on <guided-chat>.`;
  return problem('language-missing', `No topic is written in "${language}".`, hint);
}

/** There is neither a topic nor a contact. */
export function nothingToTalkAbout(): Problem<never> {
  const tags = techniques.map(({ element }) => `<${element.tag}>`).join(' or ');
  return problem('nothing-to-talk-about', 'The chat has no topic and no contact.', `Add ${tags}.`);
}

/** What is to be offered leads to nothing. */
export function unknownTopic(tag: string, topic: string, topics: readonly string[]): Problem<never> {
  const message = `<${tag}> leads to "${topic}", and there is no topic of that name.`;
  return problem('unknown-topic', message, didYouMean(topic, topics));
}

/** A plan has no topic. */
export function emptyPlan(tag: string): Problem<never> {
  return problem('empty-plan', `<${tag}> holds no topic.`, 'Put one into it, such as <guided-explanation>.');
}

/** Two plans have one name. */
export function duplicatePlan({ name }: Plan): Problem<never> {
  const message = `The plan "${name}" is there already; this one is left out, with its topics.`;
  return problem('duplicate-plan', message, 'Give each plan a name of its own.');
}

/** The last day of a plan lies before its first. */
export function endsBeforeItBegins({ name, from = '' }: Plan): Problem<never> {
  const message = `The plan "${name}" ends before it begins, so it is left out, with its topics.`;
  const hint = `Its until is to be ${from} or later; over New Year it is in the next year.`;
  return problem('invalid-value', message, hint);
}

/** A plan is to come back, without its days. */
export function lacksADay({ name, from }: Plan): Problem<never> {
  const message = `The plan "${name}" is to come back, and does not say from when until when, so it is left out, with its topics.`;
  const missing = from === undefined ? 'from' : 'until';
  return problem('invalid-value', message, `Add ${missing}="…", or leave every out.`);
}
