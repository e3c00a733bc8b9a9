import { join } from 'node:path';
import type { NextConfig } from 'next';

// The four examples are installed together, one folder up.
const root = join(import.meta.dirname, '..');

export default { turbopack: { root }, outputFileTracingRoot: root } satisfies NextConfig;
