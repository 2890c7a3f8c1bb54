import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './scripts/catalogues.ts';
import { BUILD_TARGETS } from './scripts/floor.ts';
import { precompress } from './scripts/precompress.ts';

const messageFiles = fileURLToPath(new URL('src/reference/messageFiles.ts', import.meta.url));

/**
 * Builds the API reference into the same folder as the app. The two pages share no files.
 */
export default defineConfig({
  base: './',
  plugins: [catalogues(), react(), tailwindcss(), precompress()],
  resolve: { alias: [{ find: /^\.\/messageFiles\.ts$/, replacement: messageFiles }] },
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
