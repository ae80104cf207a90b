/** Chords of keys: how they are written, shown and recognised. */

/** What of a keyboard event a chord looks at. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Whether `press` is `chord`, written like `Ctrl+K`, `Alt+1`, `Ctrl+Shift+S`, `F1`, `?`.
 * On a Mac the command key stands for Ctrl. Digits go by their place on the keyboard, since Alt changes what they type;
 * AltGr (Ctrl and Alt together) never is a chord: it types characters.
 */
export function isChord(press: Press, chord: string): boolean {
  const parts = chord.split('+');
  const key = parts.pop() ?? '';
  const ctrl = press.ctrlKey || press.metaKey;
  if (key === '?') return press.key === '?' && !ctrl && !press.altKey;
  return (
    ctrl === parts.includes('Ctrl') &&
    press.altKey === parts.includes('Alt') &&
    press.shiftKey === parts.includes('Shift') &&
    (/^\d$/.test(key) ? press.code === `Digit${key}` : press.key.toLowerCase() === key.toLowerCase())
  );
}

const shownAs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': '␣',
};

/** `Ctrl+K` as it stands on a key cap: `Ctrl K`. */
export function showChord(chord: string): string {
  return chord
    .split('+')
    .map((part) => shownAs[part] ?? part)
    .join(' ');
}

/** `Ctrl+K` as `aria-keyshortcuts` wants it: `Control+K`. */
export function ariaChord(chord: string): string {
  return chord.replace('Ctrl', 'Control');
}

/** Whether keys typed there are text, so that a bare `?` must not be taken as a command. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) &&
    !(target instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(target.type))
  );
}

/** The chords that a text answers itself: undo and redo of what was typed in it. */
export const writingChords: readonly string[] = ['Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+Y'];

/** Inputs that hold no text to write in. */
const withoutText = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'color', 'range', 'image'];

/** Whether the focus is in a text that can be written in, so that undo is undo of what was typed. */
export function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
