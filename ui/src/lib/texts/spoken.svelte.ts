import type { Locale } from '$lib/ipc';

/** The language of the window. Texts read it, so changing it rewrites the screen. */
export const spoken = $state<{ language: Locale }>({ language: 'nl' });
