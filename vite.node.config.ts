/**
 * What runs on Node: the receiver and the command line, with their dependencies left to npm and the migrations beside
 * them; and the reader for pages that are rendered on a server, where Lit brings what it needs to be loaded.
 */
import { cp } from 'node:fs/promises';
import { defineConfig } from 'vite';
import { version } from './scripts/version.js';

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [
    {
      name: 'copy-migrations',
      closeBundle: () => cp('src/receiver/migrations', 'dist/migrations', { recursive: true }),
    },
  ],
  build: {
    ssr: true,
    target: 'node20',
    sourcemap: true,
    copyPublicDir: false,
    emptyOutDir: false,
    rolldownOptions: {
      input: {
        receiver: 'src/receiver/receiver.ts',
        'command-line': 'src/tools/guided-chat.ts',
        'reader-node': 'src/reader/reader.ts',
      },
      // Beside the migrations, as the receiver looks for them beside itself.
      output: { chunkFileNames: '[name]-node.js' },
    },
  },
});
