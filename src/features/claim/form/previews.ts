import { lazyPart } from '#components/lazy/LazyPart.tsx';

/**
 * Previews of the entered license and controller, picking from a customer, and the summary of the request. Loaded when
 * the page is idle.
 */
export const PREVIEWS = lazyPart(
  'claim.previews',
  async () => {
    const [controller, license, pick, summary, sendAnyway] = await Promise.all([
      import('#features/claim/controller/ControllerPreview.tsx'),
      import('#features/claim/license/LicensePreview.tsx'),
      import('#features/claim/license/PickFromCustomer.tsx'),
      import('./Summary.tsx'),
      import('./SendAnyway.tsx'),
    ]);
    return { ...controller, ...license, ...pick, ...summary, ...sendAnyway };
  },
  ['keys'],
);
