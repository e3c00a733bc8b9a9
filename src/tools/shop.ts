/** `guided-chat shop`: a mystery shopper walks every path of a page's chats, and reports. */
import { isDate } from '../flow/text.ts';
import { primaryLanguage } from '../language/languages.ts';
import { type Command, type Given, Misuse } from './command.ts';
import { reportText } from './shopper/report.ts';
import { type Errand, shopOn } from './shopper/shopping.ts';
import { languageGiven, languageOption } from './language-option.ts';
import { pageNamed } from './page-named.ts';
import type { OwnersPage } from './page.ts';

const help = `Usage: guided-chat shop FILE [--language TAG] [--on DATE] [--samples N] [--json] [--strict]

Visits the chats of FILE as a mystery shopper does: walks every path that visitors could
take, in each language of the page, and reports what is to be mended, with its line.
"-" reads what comes in.

  --language TAG shops in one language alone, such as nb (--lang for short)
  --on DATE      shops on a day, such as 2026-12-01, with the plans of that day; without it
                 every plan is on, so that nothing is missed
  --samples N    holds N conversations in each language, to be read
  --states N     meets at most N states on each walk (20000)
  --seconds N    takes at most N seconds (60)
  --json         writes the report for programs
  --strict       counts advice as a fault

A fault is what does not work for visitors as you meant it. Advice is what could be better.
The exit code is 0 where there is no fault, 1 where there is one, 2 where FILE cannot be read.

  guided-chat shop index.html --samples 2`;

/** The command. */
export const shopCommand: Command = {
  summary: 'walk every path of the chats of a page, and report what is to be mended',
  help,
  options: {
    ...languageOption,
    on: { type: 'string' },
    samples: { type: 'string', default: '0' },
    states: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '60' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
  run: async (given, output) => {
    const page = await pageNamed(given);
    const report = await shopOn(page, errandOf(given, page));
    output.log(given.values.json === true ? JSON.stringify(report, null, 2) : reportText(report));
    const isBad = report.findings.some(({ severity }) => severity === 'fault' || given.values.strict === true);
    return isBad ? 1 : 0;
  },
};

function errandOf({ values }: Given, { chats }: OwnersPage): Errand {
  const { on } = values;
  const wanted = languageGiven(values);
  if (typeof on === 'string' && !isDate(on)) throw new Misuse(`"${on}" is no day. Write one as 2026-12-01.`);
  const languages = [...new Set(chats.flatMap(({ readings }) => readings.map(({ language }) => language)))];
  const language = languages.find((one) => wanted !== undefined && primaryLanguage(one) === primaryLanguage(wanted));
  if (wanted !== undefined && language === undefined) {
    throw new Misuse(`No chat of the page is in "${wanted}", but in ${languages.join(', ')}.`);
  }
  return {
    ...(typeof on === 'string' ? { on } : {}),
    ...(language === undefined ? {} : { language }),
    samples: countIn(values.samples, 'samples'),
    states: countIn(values.states, 'states'),
    patience: countIn(values.seconds, 'seconds') * 1000,
  };
}

function countIn(text: unknown, name: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new Misuse(`--${name} takes a number, not "${String(text)}".`);
  return count;
}
