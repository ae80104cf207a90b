/** Before the tests: they ask for texts at once, in both languages. */
import type { Locale } from '$lib/ipc';
import { loadTexts } from './index';
import { regions } from './spoken.svelte';

await Promise.all((Object.keys(regions) as Locale[]).map(loadTexts));
