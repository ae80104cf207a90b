/** Before the tests of each file: they ask for texts at once, in both languages. */
import { vi } from 'vitest';
import type { Locale } from '$lib/ipc';

// Some files share a worker: what modules keep is not shared.
vi.resetModules();
const [{ loadTexts }, { regions }] = await Promise.all([import('./index'), import('./spoken.svelte')]);
await Promise.all((Object.keys(regions) as Locale[]).map(loadTexts));
