import { isGenuine } from './genuine.ts';
import { BASE_PATH, CACHE } from './scope.ts';

/** What this worker reads of `config.json`, which the page checks. */
interface Pictures {
  logo?: Record<string, unknown>;
  icons?: readonly { src?: unknown }[];
}

/** Returns the paths of the pictures that the configuration names. */
export const picturesOf = ({ logo = {}, icons = [] }: Pictures): string[] =>
  [...Object.values(logo), ...icons.map(({ src }) => src)].filter((path) => typeof path === 'string');

/** Keeps the pictures of the configuration. One that cannot be fetched is left out: the page then shows the name. */
export async function keepPictures(config: Pictures): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    picturesOf(config).map(async (path) => {
      const url = new URL(BASE_PATH + path, location.href).href;
      const response = await fetch(url).catch(() => null);
      if (response && isGenuine(url, response)) await cache.put(url, response);
    }),
  );
}
