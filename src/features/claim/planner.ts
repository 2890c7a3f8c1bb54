import { codeOf } from '#show/OnDemand.tsx';

/** What plans an activation; fetched behind the form, since most licenses become active as soon as they are linked. */
export const PLANNER = codeOf('claim.planner', async () => {
  const [fields, moment] = await Promise.all([import('./AtMoment.tsx'), import('./moment.ts')]);
  return { ...fields, ...moment };
});
