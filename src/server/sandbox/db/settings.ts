import { eq } from 'drizzle-orm';
import type { Db } from './open.ts';
import { settings } from './schema.ts';

export async function readSetting(db: Db, name: string): Promise<string | null> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.name, name));
  return row?.value ?? null;
}

/** The stored value, or `initial` where there was none; of several hosts that ask at once, one sets it for all. */
export async function initSetting(db: Db, name: string, initial: string): Promise<string> {
  await db.insert(settings).values({ name, value: initial }).onConflictDoNothing();
  return (await readSetting(db, name)) ?? initial;
}
