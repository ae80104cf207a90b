import type { Locale } from '$lib/ipc';

/** The languages there are texts in, as the platform names them. */
export const regions: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** The language of the window. Texts read it, so changing it rewrites the screen. */
export const spoken = $state<{ language: Locale }>({ language: 'nl' });
