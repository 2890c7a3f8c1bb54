import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogues } from './scripts/catalogues.ts';
import { checkChunks, chunks } from './scripts/chunks.ts';
import { precompress } from './scripts/precompress.ts';

export default defineConfig({
  plugins: [catalogues(), checkChunks(), react(), tailwindcss(), precompress()],
  // React itself has had this since version 18.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  build: {
    outDir: 'dist',
    // A data: URL would need an exception in the CSP, the preload polyfill an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: 'hidden',
    target: 'es2023',
    rolldownOptions: { output: { codeSplitting: chunks } },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'e2e/**/*.test.ts'],
    environment: 'node',
    // Properties run hundreds of cases, and a machine may be busy with something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
