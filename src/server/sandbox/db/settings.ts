import { eq } from 'drizzle-orm';
import type { Db } from './open.ts';
import { settings } from './schema.ts';

export async function readSetting(db: Db, name: string): Promise<string | null> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.name, name));
  return row?.value ?? null;
}

/** Returns the stored value, after storing `initial` if there was none. Hosts that start at once get the same value. */
export async function initSetting(db: Db, name: string, initial: string): Promise<string> {
  await db.insert(settings).values({ name, value: initial }).onConflictDoNothing();
  return (await readSetting(db, name)) ?? initial;
}
