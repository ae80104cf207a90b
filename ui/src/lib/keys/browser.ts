/** Keys that the web view would answer by itself where the window does not. */
import { isChord, type Press } from './chord';

/**
 * What the web view does with a key of its own: print with names in it and outside the log of exports, find, read the page
 * anew, save or show its source, and browse with the caret. Nothing here types, copies, pastes or takes back.
 */
export const browserChords: readonly string[] = [
  'Ctrl+P',
  'Ctrl+Shift+P',
  'Ctrl+F',
  'Ctrl+Shift+F',
  'Ctrl+G',
  'Ctrl+Shift+G',
  'F3',
  'Shift+F3',
  'F5',
  'Shift+F5',
  'Ctrl+F5',
  'Ctrl+R',
  'Ctrl+Shift+R',
  'F7',
  'Ctrl+S',
  'Ctrl+Shift+S',
  'Ctrl+U',
  'Ctrl+J',
  'Ctrl+H',
  'Ctrl+O',
  // Presses the button that has the focus: who means to save would do that once more.
  'Ctrl+Enter',
];

/** On a Mac these are chords of the command key: Control with a letter moves and deletes in a text there. */
const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

/** Whether the web view would do something of its own with `press`, which is never wanted. */
export function isBrowserCommand(press: Press, mac = isMac): boolean {
  if (mac && press.ctrlKey && !press.metaKey) return false;
  return browserChords.some((chord) => isChord(press, chord));
}
