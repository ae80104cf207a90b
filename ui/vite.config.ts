import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { leanTheme } from './build/lean-theme.ts';

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
  // A page is made only for the tests that name it in their first line: making one costs more than most tests.
  // A build server with other work makes a page slowly: that is no failure.
  test: { setupFiles: ['src/lib/texts/load-all.ts'], environment: 'node', include: ['src/**/*.test.ts', 'build/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 },
});
