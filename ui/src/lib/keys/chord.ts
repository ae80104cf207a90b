/** Chords of keys: how they are written, shown and recognised. */

/** What of a keyboard event a chord looks at. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>;

/** Keys that are written otherwise than the browser names them. */
const named: Record<string, string> = { space: ' ', plus: '+' };

/** The modifiers that are held to command something; those that AltGr stands for type a character instead. */
export function held(press: Press): { ctrl: boolean; alt: boolean; shift: boolean } {
  // On Windows AltGr is told as Ctrl and Alt together.
  const types = press.key.length === 1 && (press.getModifierState?.('AltGraph') ?? false);
  return { ctrl: !types && (press.ctrlKey || press.metaKey), alt: !types && press.altKey, shift: press.shiftKey };
}

/**
 * Whether `press` is `chord`, written like `Ctrl+K`, `Alt+1`, `Ctrl+Shift+S`, `F1`, `Space`, `Ctrl+Plus`, `?`.
 * On a Mac the command key stands for Ctrl. Digits go by their place on the keyboard, since Alt changes what they type,
 * and with Ctrl those of the number pad count too. Signs are what was typed, with whatever keys: `?` needs Shift on most
 * keyboards. AltGr never is part of a chord: it types characters.
 */
export function isChord(press: Press, chord: string): boolean {
  const parts = chord.split('+');
  const last = parts.pop()?.toLowerCase() ?? '';
  const key = named[last] ?? last;
  const { ctrl, alt, shift } = held(press);
  if (ctrl !== parts.includes('Ctrl') || alt !== parts.includes('Alt')) return false;
  const isSign = key.length === 1 && key !== ' ' && !/[a-z0-9]/.test(key);
  if (!isSign && shift !== parts.includes('Shift')) return false;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || (ctrl && press.code === `Numpad${key}`);
  return press.key.toLowerCase() === key;
}

/** The press that `chord` is, as far as can be told from how it is written. */
export function pressOf(chord: string): Press {
  const parts = chord.split('+');
  const last = parts.pop() ?? '';
  const key = named[last.toLowerCase()] ?? last;
  return {
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : '',
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: false,
  };
}

const shownAs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Plus: '+',
};

/** `Ctrl+K` as it stands on a key cap: `Ctrl K`. `space` is the word for the space bar. */
export function showChord(chord: string, space: string): string {
  return chord
    .split('+')
    .map((part) => (part === 'Space' ? space : (shownAs[part] ?? part)))
    .join(' ');
}

/** `Ctrl+K` as `aria-keyshortcuts` wants it: `Control+K`. */
export function ariaChord(chord: string): string {
  return chord.replace('Ctrl', 'Control');
}
