/** Which presses the control that has the focus answers by itself, so that they are no commands. */
import { held, isChord, type Press } from './chord';
import { keyIds, keys } from './table';

/** Inputs that hold no text to write in. */
const withoutText = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'color', 'range', 'image'];

/** Whether the focus is in a text that can be written in, so that undo is undo of what was typed. */
export function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** The chords that any text answers itself: undo, redo, copy and their like. */
const ofTexts = keyIds.filter((id) => keys[id].layer === 'text' && !keys[id].on).flatMap((id) => keys[id].chords);

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const moving = [...arrows, 'Home', 'End', 'PageUp', 'PageDown'];

/** Whether an input method or a compose key is still making the character: such a press is nobody's. */
export function isComposing(event: KeyboardEvent): boolean {
  // 229 is what browsers tell of a key that an input method has taken (UI Events, appendix on legacy key attributes).
  return event.isComposing || event.keyCode === 229;
}

/**
 * Takes back what was typed in a text, or does it again: WebKit on Linux has no keys for that. Says whether it was asked
 * for in a text, so that it is nobody else's.
 */
export function undoneInText(event: KeyboardEvent): boolean {
  if (!isWriting(event.target)) return false;
  const asked = (id: 'textUndo' | 'textRedo') => keys[id].chords.some((chord) => isChord(event, chord));
  const command = asked('textUndo') ? 'undo' : asked('textRedo') ? 'redo' : undefined;
  // A page in a test has no such command; a browser without it keeps its own keys.
  if (!command || !document.execCommand) return false;
  event.preventDefault();
  document.execCommand(command);
  return true;
}

/** Whether what has the focus answers `press` itself. */
export function answersItself(target: EventTarget | null, press: Press): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const { ctrl, alt } = held(press);
  const { key } = press;
  if (isWriting(target)) {
    if (ofTexts.some((chord) => isChord(press, chord))) return true;
    if (ctrl || alt) return false;
    const severalLines = !(target instanceof HTMLInputElement);
    return key.length === 1 || moving.includes(key) || ['Backspace', 'Delete'].includes(key) || (key === 'Enter' && severalLines);
  }
  // Alt+Down opens a list.
  if (target.matches('select')) return !ctrl && (key.length === 1 || moving.includes(key) || (key === 'Enter' && !alt));
  if (ctrl || alt) return false;
  if (target.closest('[role=listbox], [role=menu], [role=tree]')) return key.length === 1 || moving.includes(key) || key === 'Enter';
  if (target.matches('input[type=radio], input[type=range]')) return key === ' ' || arrows.includes(key);
  if (target.matches('input[type=checkbox]')) return key === ' ';
  if (target.matches('button, summary, input[type=button], input[type=submit], [role=button]')) return key === ' ' || key === 'Enter';
  return target.matches('a[href]') && key === 'Enter';
}
