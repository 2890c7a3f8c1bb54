import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogues } from './scripts/catalogues.ts';
import { basePath } from './scripts/basePath.ts';
import { checkChunks, chunks } from './scripts/chunks.ts';
import { BUILD_TARGETS } from './scripts/floor.ts';
import { lucide } from './scripts/lucide.ts';
import { preloadErrors } from './scripts/preloadErrors.ts';
import { preloads } from './scripts/preloads.ts';
import { precompress } from './scripts/precompress.ts';
import { serviceWorker } from './scripts/serviceWorker.ts';

const mutations = fileURLToPath(new URL('scripts/mutations.ts', import.meta.url));
const infiniteQueries = fileURLToPath(new URL('scripts/infiniteQueries.ts', import.meta.url));

/** Unit tests that mock a module, set up the document before a module loads, or leave the page for good. */
const OWN_MODULES = [
  'src/platform/firstData.test.ts',
  'src/auth/storage/sessionStore.test.ts',
  'src/auth/storage/sessionStoreFallback.test.ts',
  'src/platform/storage/leaving.test.ts',
  'src/routing/basePath.test.ts',
];

export default defineConfig({
  // Relative, since the base path is known only at run time.
  base: './',
  plugins: [
    basePath(),
    catalogues(),
    checkChunks(),
    lucide(),
    preloadErrors(),
    preloads(),
    react(),
    tailwindcss(),
    serviceWorker(),
    precompress(),
  ],
  resolve: {
    alias: [
      // React 18 and later include this hook.
      { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
      // Every list is one call, so the code for reading page by page (a third of a kilobyte) is left out.
      { find: /^\.\/infiniteQueryBehavior\.js$/, replacement: infiniteQueries },
      // Writes are never sent again by a library, so the code for mutations (a kilobyte) is left out.
      { find: /^\.\/mutationCache\.js$/, replacement: mutations },
    ],
  },
  build: {
    outDir: 'dist',
    // A data: URL would need an exception in the CSP, the preload polyfill an inline script.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A file need not name itself, nor what every page has loaded by the time it imports another one.
      resolveDependencies: (file, chunks) =>
        chunks.filter(
          (chunk) => chunk !== file && !/\/(?:start|view|signedIn|rolldown-runtime)-/.test(chunk),
        ),
    },
    sourcemap: 'hidden',
    target: BUILD_TARGETS,
    cssTarget: BUILD_TARGETS,
    rolldownOptions: {
      output: {
        codeSplitting: chunks,
        // The shortest hash that the bundler allows: hashes do not compress, and the start names every file.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
      },
      // Plugin timings depend more on the machine than on the build.
      checks: { bundlerTimings: false },
      // No getter in the app or its libraries does more than return a value, so unused reads can go.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
    },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    // Files that wait for hosts and clocks leave a core idle.
    maxWorkers: 2 * availableParallelism(),
    // Property tests run hundreds of cases, and the machine may be busy.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // One copy of the modules for all files of a worker: loading them for each file took half the time.
      {
        extends: true,
        test: {
          name: 'app',
          include: ['src/**/*.test.ts'],
          exclude: ['src/server/**', ...OWN_MODULES],
          isolate: false,
        },
      },
      // One document for all files of a worker, too.
      {
        extends: true,
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: 'src/testing/setup.ts',
          unstubGlobals: true,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // Runs first, since Vitest takes projects by name: others run while its longest files wait for a host.
          name: 'alone',
          // The host replaces globals such as Response.
          include: ['src/server/**/*.test.ts', '{scripts,e2e}/**/*.test.ts', ...OWN_MODULES],
        },
      },
    ],
  },
});
