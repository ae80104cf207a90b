import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { leanTheme } from './build/lean-theme.ts';
import { testFiles } from './build/test-files.ts';

const tests = testFiles();

export default defineConfig({
  plugins: [leanTheme(), svelte(), ...(process.env.VITEST ? [svelteTesting()] : [])],
  resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: ['..'] } },
  // Nothing inline: the content security policy of the shell allows no data: scripts or styles.
  build: {
    target: 'safari16',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: { input: ['index.html', 'projector.html'] },
  },
  test: {
    setupFiles: ['src/lib/texts/load-all.ts'],
    // A build server with other work makes a page slowly: that is no failure.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      // Files without a page share their workers, which takes most of their time otherwise. What modules keep is not shared.
      { extends: true, test: { name: 'plain', environment: 'node', pool: 'threads', isolate: false, include: tests.plain } },
      // A page is made only for those that name it in their first line, and for each of them anew.
      { extends: true, test: { name: 'page', environment: 'jsdom', include: tests.page } },
    ],
  },
});
