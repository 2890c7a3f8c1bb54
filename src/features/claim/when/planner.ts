import { lazyPart } from '#components/lazy/LazyPart.tsx';

/** What plans an activation; fetched behind the form, since most licenses become active as soon as they are linked. */
export const PLANNER = lazyPart('claim.planner', async () => {
  const [fields, moment] = await Promise.all([
    import('./AtMoment.tsx'),
    import('#features/claim/rules/requestedMoment.ts'),
  ]);
  return { ...fields, ...moment };
});
