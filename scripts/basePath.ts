import type { Plugin } from 'vite';
import { ROUTES } from '../src/routing/routes.ts';

const PAGES = [...new Set(Object.keys(ROUTES).map((path) => path.split('/')[1]))];

/**
 * Runs in `index.html` of a static host. The URLs in the page are relative, and the page is also the answer to
 * `/licenses/customers/7`: what stands before the first segment of an address of the app is the base of all URLs.
 */
export const SCRIPT = `(()=>{const[all,base]=/^(.*?\\/)(?:${PAGES.join('|')})(?:\\/|$)/.exec(location.pathname)||[];if(all)document.head.append(Object.assign(document.createElement('base'),{href:base}))})()`;

/** Lets the built page find its scripts from any path. The host puts its own base in the place of the script. */
export function basePath(): Plugin {
  return {
    name: 'base-path',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'script', attrs: { 'data-base': true }, children: SCRIPT, injectTo: 'head-prepend' },
    ],
  };
}
