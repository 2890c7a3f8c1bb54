import { lazyPart } from '#components/lazy/LazyPart.tsx';

/** The panel below the field, with its messages. Loaded when the user is about to open the lookup. */
export const LOOKUP_PANEL = lazyPart('lookup.panel', () => import('./LookupPanel.tsx'), [
  'lookup',
  'terms',
  'ticket',
]);
