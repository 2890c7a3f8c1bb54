import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogues } from './scripts/catalogues.ts';
import { basePath } from './scripts/basePath.ts';
import { checkChunks, chunks } from './scripts/chunks.ts';
import { precompress } from './scripts/precompress.ts';

export default defineConfig({
  // Relative: the host, or the folder of a static host, says where the app is.
  base: './',
  plugins: [basePath(), catalogues(), checkChunks(), react(), tailwindcss(), precompress()],
  // React has this hook itself since version 18.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  build: {
    outDir: 'dist',
    // A data: URL would need an exception in the CSP, the preload polyfill an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: 'hidden',
    target: 'es2023',
    rolldownOptions: {
      output: {
        codeSplitting: chunks,
        // The shortest hash that the bundler allows: hashes do not compress, and the start names every file.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
      },
      // How long each plugin took says more about the machine than about the build.
      checks: { bundlerTimings: false },
      // No getter in the app or its libraries does more than return a value, so unused reads can go.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'e2e/**/*.test.ts'],
    environment: 'node',
    // The default leaves a core unused, which halves the speed on two.
    maxWorkers: '100%',
    // Property tests run hundreds of cases, and the machine may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
