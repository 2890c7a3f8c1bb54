import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './scripts/catalogues.ts';
import { BUILD_TARGETS } from './scripts/floor.ts';
import { precompress } from './scripts/precompress.ts';

/**
 * The page of the API's reference, built beside the app into the same folder: nothing of it is in a file that the app
 * loads, and it loads none of the app's.
 */
export default defineConfig({
  base: './',
  plugins: [catalogues(), react(), tailwindcss(), precompress()],
  publicDir: false,
  build: {
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: 'hidden',
    target: BUILD_TARGETS,
    cssTarget: BUILD_TARGETS,
    rolldownOptions: { input: 'reference.html', checks: { bundlerTimings: false } },
  },
});
