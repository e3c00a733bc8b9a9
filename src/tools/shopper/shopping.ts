/** A mystery shopper on an owner's page: what was found, how it is served there, and how much of it was seen. */
import { type Finding, type Found, inOrder, joined } from '../finding.ts';
import type { OwnersPage, PageChat } from '../page.ts';
import { problemsIn } from '../problems.ts';
import { judgeHearing } from './ear.ts';
import { judgeOffers } from './offers.ts';
import { judgeQuestionnaires, metIn } from './questionnaires.ts';
import { type Sample, sampleConversations } from './samples.ts';
import { type Service, judgeService } from './service.ts';
import { missingTranslations } from './translations.ts';
import { type Visit, visit } from './visit.ts';
import type { Place, Walk } from './walk.ts';
import { judgeWording } from './wording.ts';
import { Written } from './written.ts';

/** What the shopper is told. */
export interface Errand {
  /** The day, as `2026-12-01`; without one every plan is on. */
  readonly on?: string;
  /** The language to shop in; without one, each of the page's. */
  readonly language?: string;
  /** How many conversations are held to be read, in each language. */
  readonly samples: number;
  /** How many states each walk may meet. */
  readonly states: number;
  /** How long it may take in all, in milliseconds. */
  readonly patience: number;
}

/** So many of so many. */
export interface Share {
  readonly seen: number;
  readonly of: number;
}

/** How much was seen of what there is. */
export interface Coverage {
  readonly states: number;
  readonly choices: Share;
  readonly topics: Share;
  readonly questions: Share;
  readonly advices: Share;
  /** Whether nothing is left to be seen. */
  readonly complete: boolean;
}

/** A chat in one language. */
export interface Stay {
  readonly line: number;
  readonly language: string;
  readonly service: Service;
  readonly coverage: Coverage;
  readonly samples: readonly Sample[];
}

/** What came of it. */
export interface Report {
  readonly file: string;
  readonly on: string | null;
  /** `fault`: something does not work for visitors as its owner meant it. `advice`: it does, and could be better. */
  readonly findings: readonly (Finding & { readonly severity: 'fault' | 'advice' })[];
  readonly stays: readonly Stay[];
}

/** Shops on a page. */
export async function shopOn(page: OwnersPage, errand: Errand): Promise<Report> {
  const until = Date.now() + errand.patience;
  const stays: Stay[] = [];
  const findings: Finding[] = problemsIn(page).map((problem) => ({ ...problem, severity: 'fault' }));
  for (const chat of page.chats) {
    const found = new Map<string, Found[]>();
    for (const reading of chat.readings) {
      if (errand.language !== undefined && reading.language !== errand.language) continue;
      const visited = await visit(reading, errand.on, { states: errand.states, until });
      const written = new Written(page, chat.element, reading.language);
      const { service, findings: ofService } = judgeService(visited, written);
      const all = [judgeQuestionnaires, judgeOffers, judgeWording, judgeHearing].flatMap((judge) =>
        judge(visited, written),
      );
      found.set(reading.language, [...ofService, ...all]);
      stays.push({
        line: page.placeOf(chat.element).line,
        language: reading.language,
        service,
        coverage: coverageOf(visited),
        samples: await sampleConversations(page, visited, errand.samples),
      });
    }
    findings.push(...joined(found), ...translationsOf(page, chat, errand));
  }
  return { file: page.file, on: errand.on ?? null, findings: inOrder(findings.map(weighed)), stays };
}

function translationsOf(page: OwnersPage, chat: PageChat, { language }: Errand): Finding[] {
  const missing = missingTranslations(page, chat);
  return missing.filter(
    ({ languages }) => language === undefined || languages.length === 0 || languages.includes(language),
  );
}

function weighed(finding: Finding): Report['findings'][number] {
  return { ...finding, severity: finding.severity === 'advice' ? 'advice' : 'fault' };
}

function coverageOf({ flow, whole, questionnaires }: Visit): Coverage {
  const walks: readonly Walk[] = [whole, ...questionnaires];
  const met = questionnaires.map(metIn);
  const topics = flow.topics.map(({ topic }) => topic);
  const begun = new Set([...whole.places.values()].map(({ timeline: { state } }) => state.guiding?.topic.topic));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    states: sum(walks.map(({ places }) => places.size)),
    choices: choicesIn(walks.flatMap(({ places }) => [...places.values()])),
    topics: { seen: topics.filter((topic) => begun.has(topic)).length, of: topics.length },
    questions: {
      seen: sum(
        questionnaires.map(
          ({ topic }, at) => topic.questions.filter(({ name }) => met[at]?.questions.has(name)).length,
        ),
      ),
      of: sum(questionnaires.map(({ topic }) => topic.questions.length)),
    },
    advices: {
      seen: sum(met.map(({ advices }) => advices.size)),
      of: sum(questionnaires.map(({ topic }) => topic.advices.length)),
    },
    complete: walks.every(({ isComplete }) => isComplete),
  };
}

/** Choices that were made, of those that stood anywhere: each counts once for its question. */
function choicesIn(places: readonly Place[]): Share {
  const [there, made] = [new Set<string>(), new Set<string>()];
  for (const {
    timeline: { state },
    offered: { question },
    ways,
  } of places) {
    if (!question) continue;
    const place = JSON.stringify([state.guiding?.topic.topic, question.name]);
    for (const { id } of question.options) there.add(`${place} ${id}`);
    for (const { act } of ways) {
      if (act.type === 'answer') made.add(`${place} ${act.value}`);
      if (act.type === 'person') made.add(`${place} :person`);
    }
  }
  return { seen: [...there].filter((choice) => made.has(choice)).length, of: there.size };
}
