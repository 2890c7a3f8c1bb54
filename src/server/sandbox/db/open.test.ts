import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { temporaryDatabase } from '#server/sandbox/testing/serve.ts';
import { openDb } from './open.ts';

it('waits while another process holds the whole file, as while it creates the database', async () => {
  const database = await temporaryDatabase();
  await mkdir(dirname(database.url.slice('file:'.length)));
  const other = createClient({ url: database.url });
  await other.execute('PRAGMA locking_mode = EXCLUSIVE');
  await other.execute('CREATE TABLE held (id)');

  let isOpen = false;
  const opening = openDb(database.url).finally(() => (isOpen = true));
  // Each attempt fails at once, so the first ones are over by the next turns of the event loop.
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
  expect(isOpen).toBe(false);
  await other.execute('PRAGMA locking_mode = NORMAL');
  // The lock is released with the next access.
  await other.execute('SELECT * FROM held');
  (await opening).close();
  other.close();
  await database.remove();
});
