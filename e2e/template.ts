import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { test } from '@playwright/test';
import { openSandbox } from '#server/sandbox/sandbox.ts';

interface Template {
  /** Every license key that the seed holds. */
  keys: string[];
  /** @returns `file:…` of a freshly seeded database that nobody else uses */
  copy(): string;
  remove(): void;
}

/**
 * A seeded database to copy: seeding anew would take longer than most tests.
 * @param name goes into the name of the temporary folder
 */
async function seedTemplate(name: string): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), `license-dashboard-${name}-`));
  const file = join(folder, 'template.db');
  const sandbox = await openSandbox({ databaseUrl: `file:${file}` });
  await sandbox.close();
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute('SELECT "key" FROM licenses');
  // What is still in the log beside the file would not be copied.
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  client.close();
  let copies = 0;
  return {
    keys: rows.map((row) => String(row.key)),
    copy() {
      const target = join(folder, `${(copies += 1)}.db`);
      copyFileSync(file, target);
      return `file:${target}`;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The `test` of whoever needs services of its own: a template for each worker. */
export const withTemplate = test.extend<object, { template: Template }>({
  template: [
    async ({ browserName }, provide) => {
      const template = await seedTemplate(browserName);
      await provide(template);
      template.remove();
    },
    { scope: 'worker' },
  ],
});
