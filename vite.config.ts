/**
 * What browsers load, in graphs that share no file: the launcher that every page carries, the offers and the chat that it
 * loads, each when it is time; the support team's reader, and the library for scripts.
 *
 * The launcher stands apart so that it waits for no other file, and so that what it loads never imports it back: it may
 * have been renamed, or be addressed with a query, and would then run a second time. Offers and chat stand apart so that
 * each is one file, as one is seldom loaded soon after the other. A module that several graphs use is in each of them, so
 * none of those may hold state.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { leanXState } from './scripts/lean-xstate.ts';
import { sharedModules } from './scripts/shared-modules.ts';
import { version } from './scripts/version.js';

/** Named after the version, so that a deployment leaves the files of an open page where they were. */
const chunks = `guided-chat-${version}`;

/** Chunks of a technique are named after it, as each technique has files of the same names. */
function chunkName({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const [, technique] = /\/techniques\/(\w+)\//.exec(moduleIds.at(-1) ?? '') ?? [];
  return `${chunks}/${technique === undefined ? '' : `${technique}-`}[name]-[hash].js`;
}

/** The source files that the launcher loads on intent, each with its place until the built file has its hash. */
const loaded = new Map<string, string>();

/** As long as the place to come, so that source maps stay true. */
function placeFor(source: string): string {
  const pending = String(loaded.size).padStart(8, '#');
  return `./${chunks}/${basename(source, extname(source))}-${pending}.js`;
}

/** Keeps what the launcher loads out of the launcher's graph, and points its `import()` at where that will be. */
const leaveOut: Plugin = {
  name: 'leave-out',
  applyToEnvironment: ({ name }) => name === 'launcher',
  enforce: 'pre',
  async resolveId(specifier, importer, { kind }) {
    const source = kind === 'dynamic-import' ? await this.resolve(specifier, importer) : null;
    if (!source) return null;
    const place = loaded.get(source.id) ?? placeFor(source.id);
    loaded.set(source.id, place);
    return { id: place, external: 'absolute' };
  },
};

/** Tells the launcher which names the files got that were left out. */
const tellLauncher: Plugin = {
  name: 'tell-launcher',
  applyToEnvironment: ({ name }) => name === 'offers' || name === 'chat',
  async writeBundle({ dir = '' }, bundle) {
    const file = join(dir, 'guided-chat.js');
    let launcher = await readFile(file, 'utf8');
    for (const output of Object.values(bundle)) {
      const source = output.type === 'chunk' ? (output.facadeModuleId ?? '') : '';
      const place = loaded.get(source);
      if (place === undefined) continue;
      launcher = launcher.replaceAll(place, `./${output.fileName}`);
      loaded.delete(source);
    }
    await writeFile(file, launcher);
  },
};

/** What visitors load needs little of XState. Scripts get the whole of it, as theirs may run the machines as actors. */
const lean: Plugin = { ...leanXState(), applyToEnvironment: ({ name }) => name === 'chat' };

/** The files of a conversation are cut for visitors who wait for them; the others are one file, or a few. */
const shared: Plugin = { ...sharedModules(), applyToEnvironment: ({ name }) => name === 'chat' };

/** A comment, a string, or white space with the mark beside which it says nothing. */
const idle = /\/\*[^]*?\*\/|('[^']*'|"[^"]*")|\s*([{};,])\s*|(:)\s+|\s+/g;

/**
 * Style sheets without what only their readers need. Their lines are put behind them, so that source maps stay true.
 */
const leanStyles: Plugin = {
  name: 'lean-styles',
  enforce: 'pre',
  transform: {
    filter: { code: /\bcss(?: \*\/ )?`/ },
    handler: (code) => ({
      code: code.replace(/(?<=\bcss(?: \*\/ )?`)([^`]*)`/g, (_, sheet: string) => {
        const lean = sheet.replace(
          idle,
          (found: string, text?: string, mark?: string, colon?: string) =>
            text ?? mark ?? colon ?? (found.startsWith('/*') ? '' : ' '),
        );
        return `${lean.trim().replaceAll(';}', '}')}\`${'\n'.repeat(sheet.split('\n').length - 1)}`;
      }),
      map: null,
    }),
  },
};

/**
 * Our own custom properties under names that nobody else has: one that a page registers, with `@property --accent` say, is
 * registered within the chat as well.
 */
const ownProperties: Plugin = {
  name: 'own-properties',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/widget\// },
    handler: (code) => ({
      code: code.replace(/(?<=var\(|')--(?!guided-)(?=[a-z])|(?<=[\s{;])--(?!guided-)(?=[a-z-]+:)/g, '--gc-'),
      map: null,
    }),
  },
};

/** Templates without the indentation that only their readers need. It moves nothing to another line. */
const leanTemplates: Plugin = {
  name: 'lean-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/(?:widget|reader)\//, code: /\bhtml`/ },
    handler: (code) => ({ code: code.replace(/\n +/g, '\n'), map: null }),
  },
};

const graph = (
  input: Record<string, string>,
  output: { entryFileNames: string } = { entryFileNames: '[name].js' },
  preserveEntrySignatures: 'allow-extension' | 'exports-only' = 'exports-only',
): EnvironmentOptions => ({
  consumer: 'client',
  build: { rolldownOptions: { input, output, preserveEntrySignatures } },
});

const chunkNames = { entryFileNames: `${chunks}/[name]-[hash].js` };

const graphs = {
  launcher: graph({ 'guided-chat': 'src/widget/guided-chat.ts' }),
  offers: graph({ inviting: 'src/widget/inviting/inviting.ts' }, chunkNames),
  // Each of these holds what files that are loaded later share with it.
  chat: graph({ chat: 'src/widget/chat.ts', view: 'src/widget/view/view.ts' }, chunkNames, 'allow-extension'),
  reader: graph({ reader: 'src/reader/reader.ts' }),
  library: graph({ techniques: 'src/techniques/whole.ts', transcript: 'src/transcript/transcript.ts' }),
};

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
  plugins: [leaveOut, tellLauncher, lean, shared, ownProperties, leanStyles, leanTemplates],
  build: {
    // Library mode leaves `import()` as it is: relative to the script, wherever the owner puts it.
    lib: { entry: {}, formats: ['es'] },
    target: 'es2022',
    sourcemap: true,
    copyPublicDir: false,
    emptyOutDir: false,
    rolldownOptions: { output: { minify: true, chunkFileNames: chunkName } },
  },
  environments: graphs,
  builder: {
    // The plugins carry what the launcher left out to the graph that builds it.
    sharedConfigBuild: true,
    async buildApp(builder) {
      await rm(join(builder.config.build.outDir, chunks), { recursive: true, force: true });
      for (const name of Object.keys(graphs)) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      if (loaded.size > 0)
        throw new Error(`The launcher loads what no graph begins with: ${[...loaded.keys()].join()}.`);
    },
  },
});
