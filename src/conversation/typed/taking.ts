/** How the conversation's machine takes what was typed: what it checks then, and what it does. */
import { hearerOf, isHeard, otherTopics } from '../leading.ts';
import { showPersons } from '../persons.ts';
import { askTopic, wayBack } from '../sayings.ts';
import { beginning, begun, handingOver } from '../deeds.ts';
import type { Taking } from '../vocabulary.ts';
import { concernsAfter, concernsIn } from './concerns.ts';
import { offerPersons, said } from './sayings.ts';
import { isGrievous, isStory, troubleIn } from './trouble.ts';

/** How it is taken. */
export const taking: Taking = {
  checks: {
    bringsTrouble: (context, event) => troubleIn(context, event) !== undefined,
    complainsAgain: (context, event) => event.type === 'TOPIC_WISHED' && isHeard(context) && isGrievous(event.heard),
    // Who was offered a person, or promised something, is not offered one with each line.
    addsToMatter: (context, event) =>
      event.type === 'MATTER_RAISED' &&
      event.kind === 'complaint' &&
      event.heard.account.matter !== 'danger' &&
      !context.isPrivate &&
      (context.matters === 'open' || (context.concerns.length > 0 && isHeard(context))),
    mayMeanTopic: (context, event) =>
      event.type === 'NOT_UNDERSTOOD' && context.misunderstood === 0 && otherTopics(context, event.nearest).length > 0,
  },
  deeds: {
    hear: (context, event) => {
      const trouble = troubleIn(context, event);
      if (!trouble) return {};
      const { topic, heard } = trouble;
      return { keeps: { ...begun(topic), waiting: context.current }, says: [beginning(topic, heard)] };
    },
    admit: (context, event) => {
      if (event.type !== 'MATTER_RAISED' && event.type !== 'TOPIC_WISHED') return {};
      const { flow, isPrivate } = context;
      const hasPerson = flow.contacts.length > 0;
      const isPassedOn = hasPerson || !isPrivate;
      return {
        says: [
          ...(event.heard?.account.matter === 'danger' ? [said('safetyFirst')] : []),
          said(hasPerson || isPrivate ? 'needsPerson' : 'complaintNoted'),
          ...(hasPerson ? showPersons(flow, event.openings) : []),
          ...(isPassedOn ? handingOver(context, 'complaint') : []),
        ],
        keeps: isPassedOn ? { matters: 'open' } : {},
      };
    },
    clarify: (context, event) => {
      if (event.type !== 'NOT_UNDERSTOOD') return {};
      // Who tells what is asked about somewhere tells of a need.
      const hearer = isStory(event.heard) && !event.beside ? hearerOf(context.flow)?.topic : undefined;
      const topics = otherTopics(context, [...new Set([...event.nearest, ...(hearer === undefined ? [] : [hearer])])]);
      return { says: [askTopic('didYouMean', topics, [wayBack(context.current)])] };
    },
    heed: (context, event) => {
      if (event.type !== 'MOOD_SHOWN') return {};
      const { flow, concerns } = context;
      const keeps = { concerns: concernsAfter(concerns, event.mood) };
      const [gravest] = concernsIn(event.mood).filter((concern) => !concerns.includes(concern));
      if (gravest === undefined) return { keeps };
      const safety = gravest === 'safety' ? [said('safetyFirst')] : [];
      if (flow.contacts.length === 0) return { keeps, says: safety };
      return {
        keeps,
        says: [
          ...safety,
          ...offerPersons(gravest, flow, event.openings),
          // Whoever is angry is offered a person, and chooses; with the others the matter is one for a person.
          ...(gravest === 'anger' ? [] : handingOver(context, gravest)),
        ],
      };
    },
    keepStory: (context, event) => {
      if (event.type !== 'NOT_UNDERSTOOD') return {};
      const { text, heard, beside } = event;
      const story = isStory(heard) && heard?.account.retold !== undefined ? heard : context.unheard;
      return { keeps: { unheard: beside ? { text, account: {}, ...story, beside } : story } };
    },
  },
};
