/** Starts the demo, says where everything is, and closes it cleanly when it is told to stop. */
import '../scripts/define-version.ts';
import { startDemo } from './server.ts';
import { readSettings } from './settings.ts';
import { addressIn, languages, wordsIn } from './shop/languages.ts';

try {
  const settings = readSettings(process.env);
  const { url, readerToken, close } = await startDemo(settings);
  const token = settings.readerToken === undefined ? readerToken : 'the one in READER_TOKEN';
  const places = languages.map((language) => `${wordsIn[language].itself.padEnd(9)}${url}${addressIn(language, '/')}`);
  console.log(`
Nordlys Cycles is open.

  The shop         ${places.join('\n                   ')}
  The endpoint     ${url}/transcripts
  The reader       ${url}/reader/
  Its token        ${token}

Open the chat in the shop and write "I keep sliding on the bridge". Then read what was said in the reader.
Each page shows the HTML of its chat, and says what to try there.

Ctrl+C closes it.
`);
  const stop = () => {
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
