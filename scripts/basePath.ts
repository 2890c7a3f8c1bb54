import type { Plugin } from 'vite';
import { ROUTES } from '../src/routing/routes.ts';

export const PAGES = [...new Set(Object.keys(ROUTES).map((path) => path.split('/')[1]))];

/**
 * Runs in `index.html` on a static host. The URLs in the page are relative, and the page is also served for paths such
 * as `/licenses/customers/7`, so the part before the first path segment of a route becomes the base of all URLs.
 */
export const SCRIPT = `(()=>{const[all,base]=/^(.*?\\/)(?:${PAGES.join('|')})(?:\\/|$)/.exec(location.pathname)||[];if(all)document.head.append(Object.assign(document.createElement('base'),{href:base}))})()`;

/** Lets the built page find its scripts from any path. The host replaces the script with its own base path. */
export function basePath(): Plugin {
  return {
    name: 'base-path',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'script', attrs: { 'data-base': true }, children: SCRIPT, injectTo: 'head-prepend' },
    ],
  };
}
