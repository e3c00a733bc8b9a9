/** Starts the demo, says where everything is, and closes it cleanly when it is told to stop. */
import '../scripts/define-version.ts';
import { startDemo } from './server.ts';
import { readSettings } from './settings.ts';

try {
  const settings = readSettings(process.env);
  const { url, readerToken, close } = await startDemo(settings);
  const token = settings.readerToken === undefined ? readerToken : 'the one in READER_TOKEN';
  console.log(`
Nordlys Cycles is open.

  The shop         ${url}/
  The endpoint     ${url}/transcripts
  The reader       ${url}/reader/
  Its token        ${token}

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
