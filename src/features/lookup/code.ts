import { queryOptions } from '@tanstack/react-query';
import { needRooms } from '#i18n/i18n.ts';

/** The box itself, a small part: fetched behind the first page, so that it is there when somebody reaches for it. */
export const dialogQuery = queryOptions({
  queryKey: ['code', 'lookup', 'dialog'],
  queryFn: () => import('./LookupDialog.tsx'),
  staleTime: Infinity,
});

/** What the box shows below its field, and its words: fetched when somebody reaches for it. */
export const panelQuery = queryOptions({
  queryKey: ['code', 'lookup', 'panel'],
  queryFn: async () => {
    const [panel] = await Promise.all([import('./Panel.tsx'), needRooms(['lookup', 'terms'])]);
    return panel;
  },
  staleTime: Infinity,
});
