import { isGenuine } from './genuine.ts';
import { build } from './build.ts';
import { BASE_PATH, CACHE } from './scope.ts';

/** Address of the record of the kept parts; no file has this name. */
const RECORD = `${BASE_PATH}kept-parts`;

/** Returns the names of the parts that this device keeps. */
export async function keptParts(): Promise<string[]> {
  const record = await (await caches.open(CACHE)).match(RECORD);
  return record ? ((await record.json()) as string[]) : [];
}

/**
 * Keeps the files of parts, such as the person's language, from now on and in every later version.
 * @throws TypeError if one of the files cannot be fetched; the next call fetches what is missing
 */
export async function keepParts(names: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const kept = new Set(await keptParts());
  const added = names.filter((name) => Object.hasOwn(build.parts, name) && !kept.has(name));
  if (added.length > 0) await cache.put(RECORD, Response.json([...kept, ...added]));
  await fetchMissing(names);
}

/** Fetches the files of parts that are not kept yet. @throws TypeError if one of them cannot be fetched */
export async function fetchMissing(names: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const files = names.flatMap(
    (name) => (Object.hasOwn(build.parts, name) ? build.parts[name] : undefined) ?? [],
  );
  await Promise.all(
    files.map(async (file) => {
      const url = new URL(BASE_PATH + file, location.href).href;
      if (await cache.match(url, { ignoreVary: true })) return;
      const response = await fetch(url);
      if (!isGenuine(url, response)) throw new TypeError(`The host does not have ${file}`);
      await cache.put(url, response);
    }),
  );
}

/** Removes the files of other versions. */
export async function removeOtherFiles(shell: Iterable<string>): Promise<void> {
  const own = [...build.shell, ...Object.values(build.parts).flat(), 'config.json'].map(
    (file) => new URL(BASE_PATH + file, location.href).href,
  );
  const stay = new Set([...own, ...shell, new URL(RECORD, location.href).href]);
  const cache = await caches.open(CACHE);
  const gone = (await cache.keys()).filter(({ url }) => !stay.has(url));
  await Promise.all(gone.map((request) => cache.delete(request)));
}
