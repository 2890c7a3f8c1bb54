import { request } from 'node:http';
import { openDb } from '#server/sandbox/db/open.ts';
import { addToCustomer } from '#server/sandbox/seed/bulk.ts';
import { seedIfEmpty } from '#server/sandbox/seed/seed.ts';

/** Adds a customer for each number of licenses to a database. @returns the paths of the calls for their licenses */
export async function seedLists(databaseUrl: string, sizes: readonly number[]): Promise<string[]> {
  const { db, close } = await openDb(databaseUrl);
  const at = Date.now();
  await seedIfEmpty(db, at);
  const paths: string[] = [];
  for (const size of sizes) {
    const counts = { licenses: size, controllers: 200 };
    const { uuid } = await addToCustomer(db, `Wholesaler of ${size}`, counts, at);
    paths.push(`/v1/license/customer/${uuid}?includeDatalinks=true`);
  }
  close();
  return paths;
}

/** Reads a response without decoding it, so that the caller takes little of the machine. @returns bytes of the body */
export function read(url: string, token: string, encoding: string): Promise<number> {
  const headers = { Authorization: `Bearer ${token}`, 'Accept-Encoding': encoding };
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url}: ${response.statusCode}`)),
      );
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end();
  });
}
