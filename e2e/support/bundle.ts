import { build } from 'vite';

/**
 * Bundles a TypeScript file and its imports into one script, for a page outside the app.
 * @param input path relative to the root of the project
 */
export async function bundle(input: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [only, ...others] = outputs.flatMap((each) =>
    'output' in each ? each.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])) : [],
  );
  if (only === undefined || others.length > 0) throw new Error(`${input} is not one script`);
  return only;
}
