import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { joinShapes, type Shape } from './lib/joinShapes.ts';

const ICON = /\/lucide-react\/dist\/esm\/icons\/[\w-]+\.mjs$/;
const SHAPES = /\bnode: (\[[^;]*?\]),?\n(?:  aliases: [^\n]*\n)?\};/;
const renderer = fileURLToPath(new URL('createLucideIcon.ts', import.meta.url));

/**
 * Leaves the shapes of Lucide's icons, without their names and random keys and as one path each, and renders them with
 * scripts/createLucideIcon.ts: two kilobytes less on every page, and half the elements of an icon.
 */
export function lucide(): Plugin {
  return {
    name: 'lucide',
    apply: 'build',
    transform(code, id) {
      if (!ICON.test(id) || !code.includes('__iconData = {')) return null;
      const shapes = SHAPES.exec(code)?.[1]?.replaceAll(/,? key: "\w+"/g, '');
      if (shapes === undefined) this.error('Lucide’s icons have changed.');
      const path = joinShapes(parsed(shapes));
      if (path === null) return null;
      return {
        code: `import createIcon from ${JSON.stringify(renderer)};\nexport default /* @__PURE__ */ createIcon(${JSON.stringify(path)});`,
        map: null,
      };
    },
  };
}

/** Parses JavaScript literals of which only the names without quotes and the trailing commas are no JSON. */
const parsed = (literals: string) =>
  JSON.parse(literals.replaceAll(/(\w+):\s*"/g, '"$1": "').replaceAll(/,(?=\s*[}\]])/g, '')) as Shape[];
