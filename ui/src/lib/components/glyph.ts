import type IconSun from '@tabler/icons-svelte/icons/sun';

/** An icon of the set in use. Import each by its own path: `@tabler/icons-svelte/icons/sun`. */
export type Glyph = typeof IconSun;
