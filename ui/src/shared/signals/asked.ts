import type { Full, SignalRow } from '$lib/ipc';

/** A dialog asked for: about which signal, and to change it, to pass it on, to answer it, or to ask whether that was meant. */
export interface Asked {
  row: Full<SignalRow>;
  what: 'edit' | 'pass' | 'answer' | 'ask';
}
