import { parseArgs } from 'node:util';
import { openDb } from '#server/sandbox/db/open.ts';
import { addCustomers, addToCustomer } from '#server/sandbox/seed/bulk.ts';
import { seedIfEmpty } from '#server/sandbox/seed/seed.ts';
import { readSettings } from '#server/settings/settings.ts';

const USAGE = `Adds to the database of the embedded service (DATABASE_URL, as for npm start):
  npm run seed -- --customer <name or UUID> [--licenses <number>] [--controllers <number>]
  npm run seed -- --customers <number>`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      customer: { type: 'string' },
      licenses: { type: 'string' },
      controllers: { type: 'string' },
      customers: { type: 'string' },
    },
  });
  const counts = { licenses: count(values.licenses), controllers: count(values.controllers) };
  const customers = count(values.customers);
  if (!values.customer && customers === 0) throw new Error(USAGE);

  const { databaseUrl, databaseAuthToken } = readSettings(process.env);
  const { db, close } = await openDb(databaseUrl, databaseAuthToken);
  const at = Date.now();
  await seedIfEmpty(db, at);
  await addCustomers(db, customers);
  if (customers > 0) console.log(`${customers} customers more.`);
  if (values.customer) {
    const { name, uuid } = await addToCustomer(db, values.customer, counts, at);
    console.log(`${name} (${uuid}): ${counts.licenses} licenses and ${counts.controllers} controllers more.`);
  }
  close();
}

function count(text = '0'): number {
  if (!/^\d{1,7}$/.test(text)) throw new Error(`${text} is not a number of rows.\n\n${USAGE}`);
  return Number(text);
}
