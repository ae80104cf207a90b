import type { Glyph } from '$lib/components/glyph';
import type { KeyId } from '$lib/keys/table';

/** A command with a name that can be typed. */
export interface Action {
  label: string;
  /** What people call it otherwise: the key of a text with words. */
  words?: string;
  /** Where it leads: the key of a text. */
  within?: string;
  icon?: Glyph;
  shortcut?: KeyId;
  run: () => void;
}
