import type { Full, ThemeRow } from '$lib/ipc';

/** A dialog asked for: to write down a theme, to change one, to put it on an agenda, or to say what came of it. */
export type Asked = { what: 'new' } | { what: 'edit' | 'plan' | 'answer'; row: Full<ThemeRow> };
