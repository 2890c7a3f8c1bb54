import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { SavedFile } from './page.ts';

/** Extensions of files that browsers are still writing. */
const PARTIAL = /\.(?:part|wkdownload|crdownload)$/;

/** Returns the file that appears in a folder after `act`, for browsers whose driver reports no download. */
export async function savedIn(folder: string, act: () => Promise<void>): Promise<SavedFile> {
  const before = new Set(readdirSync(folder));
  const isNew = (name: string) =>
    !name.startsWith('.') && !before.has(name) && statSync(join(folder, name)).size > 0;
  await act();
  let name = '';
  await expect(() => {
    const all = readdirSync(folder);
    const complete = all.filter((each) => isNew(each) && !PARTIAL.test(each));
    expect(all.filter((each) => PARTIAL.test(each))).toEqual([]);
    expect(complete).toHaveLength(1);
    [name = ''] = complete;
  }).toPass({ timeout: 20_000, intervals: [50] });
  return { name, text: readFileSync(join(folder, name), 'utf8') };
}
