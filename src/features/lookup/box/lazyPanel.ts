import { lazyPart } from '#components/lazy/LazyPart.tsx';

/** What the lookup shows below its field, with its messages. Fetched when somebody reaches for the box. */
export const LOOKUP_PANEL = lazyPart('lookup.panel', () => import('./LookupPanel.tsx'), ['lookup', 'terms']);
