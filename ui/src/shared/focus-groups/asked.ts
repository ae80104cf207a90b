import type { FocusGroupRow, Full } from '$lib/ipc';

/** A dialog asked for: to write down a focus group, to change one, or to type in one of its flip charts. */
export type Asked = { what: 'new' } | { what: 'edit' | 'flap'; row: Full<FocusGroupRow> };
