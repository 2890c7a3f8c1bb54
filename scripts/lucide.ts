import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ICON = /\/lucide-react\/dist\/esm\/icons\/[\w-]+\.mjs$/;
const SHAPES = /\bnode: (\[[^;]*?\]),?\n(?:  aliases: [^\n]*\n)?\};/;
const renderer = fileURLToPath(new URL('createLucideIcon.ts', import.meta.url));

/**
 * Leaves the shapes of Lucide's icons, without their names and random keys, and renders them with
 * scripts/createLucideIcon.ts: two kilobytes less on every page.
 */
export function lucide(): Plugin {
  return {
    name: 'lucide',
    apply: 'build',
    transform(code, id) {
      if (!ICON.test(id) || !code.includes('__iconData = {')) return null;
      const shapes = SHAPES.exec(code)?.[1]?.replaceAll(/,? key: "\w+"/g, '');
      if (shapes === undefined) this.error('Lucide’s icons have changed.');
      return {
        code: `import createIcon from ${JSON.stringify(renderer)};\nexport default /* @__PURE__ */ createIcon(${shapes});`,
        map: null,
      };
    },
  };
}
