import { queryOptions } from '@tanstack/react-query';
import { needRooms } from '#i18n/i18n.ts';

/** What the box shows below its field, and its words: fetched when somebody reaches for it. */
export const codeQuery = queryOptions({
  queryKey: ['code', 'lookup'],
  queryFn: async () => {
    const [panel] = await Promise.all([import('./Panel.tsx'), needRooms(['lookup', 'terms'])]);
    return panel;
  },
  staleTime: Infinity,
});
