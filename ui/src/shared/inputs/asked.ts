import type { Full, InputRow } from '$lib/ipc';

/** A dialog asked for: to write down input, about a theme or not yet, to change it, or to say what was done with it. */
export type Asked = { what: 'new'; theme?: string } | { what: 'edit' | 'answer'; row: Full<InputRow> };
