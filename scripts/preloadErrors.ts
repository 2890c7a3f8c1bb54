import type { Plugin } from 'vite';

const THROWS = /if \(!(\w+)\.defaultPrevented\)\s+throw (\w+);?/;

/**
 * Lets a listener of `vite:preloadError` delay the rejection of an `import()` until a promise resolves, which the
 * listener puts into the event as `until`.
 */
export function preloadErrors(): Plugin {
  return {
    name: 'preload-errors',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('vite/preload-helper')) return;
      if (!THROWS.test(code)) this.error('Vite’s preload helper has changed.');
      return {
        code: code.replace(THROWS, 'return Promise.resolve($1.until).then(() => { throw $2; });'),
        map: null,
      };
    },
  };
}
