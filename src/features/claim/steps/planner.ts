import { lazyPart } from '#components/lazy/LazyPart.tsx';

/** Loaded when the page is idle, since most licenses are activated at once, without a planned time. */
export const PLANNER = lazyPart(
  'claim.planner',
  async () => {
    const [fields, moment] = await Promise.all([
      import('./PlannedTime.tsx'),
      import('#features/claim/rules/requestedMoment.ts'),
    ]);
    return { ...fields, ...moment };
  },
  ['planner'],
);
