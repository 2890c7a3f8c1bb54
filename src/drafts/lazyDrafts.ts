/** The form that asks is drawn before what keeps drafts is fetched, and what is read for it goes first. */
const BEHIND_MS = 200;

let engine: Promise<Engine> | undefined;

async function load() {
  await new Promise((resolve) => setTimeout(resolve, BEHIND_MS));
  const [drafts, writer] = await Promise.all([import('./drafts.ts'), import('./draftWriter.ts')]);
  return { ...drafts, ...writer };
}
type Engine = Awaited<ReturnType<typeof load>>;

/** @throws where it cannot be fetched; the next call tries again */
export function loadDrafts(): Promise<Engine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}
