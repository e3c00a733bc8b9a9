/** `guided-chat map`: draws how an owner's page guides its visitors. */
import { writeFile } from 'node:fs/promises';
import { primaryLanguage } from '../language/languages.ts';
import { type Command, type Given, Misuse, Unreadable } from './command.ts';
import { graphOf } from './map/graph-of.ts';
import { mermaidOf } from './map/mermaid.ts';
import { svgOf } from './map/svg.ts';
import { languageGiven, languageOption } from './language-option.ts';
import { pageNamed } from './page-named.ts';
import type { ChatReading, OwnersPage } from './page.ts';

const help = `Usage: guided-chat map PAGE -o FLOW.svg
       guided-chat map PAGE -o FLOW.mmd
       guided-chat map PAGE --mermaid

Draws the flow of the <guided-chat> on PAGE, a file of HTML: what leads in, the greeting, what a
visitor lives through in each topic, and who is within reach. PAGE may be -, for what comes in.

  -o, --output FILE  a picture (.svg), or Mermaid text (.mmd, .mermaid); without it, what is drawn is written out
  --mermaid          Mermaid text, whatever the file is called
  --language TAG     the language to draw, such as sv; by default the page's own (--lang for short)
  --name NAME        the chat of that name, where the page has several; by default the first`;

/** The command. */
export const mapCommand: Command = {
  summary: 'draw how a page guides its visitors (.svg, or Mermaid text)',
  help,
  options: {
    output: { type: 'string', short: 'o' },
    mermaid: { type: 'boolean' },
    ...languageOption,
    name: { type: 'string' },
  },
  run: async (given, output) => {
    const draw = drawingFor(given);
    const { flow, offering } = readingOf(await pageNamed(given), given);
    const drawn = draw(graphOf(flow, offering));
    const target = given.values.output;
    if (typeof target !== 'string') {
      output.log(drawn.trimEnd());
      return 0;
    }
    await writeFile(target, drawn).catch((cause: unknown) => {
      throw new Error(`The file ${JSON.stringify(target)} cannot be written.`, { cause });
    });
    output.log(`Drawn: ${target}`);
    return 0;
  },
};

function drawingFor({ values: { output, mermaid } }: Given): typeof svgOf {
  const [, ending] = typeof output === 'string' ? (/\.([^./\\]+)$/.exec(output.toLowerCase()) ?? []) : ['', 'svg'];
  if (mermaid === true || ending === 'mmd' || ending === 'mermaid') return mermaidOf;
  if (ending === 'svg') return svgOf;
  throw new Misuse(`What is ${JSON.stringify(output)} to be? A picture ends with .svg, Mermaid text with .mmd.`);
}

/** The chat that is asked for, in the language that is. */
function readingOf({ file, chats }: OwnersPage, { values }: Given): ChatReading {
  const { name } = values;
  const language = languageGiven(values);
  const chat = chats.find(({ readings: [{ settings }] }) => name === undefined || settings.name === name);
  if (!chat) {
    throw new Unreadable(`There is no <guided-chat> called ${JSON.stringify(name)} in ${JSON.stringify(file)}.`);
  }
  const { readings } = chat;
  if (language === undefined) return readings[0];
  const reading = readings.find((one) => primaryLanguage(one.language) === primaryLanguage(language));
  if (reading) return reading;
  const written = readings.map((one) => one.language).join(', ');
  throw new Unreadable(`The chat is not written in ${JSON.stringify(language)}, but in ${written}.`);
}
