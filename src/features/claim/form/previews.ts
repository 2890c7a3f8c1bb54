import { lazyPart } from '#components/lazy/LazyPart.tsx';

/** Previews of the entered license and controller. Loaded when the page is idle. */
export const PREVIEWS = lazyPart(
  'claim.previews',
  async () => {
    const [controller, license] = await Promise.all([
      import('#features/claim/controller/ControllerPreview.tsx'),
      import('#features/claim/license/LicensePreview.tsx'),
    ]);
    return { ...controller, ...license };
  },
  ['keys'],
);
