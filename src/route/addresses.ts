import { stringifySearch } from '#lib/search.ts';

type Search<Name extends string> = { [N in Name]?: string | number | undefined };

/** Every address of the app, what stands in its path, and what its search may hold. */
export interface Addresses {
  '/overview': { search: Search<'needs' | 'state' | 'ends' | 'capacity' | 'type'> };
  '/customers': { search: Search<'q'> };
  '/customers/$customerId': {
    params: { customerId: string };
    search: Search<'q' | 'preset' | 'type' | 'state' | 'linked' | 'kw' | 'sort' | 'license'>;
  };
  '/customers/$customerId/picture': { params: { customerId: string }; search: Search<'show'> };
  '/controllers': { search: Search<'q'> };
  '/controllers/$nodeId': { params: { nodeId: string } };
  '/controllers/$nodeId/certificate/$licenseId': { params: { nodeId: string; licenseId: string } };
  '/claim': { search: Search<'customer' | 'controller' | 'license' | 'do'> };
  /** What stands on the sticker of a controller, as a code: short, so that the code is coarse. */
  '/c/$serial': { params: { serial: string } };
  /** Ids, and at most the last four of a key. */
  '/journal': { search: Search<'controller' | 'q'> };
  '/pairing': object;
  '/sign-in': { search: Search<'next'> };
  '/signed-out': object;
  '/forgot-password': object;
}

export type Place = keyof Addresses;

/** Where a link or a navigation leads; `to`, `params` and `search` belong together. */
export type Address = {
  [P in Place]: { to: P } & (Addresses[P] extends { params: infer Params }
    ? { params: Params }
    : { params?: undefined }) &
    (Addresses[P] extends { search: infer Of } ? { search?: Of } : { search?: undefined });
}[Place];

/** Each value of the path as exactly one encoded segment; what is unset is left out of the search. */
export function hrefOf({ to, params, search }: Address): string {
  const values: Record<string, string> = { ...params };
  const path = to.replaceAll(/\$(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  return path + stringifySearch({ ...search });
}

/**
 * What stands in a path of this form, decoded once, or null where the path has another form. A value that cannot be
 * decoded stays as it is.
 */
export function matchPath(place: string, pathname: string): Record<string, string> | null {
  const wanted = place.split('/');
  const given = pathname.replace(/(?<=.)\/$/, '').split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('$') && value !== '') params[part.slice(1)] = decoded(value);
    else if (part !== value) return null;
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
