/** `npx drizzle-kit generate` writes the next migration of the receiver's tables. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/receiver/schema.ts',
  out: './src/receiver/migrations',
});
