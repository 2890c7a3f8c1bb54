import type { ComponentType } from 'react';
import { needRooms } from '#i18n/i18n.ts';
import { matchPath, type Place } from '#route/addresses.ts';
import { PAGES, type PageEntry, type PageProps } from './table.ts';

export interface Found {
  place: Place;
  entry: PageEntry;
  params: Record<string, string>;
}

/** The page of an address, or null where there is none. */
export function findPage(pathname: string): Found | null {
  for (const [place, entry] of Object.entries(PAGES)) {
    const params = matchPath(place, pathname);
    if (params) return { place: place as Place, entry, params };
  }
  return null;
}

const fetched = new Map<PageEntry, ComponentType<PageProps>>();

/** The page, where it is here already. */
export const fetchedPage = (entry: PageEntry) => fetched.get(entry);

/** Fetches a page and its words, side by side. @throws where they cannot be fetched; asked again, it tries again */
export async function fetchPage(entry: PageEntry): Promise<void> {
  const [{ default: page }] = await Promise.all([entry.load(), needRooms(entry.rooms)]);
  fetched.set(entry, page);
}
