import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './src/server/sandbox/db/schema.ts',
  out: './src/server/sandbox/db/migrations',
});
