import { lazyPart } from '#components/lazy/LazyPart.tsx';

/** Loaded when the page is idle: most licenses are activated as soon as they are linked, without a planned time. */
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
