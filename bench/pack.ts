/** Packs scripts for the pages that are measured, as an owner's own build would: for production, with Vite. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The folder of the bench. */
export const home = fileURLToPath(new URL('.', import.meta.url));

/** Packs a script and all that it imports, on demand or not, into a folder: `embed.js` and what goes with it. */
export async function packEmbed(script: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: home,
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: `${home}${script}`,
        output: { entryFileNames: 'embed.js', assetFileNames: 'embed[extname]' },
      },
    },
  });
}

/** Packs a script into one piece of text, to be put into a page. */
export async function packText(script: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: home,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${home}${script}`, formats: ['iife'], name: 'packed', fileName: 'packed' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${script} was not packed.`);
  return chunk.code;
}
