/** Delay, so that the form renders and starts its own reads first. */
const BEHIND_MS = 200;

let loading: Promise<DraftModules> | undefined;

async function load() {
  await new Promise((resolve) => setTimeout(resolve, BEHIND_MS));
  const [drafts, writer] = await Promise.all([import('./drafts.ts'), import('./draftWriter.ts')]);
  return { ...drafts, ...writer };
}
type DraftModules = Awaited<ReturnType<typeof load>>;

/** @throws if the code cannot be fetched; the next call retries */
export function loadDrafts(): Promise<DraftModules> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
