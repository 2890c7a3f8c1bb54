import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { runnerImport, type Plugin } from 'vite';

const CATALOGUE = /\/src\/i18n\/[a-z]{2}\/[a-zA-Z]+\.ts$/;

/**
 * Compiles the ICU messages of src/i18n/<locale>/<namespace>.ts at build time, so that the browser needs no parser. A
 * malformed message, or one that is missing in a language, fails the build.
 */
export function catalogues(): Plugin {
  return {
    name: 'catalogues',
    enforce: 'pre',
    async load(id) {
      if (!CATALOGUE.test(id)) return null;
      const { module } = await runnerImport<{ default: Record<string, string> }>(id);
      const english = await runnerImport<{ default: object }>(id.replace(/\/[a-z]{2}\/(\w+\.ts)$/, '/en/$1'));
      const missing = Object.keys(english.module.default).filter((key) => !(key in module.default));
      if (missing.length > 0) throw new Error(`${id} says nothing for ${missing.join(', ')}`);
      const compiled = Object.entries(module.default).map(
        ([key, message]) => [key, compileMessageOrThrow(message)] as const,
      );
      return `export default ${JSON.stringify(Object.fromEntries(compiled))};`;
    },
  };
}
