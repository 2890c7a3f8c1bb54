import { lazyPart } from '#components/lazy/LazyPart.tsx';

/** What the form shows once something is entered or restored, and its explanations. Loaded when the page is idle. */
export const PREVIEWS = lazyPart('claim.previews', () => import('./previewParts.ts'), ['keys', 'explain']);
