/**
 * What typed text means at this point of the conversation: an answer to the open question, a wish, or nothing that is
 * known. Pure; what it finds is written into the entry of the act, so that a later version of this page changes no
 * conversation that has been held.
 *
 * Readings are tried in order, and the first that finds a meaning wins: what the owner named, danger, what the visitor
 * wishes, what is asked, and what is left.
 */
import { answer, answerTo, chosen, isWeakAnswer, several } from './answers.ts';
import { aboutOf, enquiryIn, isQuestion } from './enquiries.ts';
import { earOf, without } from './expressions.ts';
import { hesitationIn } from './hesitating.ts';
import { contactsIn } from './introductions.ts';
import { type Matter, matterOf } from './matters.ts';
import type { Meaning, Option, Question, Situation } from './meaning.ts';
import { isOwned, optionMentioned, optionNamed, optionsMentioned } from './options.ts';
import { answerInWords } from './other-words.ts';
import { polarityOf } from './polarity.ts';
import { type Ranked, clearTopic, rankTopics } from './topics.ts';
import { type Said, wishes } from './wishes.ts';
import { wordsOf } from './words.ts';

export type { Meaning, Situation } from './meaning.ts';

/** How many topics are named when none is clear. */
const nearestTopics = 3;

/** How many telling words a text may have whose only number may be an article. */
const longestLesser = 1;

/** How many telling words a text may have that asks for a topic by one of them, while something else is asked. */
const longestNaming = 6;

/** How much speaks for a topic where more than one word does. */
const clearScore = 4;

/** How much speaks for a topic where one of its texts has a word. */
const farScore = 0.5;

/** A text of more words tells a story, and may be about any machine. */
const longestIdentity = 9;

/** How many telling words thanks have before their own, and after them. */
const [beforeThanks, afterThanks] = [2, 3];

/** How many words a greeting has beside its own. */
const greetingAside = 2;

/** A refusal to give one's name or address, in words. */
const longestRefusal = 3;

/** What is being read. */
interface Reading extends Said {
  readonly today: string | undefined;
  readonly current: string | undefined;
  readonly topics: Situation['topics'];
  readonly ranked: readonly Ranked[];
  readonly matter: Matter | undefined;
}

const readings: readonly ((reading: Reading) => Meaning | undefined)[] = [
  namedOption,
  danger,
  identity,
  enquiry,
  hesitationIn,
  inOtherWords,
  mentionedOption,
  changeOfCourse,
  grievance,
  end,
  asked,
  notAnswered,
  courtesy,
  lesserAnswer,
  freeText,
  topicNamed,
  greeting,
  matter,
  thanks,
  sideQuestion,
];

/** The text's meaning. */
export function understand(text: string, { question, topics, current, today, cues }: Situation): Meaning {
  const ear = earOf(cues);
  const words = wordsOf(text);
  const ranked = rankTopics(words, topics, ear);
  const reading = { text, words, ear, question, today, current, topics, ranked, matter: matterOf(text, ear) };
  for (const read of readings) {
    const meaning = read(reading);
    if (meaning) return meaning;
  }
  // What resembles a topic somewhere is no wish for it where a number, a day or an address is awaited.
  const near = ranked.filter(({ score }) => !question || question.options.some(isOwned) || score > farScore);
  return { as: 'nothing', nearest: near.slice(0, nearestTopics).map(({ topic }) => topic) };
}

function namedOption({ text, question, ear }: Reading): Meaning | undefined {
  const option = question && optionNamed(text, question, ear);
  if (!option) return undefined;
  // "And the bridge?" wants to hear about it.
  const isAskedAbout = question.enquiries === true && question.kind === 'choice' && isQuestion(text, ear);
  return isAskedAbout && isOwned(option) ? undefined : chosen(question, option);
}

function danger(reading: Reading): Meaning | undefined {
  return reading.matter === 'danger' ? { as: 'matter', kind: 'complaint' } : undefined;
}

/** Whether somebody asks, in a few words, what they talk to. */
function identity({ words, ear }: Reading): Meaning | undefined {
  const isAsked = words.length <= longestIdentity && ear.says(words, ear.cues.asksIdentity);
  return isAsked ? { as: 'identity' } : undefined;
}

/** What is asked about the matter that is being explained, and not about another. */
function enquiry(reading: Reading): Meaning | undefined {
  const { text, words, ear, question, topics, current, matter } = reading;
  const found = enquiryIn(text, question, ear);
  if (!found || matter === 'grievance' || changeOfCourse(reading)) return undefined;
  const named = clearTopic(rankTopics(aboutOf(words, found.about, ear), topics, ear));
  return named === undefined || named.topic === current ? found : undefined;
}

/** A question about what is being explained that has no words of its own. What is near to another topic may be a wish for it. */
function sideQuestion({ text, words, question, ear, ranked: [nearest], current }: Reading): Meaning | undefined {
  const isAside = nearest === undefined || nearest.topic === current;
  if (question?.enquiries !== true || !isAside || !isQuestion(text, ear)) return undefined;
  // "What?" asks for more of the same.
  return { as: 'enquiry', about: ear.telling(words).length === 0 ? 'details' : 'other' };
}

/** What a question takes in other words than those of its choices. A wish for a person or for the end is none. */
function inOtherWords(reading: Reading): Meaning | undefined {
  const { text, question, ear } = reading;
  return changeOfCourse(reading) || end(reading) ? undefined : answerInWords(text, question, ear);
}

function mentionedOption(reading: Reading): Meaning | undefined {
  const { text, question, ear } = reading;
  if (!question || (question.kind === 'yes-no' && polarityOf(text, ear))) return undefined;
  if (question.kind === 'choices') {
    const [first, ...others] = optionsMentioned(text, question, ear);
    if (first && others.length > 0) return several(question, [first, ...others]);
  }
  const option = optionMentioned(text, question, ear);
  return option && chosen(question, clearerTopic(option, question, reading) ?? option);
}

/** Of topics to choose from, the one that most of a text speaks for: a word of another's name may be said in passing. */
function clearerTopic({ id }: Option, { options }: Question, { ranked, topics }: Reading): Option | undefined {
  return topics.some(({ topic }) => topic === id)
    ? options.find((option) => option.id === clearTopic(ranked)?.topic)
    : undefined;
}

/** The wish for a person, or to begin again. */
function changeOfCourse(reading: Reading): Meaning | undefined {
  const { restart, person } = reading.ear.cues;
  if (wishes(reading, restart)) return { as: 'restart' };
  return wishes(reading, person) && !isReachable(reading) ? { as: 'person' } : undefined;
}

/** Whether somebody tells, amid their trouble, on which number they want to be called: what happened comes first. */
function isReachable({ text, matter, ear }: Reading): boolean {
  return matter !== undefined && contactsIn(text, ear)?.phone !== undefined;
}

function end(reading: Reading): Meaning | undefined {
  const { ear, question } = reading;
  // "Nothing else" ends a text that was asked for, not the conversation.
  if (question?.kind === 'text' && wishes(reading, ear.cues.skip)) return undefined;
  return wishes(reading, ear.cues.end) ? { as: 'end' } : undefined;
}

/** Anger comes before the answer that it holds; to yes and no it may belong. */
function grievance(reading: Reading): Meaning | undefined {
  const { matter, text, ear, question } = reading;
  if (matter !== 'grievance') return undefined;
  // Whoever is angry about something that is explained here is helped best by the explanation.
  const topic = topicNamed(reading);
  if (topic) return topic;
  const isAnswer = question?.kind === 'yes-no' && polarityOf(text, ear) !== undefined;
  return isAnswer ? undefined : { as: 'matter', kind: 'complaint' };
}

/** The answer to what is asked, in its kind. */
function asked(reading: Reading): Meaning | undefined {
  const { text, ear, question } = reading;
  if (question && isWeakAnswer(question, text, ear)) return undefined;
  return question && answerTo(question, reading.text, reading.ear, reading.today);
}

/** "I don't know", and the wish to pass a question over. */
function notAnswered(reading: Reading): Meaning | undefined {
  const { words, ear, question } = reading;
  if (!question) return undefined;
  const { skip, decline, unknown, no } = ear.cues;
  const { name, kind } = question;
  // "I can't say" is not known, "I won't say" is passed over: the longer expression wins.
  const [longest] = [unknown, skip, decline]
    .filter((wish) => wishes(reading, wish))
    .flatMap((wish) => ear.find(words, wish).map(({ from, to }) => ({ wish, length: to - from })))
    .sort((one, other) => other.length - one.length);
  if (longest?.wish === unknown) return { as: 'unknown', name };
  const isContact = kind === 'email' || kind === 'phone';
  // Whoever is asked for their name or address and says no has neither of them in mind.
  const isRefused = kind === 'text' && (name === 'name' || name === 'address') && words.length <= longestRefusal;
  return longest || ((isContact || isRefused) && ear.says(words, no)) ? { as: 'skip', name } : undefined;
}

/** Thanks and greetings are nobody's name, and no address. */
function courtesy({ words, ear, question }: Reading): Meaning | undefined {
  if (question?.kind !== 'text' || (question.name !== 'name' && question.name !== 'address')) return undefined;
  const { thanks, greeting } = ear.cues;
  const said = (cues: string) => ear.find(words, cues, false);
  const isAll = ear.telling(without(words, [...said(thanks), ...said(greeting)])).length === 0;
  if (isAll && said(thanks).length > 0) return { as: 'thanks' };
  return isAll && said(greeting).length > 0 ? { as: 'greeting' } : undefined;
}

/** A lone word for one, which could have been an article; a refusal of all that is offered, and a yes to the only one. */
function lesserAnswer(reading: Reading): Meaning | undefined {
  const { text, words, ear, question } = reading;
  if (question?.kind === 'number' && ear.telling(words).length <= longestLesser)
    return answerTo(question, text, ear, reading.today);
  const optionOf = (wanted: string) => question?.options.find(({ id }) => id === wanted);
  const none = optionOf(':none') ?? optionOf(':else') ?? optionOf(':back');
  if (!question || !none) return undefined;
  const polarity = polarityOf(text, ear);
  // "Yes" chooses where there is one thing to choose, or else nothing.
  const [only, ...others] = question.options.filter(isOwned);
  const option = polarity === 'no' ? none : polarity === 'yes' && others.length === 0 ? only : undefined;
  return option && chosen(question, option);
}

function freeText({ text, question, matter }: Reading): Meaning | undefined {
  if (question?.kind !== 'text') return undefined;
  if (matter === 'compliment') return { as: 'matter', kind: 'compliment' };
  return answer(question, text, text);
}

/** A topic, if it is named clearly; naming the one that is being talked about is no wish for it. */
function topicNamed({ words, ear, question, ranked, current }: Reading): Meaning | undefined {
  const clear = clearTopic(ranked);
  // A story that is told instead of an answer mentions much in passing.
  const isPassing = question && clear && clear.score < clearScore && ear.telling(words).length > longestNaming;
  if (isPassing) return undefined;
  return clear && clear.topic !== current ? { as: 'topic', topic: clear.topic } : undefined;
}

function matter(reading: Reading): Meaning | undefined {
  if (!reading.matter) return undefined;
  return { as: 'matter', kind: reading.matter === 'compliment' ? 'compliment' : 'complaint' };
}

function greeting({ words, ear, matter }: Reading): Meaning | undefined {
  const isAside = matter === undefined || matter === 'compliment';
  const isGreeting = isAside && ear.says(words, ear.cues.greeting) && ear.telling(words).length <= greetingAside;
  return isGreeting ? { as: 'greeting' } : undefined;
}

/** Thanks, or what somebody is thankful for. What is told before "thanks" may be anything. */
function thanks({ words, ear }: Reading): Meaning | undefined {
  const [first] = ear.find(words, ear.cues.thanks);
  if (!first) return undefined;
  const count = (from: number, to?: number) => ear.telling(words.slice(from, to)).length;
  if (count(0, first.from) > beforeThanks) return undefined;
  return count(first.to) > afterThanks ? { as: 'matter', kind: 'compliment' } : { as: 'thanks' };
}
