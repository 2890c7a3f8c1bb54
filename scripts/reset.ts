import { openDb } from '#server/sandbox/db/open.ts';
import { reset } from '#server/sandbox/seed/seed.ts';
import { readSettings } from '#server/settings/settings.ts';

// `npm run reset`: resets the database of the embedded service (DATABASE_URL, as for npm start) to its seed data.
try {
  const { databaseUrl, databaseAuthToken } = readSettings(process.env);
  const { db, close } = await openDb(databaseUrl, databaseAuthToken);
  await reset(db, Date.now());
  close();
  console.log('The embedded service is as freshly seeded, and everybody is signed out.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
