import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { runnerImport, type Plugin } from 'vite';

const CATALOGUE = /\/src\/i18n\/[a-z]{2}\/[a-zA-Z]+\.ts$/;

/**
 * Compiles the ICU messages of src/i18n/<locale>/<namespace>.ts while they are bundled, so that the browser gets
 * no parser. A malformed message fails the build, and so does one that a language does not have.
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
