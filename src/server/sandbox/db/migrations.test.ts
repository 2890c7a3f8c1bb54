import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { expect, it } from 'vitest';
import { temporaryFolder } from '#server/testing/testHost.ts';
import { openDb } from './open.ts';
import { refreshTokens, userRoles, users } from './schema.ts';

const MIGRATIONS = join(import.meta.dirname, 'migrations');

/** Creates a database with only the first `count` migrations applied. */
async function databaseAfter(count: number): Promise<string> {
  const folder = temporaryFolder();
  await cp(MIGRATIONS, join(folder, 'migrations'), { recursive: true });
  const journal = join(folder, 'migrations/meta/_journal.json');
  const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8'));
  await writeFile(journal, JSON.stringify({ ...rest, entries: entries.slice(0, count) }));
  const url = `file:${join(folder, 'old.db')}`;
  const client = createClient({ url });
  await migrate(drizzle(client), { migrationsFolder: join(folder, 'migrations') });
  await client.executeMultiple(`
    INSERT INTO roles VALUES (2, 'installer', 0, 1, 1), (3, 'viewer', 0, 0, 0);
    INSERT INTO users VALUES (1, 'a@example.com', 's', 'h', 0, 2), (7, 'b@example.com', 's', 'h', 1, 3);
    INSERT INTO refresh_tokens VALUES ('t', 7, 9999999999, NULL);
  `);
  client.close();
  return url;
}

it('migrates a user of the first version with its role and password', async () => {
  const { db, close } = await openDb(await databaseAfter(1));
  expect(await db.select().from(userRoles)).toEqual([
    { userId: 1, roleId: 2 },
    { userId: 7, roleId: 3 },
  ]);
  expect(await db.select({ username: users.username }).from(users)).toEqual([
    { username: 'a@example.com' },
    { username: 'b@example.com' },
  ]);
  expect(await db.select({ userId: refreshTokens.userId }).from(refreshTokens)).toEqual([{ userId: 7 }]);
  close();
});
