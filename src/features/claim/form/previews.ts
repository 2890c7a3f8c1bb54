import { lazyPart } from '#components/lazy/LazyPart.tsx';

/** What the form shows once something is entered or restored. Loaded when the page is idle. */
export const PREVIEWS = lazyPart(
  'claim.previews',
  async () => {
    const [controller, license, pick, summary, sendAnyway, draft] = await Promise.all([
      import('#features/claim/controller/ControllerPreview.tsx'),
      import('#features/claim/license/LicensePreview.tsx'),
      import('#features/claim/license/PickFromCustomer.tsx'),
      import('./Summary.tsx'),
      import('./SendAnyway.tsx'),
      import('./RestoredDraft.tsx'),
    ]);
    return { ...controller, ...license, ...pick, ...summary, ...sendAnyway, ...draft };
  },
  ['keys'],
);
