import type { ComponentType, ReactNode } from 'react';
import { needRooms } from '#i18n/i18n.ts';
import { matchPath, type Place } from '#route/addresses.ts';
import { PAGES, type PageEntry, type PageProps } from './table.ts';

export interface Found {
  /** Null where the app has no such address. */
  place: Place | null;
  entry: PageEntry;
  params: Record<string, string>;
}

const load = () => import('./NotFound.tsx');
const NOWHERE = { rooms: [], signedIn: false, load };
const NOWHERE_SIGNED_IN = { rooms: [], signedIn: true, load };

/** @param signedIn whether somebody is: what stands around a page that there is not */
export function findPage(pathname: string, signedIn: boolean): Found {
  for (const [place, entry] of Object.entries(PAGES)) {
    const params = matchPath(place, pathname);
    if (params) return { place: place as Place, entry, params };
  }
  return { place: null, entry: signedIn ? NOWHERE_SIGNED_IN : NOWHERE, params: {} };
}

type Frame = ComponentType<{ children: ReactNode }>;

const fetched = new Map<PageEntry, { page: ComponentType<PageProps>; frame: Frame | null }>();

/** The page, and the frame it stands in, where they are here already. */
export const fetchedPage = (entry: PageEntry) => fetched.get(entry);

/** Fetches a page, its words and its frame side by side. @throws where they cannot be; asked again, it tries again */
export async function fetchPage(entry: PageEntry): Promise<void> {
  const [page, frame] = await Promise.all([
    entry.load(),
    entry.signedIn ? import('./SignedInFrame.tsx') : null,
    needRooms(entry.rooms),
  ]);
  fetched.set(entry, { page: page.default, frame: frame?.default ?? null });
}
