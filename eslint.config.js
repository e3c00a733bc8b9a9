/** The rules of the house: strict types, one direction of imports, and no world on the lower floors. */
import { readdirSync } from 'node:fs';
import javascript from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { configs as typescript } from 'typescript-eslint';

/** Folders of `src` from the ground up. A file imports from its own folder or from lower floors only. */
const floors = [
  ['flow'],
  ['transcript', 'language'],
  ['techniques'],
  ['conversation', 'authoring'],
  ['delivery', 'platform'],
  ['widget', 'reader', 'receiver'],
  ['tools'],
];

/** What is the same wherever it runs: no browser, no clock, no chance. */
const pure = ['flow', 'transcript', 'language', 'techniques', 'conversation'].map((folder) => `src/${folder}/**`);

const directions = floors.flatMap((folders, floor) =>
  folders.map((folder) => ({
    target: `./src/${folder}`,
    from: './src',
    except: [folder, ...floors.slice(0, floor).flat()].map((allowed) => `./${allowed}`),
    message: `src/${folder} may import from its own folder and from lower floors only.`,
  })),
);

const techniques = readdirSync(new URL('src/techniques', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const separateTechniques = techniques.flatMap((technique) =>
  techniques
    .filter((other) => other !== technique)
    .map((other) => ({
      target: `./src/techniques/${technique}`,
      from: `./src/techniques/${other}`,
      message: 'A technique does not know the others.',
    })),
);

const handedIn = 'The lower floors are handed what they need from the world, so that a replay repeats itself.';
const world = ['window', 'document', 'fetch', 'localStorage', 'sessionStorage', 'indexedDB', 'navigator', 'crypto'];
const replaced = {
  object: 'Array',
  property: 'from',
  message: 'Old libraries (Prototype, MooTools) put one of their own in its place: spread, or count with range().',
};
const timers = ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'];
const chanceAndTime = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: handedIn },
  { selector: 'CallExpression[callee.name="Date"]', message: handedIn },
];

export default defineConfig(
  { ignores: ['**/dist/', 'data/', 'coverage/', '**/.cache/', '**/.next/', '**/next-env.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  javascript.configs.recommended,
  typescript.strictTypeChecked,
  typescript.stylisticTypeChecked,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })],
    },
    rules: {
      // TypeScript knows which names exist.
      'no-undef': 'off',
      eqeqeq: 'error',
      // `import { type X }` stays in the output as `import ''`, and would pull a lazy module into an eager one.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...directions,
            ...separateTechniques,
            { target: './src', from: ['./demo', './test', './scripts', './bench'], message: 'src stands on its own.' },
          ],
        },
      ],
      // Numbers read well in a template, and `() => void act()` says no more than `() => act()`.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `_` names a value that has to be taken but is not wanted.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // A port is asynchronous for the sake of its slowest adapter; its fakes and the quick ones have nothing to await.
      '@typescript-eslint/require-await': 'off',
      // An adapter may have nothing to do.
      '@typescript-eslint/no-empty-function': 'off',
      // Text is taken apart by code points, knowingly.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },

  {
    // Each is installed by itself, later than it is linted, and has its own compiler check its types.
    files: ['examples/{react,vue,svelte,next}/**', 'bench/rivals/**'],
    extends: [typescript.disableTypeChecked],
  },

  {
    files: ['src/**'],
    ignores: ['src/delivery/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'xstate',
              importNames: ['createActor', 'interpret'],
              message: 'Machines are advanced by pure transitions; nothing runs by itself outside delivery.',
            },
          ],
        },
      ],
    },
  },

  {
    files: ['src/**'],
    ignores: ['src/{receiver,tools}/**'],
    rules: {
      'import-x/no-nodejs-modules': 'error',
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global'],
      'no-restricted-properties': ['error', replaced],
    },
  },

  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', ...[...world, ...timers].map((name) => ({ name, message: handedIn }))],
      'no-restricted-properties': [
        'error',
        replaced,
        { object: 'Date', property: 'now', message: handedIn },
        { object: 'Math', property: 'random', message: handedIn },
        ...world.map((property) => ({ object: 'globalThis', property, message: handedIn })),
      ],
      'no-restricted-syntax': ['error', ...chanceAndTime],
    },
  },

  {
    files: ['src/{techniques,conversation}/**/*machine.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...chanceAndTime,
        {
          selector: 'Property[key.name=/^(invoke|after)$/]',
          message: 'A machine that waits or spawns cannot be replayed from its record.',
        },
      ],
    },
  },

  {
    files: ['src/{widget,reader}/**', 'test/{widget,reader}/**'],
    rules: {
      // Lit calls the listeners of a template with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    files: ['test/**'],
    rules: {
      // Chai asserts with properties: `.to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc/semantic-dom-diff declares a promise where `equal` returns none.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(describe|it)$/][property.name=/^(only|skip)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
);
