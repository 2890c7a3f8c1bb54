import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openDb } from '#server/sandbox/db/open.ts';
import { users } from '#server/sandbox/db/schema.ts';
import { createApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, temporaryDatabase } from '#server/sandbox/testing/serve.ts';
import { hashPassword, verifyPassword } from './passwords.ts';

describe('a password', () => {
  it('is hashed at the cost recommended by OWASP unless a lower one is given', async () => {
    const stored = await hashPassword('correct horse');
    expect(stored.passwordCost).toBe(17);
    expect(await verifyPassword('correct horse', stored)).toBe(true);
    const cheap = await hashPassword('correct horse', 10);
    expect(await verifyPassword('correct horse', cheap)).toBe(true);
    expect(await verifyPassword('correct house', cheap)).toBe(false);
    expect(await verifyPassword('correct horse', { ...cheap, passwordCost: 11 })).toBe(false);
  });

  it('is hashed off the event loop, two at a time, with a bounded queue', async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    const settled = await Promise.allSettled(Array.from({ length: 60 }, () => hashPassword('x', 12)));
    clearInterval(counting);
    const failed = settled.filter(({ status }) => status === 'rejected');
    expect(failed).toHaveLength(60 - 2 - 50);
    expect(failed[0]).toMatchObject({ reason: { status: 503, extra: { retryAfterS: 5 } } });
    expect(turns).toBeGreaterThan(5);
  });

  it('with an older hash is rehashed at the next sign-in, except in accounts of the seed', async () => {
    const database = await temporaryDatabase();
    const served = await serveSandbox({ databaseUrl: database.url });
    const call = createApiClient(served.url);
    const { db, close } = await openDb(database.url);
    const username = 'older@example.com';
    await db.insert(users).values({ username, secondFactor: false, ...(await hashPassword('old', 12)) });
    const costOf = async (name: string) =>
      (await db.select({ cost: users.passwordCost }).from(users).where(eq(users.username, name)))[0]?.cost;

    expectError(await call('POST', '/auth/login', { body: { username, password: 'wrong' } }), 401);
    expect(await costOf(username)).toBe(12);
    await call.login(username, 'old');
    expect(await costOf(username)).toBe(17);
    await call.login('viewer@example.com');
    expect(await costOf('viewer@example.com')).toBe(10);
    close();
    await served.close();
    await database.remove();
  });
});
