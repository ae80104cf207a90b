/**
 * All keys of the window. The status bar, the page of shortcuts, `docs/keys.md` and the tests are made from this table.
 *
 * To add a key: a line here, its label in `texts/nl` and `texts/en`, and one of
 * - `<Button shortcut="id">`, which presses that button;
 * - `keymap.add({ id: act })` in the component that answers it;
 * - `keymap.show(['id'], home)` where a control answers it by itself.
 */

import { places, type Place } from '$lib/router/places';

/** Who is asked first, from where the focus is: a text before the dialog it stands in, the frame last. */
export type Layer = 'text' | 'dialog' | 'drawer' | 'page' | 'frame';

export const layers: readonly Layer[] = ['text', 'dialog', 'drawer', 'page', 'frame'];

/** A page, or what can stand on one, that has keys of its own. */
export type Where =
  | 'start'
  | 'today'
  | 'people'
  | 'person'
  | 'visit'
  | 'agenda'
  | 'meeting'
  | 'live'
  | 'liveForm'
  | 'lookBack'
  | 'form'
  | 'network'
  | 'equality'
  | 'agreement'
  | 'contributions'
  | 'organisation'
  | 'reports'
  | 'palette'
  | 'calendar';

export interface Key {
  /**
   * Written like `Ctrl+K`, `Alt+1`, `Ctrl+Shift+S`, `Space`, `Plus`, `?`. The first is shown; the others do the same.
   */
  chords: readonly [string, ...string[]];
  layer: Layer;
  /** The key of the text that says what it does. */
  label: string;
  /** Where it works; everywhere in its layer when this is left out. Keys that are never together may share a chord. */
  where?: readonly Where[];
  /** What stands on the key cap, when that is not the first chord: both arrows. */
  cap?: string;
  /** The status bar shows it while it is in force: for keys of one place. */
  hint?: true;
  /**
   * Works only while the focus is on something that this selector picks. For a key of a text it picks that text, and none
   * that may stand elsewhere on the page.
   */
  on?: string;
  /** Does nothing while the focus is within something that this selector picks. */
  outside?: string;
  /** Works while a dialog is open over it. */
  always?: true;
}

/** The id of the key that goes to a place. */
export type PlaceKey = `place-${Place}`;

const placeKeys = Object.fromEntries(
  places.map((place, at) => [`place-${place}`, { chords: [`Alt+${at + 1}`], layer: 'frame', label: `place-${place}` }]),
) as unknown as Record<PlaceKey, Key>;

const table = {
  textUndo: { chords: ['Ctrl+Z'], layer: 'text', label: 'key-text-undo' },
  textRedo: { chords: ['Ctrl+Shift+Z', 'Ctrl+Y'], layer: 'text', label: 'key-text-redo' },
  textAll: { chords: ['Ctrl+A'], layer: 'text', label: 'key-text-all' },
  textCopy: { chords: ['Ctrl+C'], layer: 'text', label: 'key-text-copy' },
  textCut: { chords: ['Ctrl+X'], layer: 'text', label: 'key-text-cut' },
  textPaste: { chords: ['Ctrl+V'], layer: 'text', label: 'key-text-paste' },
  calendar: { chords: ['Alt+ArrowDown'], layer: 'text', label: 'calendar-hint-open', on: '.date-field input' },

  dialogClose: { chords: ['Escape'], layer: 'dialog', label: 'hint-close', on: '*' },
  dialogSave: { chords: ['Ctrl+Enter'], layer: 'dialog', label: 'hint-save' },
  paletteMove: { chords: ['ArrowUp', 'ArrowDown'], cap: '↑ ↓', layer: 'dialog', where: ['palette'], label: 'hint-choose', on: 'input' },
  paletteOpen: { chords: ['Enter'], layer: 'dialog', where: ['palette'], label: 'hint-open', on: 'input' },
  calendarDay: { chords: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], cap: '← ↑ ↓ →', layer: 'dialog', where: ['calendar'], label: 'calendar-hint-day', on: '[role=gridcell]' },
  calendarWeek: { chords: ['Home', 'End'], layer: 'dialog', where: ['calendar'], label: 'calendar-hint-week', on: '[role=gridcell]' },
  calendarMonth: { chords: ['PageUp', 'PageDown', 'Shift+PageUp', 'Shift+PageDown'], layer: 'dialog', where: ['calendar'], label: 'calendar-hint-month', on: '[role=gridcell]' },
  calendarChoose: { chords: ['Enter', 'Space'], layer: 'dialog', where: ['calendar'], label: 'calendar-hint-choose', on: '[role=gridcell]' },

  drawerSave: { chords: ['Ctrl+Enter'], layer: 'drawer', label: 'hint-save', hint: true },
  drawerClose: { chords: ['Escape'], layer: 'drawer', label: 'hint-close', hint: true },

  next: { chords: ['Enter'], layer: 'page', where: ['start', 'form'], label: 'hint-next' },
  save: { chords: ['Ctrl+Enter'], layer: 'page', where: ['form', 'liveForm'], label: 'hint-save', hint: true },
  formClose: { chords: ['Escape'], layer: 'page', where: ['liveForm'], label: 'hint-close' },
  rows: { chords: ['ArrowUp', 'ArrowDown'], cap: '↑ ↓', layer: 'page', where: ['today', 'people', 'agenda'], label: 'hint-choose', hint: true, outside: '.drawer' },
  tick: { chords: ['Space'], layer: 'page', where: ['today'], label: 'hint-tick', hint: true, on: '.check' },

  filter: { chords: ['Ctrl+F'], layer: 'page', where: ['people'], label: 'hint-filter', hint: true, outside: '.find-people' },
  filterDown: { chords: ['ArrowDown'], layer: 'text', where: ['people'], label: 'hint-to-list', hint: true, on: '[type=search]' },
  pick: { chords: ['Space'], layer: 'page', where: ['people'], label: 'hint-pick', hint: true, on: '.name, .check' },
  pickAll: { chords: ['Ctrl+A'], layer: 'page', where: ['people'], label: 'hint-pick-all' },
  open: { chords: ['Enter'], layer: 'page', where: ['people'], label: 'hint-open', hint: true, on: '.name' },

  edit: { chords: ['Ctrl+E'], layer: 'page', where: ['person', 'network', 'agreement', 'organisation'], label: 'hint-edit', hint: true },
  visit: { chords: ['Ctrl+P'], layer: 'page', where: ['person'], label: 'hint-visit', hint: true },
  contribution: { chords: ['Ctrl+B'], layer: 'page', where: ['person', 'contributions'], label: 'hint-contribution', hint: true },
  networkReport: { chords: ['Ctrl+P'], layer: 'page', where: ['network', 'equality'], label: 'hint-report', hint: true },
  reportSave: { chords: ['Ctrl+P'], layer: 'page', where: ['visit', 'reports'], label: 'report-hint-save', hint: true },
  equalityTable: { chords: ['Alt+T'], layer: 'page', where: ['equality'], label: 'equality-toggle', hint: true },
  balanceTable: { chords: ['Alt+T'], layer: 'page', where: ['agenda', 'network'], label: 'balance-toggle' },

  agendaMove: { chords: ['Alt+ArrowUp', 'Alt+ArrowDown'], cap: 'Alt ↑ ↓', layer: 'page', where: ['agenda'], label: 'agenda-hint-move', hint: true, on: '.agenda .name' },
  agendaRemove: { chords: ['Delete'], layer: 'page', where: ['agenda'], label: 'agenda-hint-remove', hint: true, on: '.agenda .name' },
  urgent: { chords: ['Ctrl+Shift+S'], layer: 'page', where: ['agenda'], label: 'agenda-hint-urgent', hint: true },
  projector: { chords: ['F5'], layer: 'page', where: ['agenda', 'live'], label: 'projector-hint' },
  projectorBlack: { chords: ['Alt+Z'], layer: 'page', where: ['agenda', 'live'], label: 'projector-hint-black' },
  agendaPdf: { chords: ['Ctrl+P'], layer: 'page', where: ['agenda', 'meeting'], label: 'meeting-agenda-pdf' },
  minutesPdf: { chords: ['Ctrl+P'], layer: 'page', where: ['live'], label: 'meeting-minutes-pdf' },
  urgentNow: { chords: ['Ctrl+Shift+S'], layer: 'page', where: ['live'], label: 'agenda-hint-urgent' },
  itemNext: { chords: ['Ctrl+ArrowDown'], layer: 'page', where: ['live'], label: 'live-hint-next', hint: true },
  itemPrevious: { chords: ['Ctrl+ArrowUp'], layer: 'page', where: ['live'], label: 'live-hint-previous' },
  speaksMember: { chords: ['Alt+L'], layer: 'page', where: ['live'], label: 'speaking-hint-members' },
  speaksMunicipality: { chords: ['Alt+G'], layer: 'page', where: ['live'], label: 'speaking-hint-municipality' },
  speaksNobody: { chords: ['Alt+N'], layer: 'page', where: ['live'], label: 'speaking-hint-nobody' },
  cameNow: { chords: ['K'], layer: 'page', where: ['live'], label: 'present-key-came', on: '.present .check' },
  leftNow: { chords: ['G'], layer: 'page', where: ['live'], label: 'present-key-left', on: '.present .check' },
  noteAdd: { chords: ['Enter'], layer: 'text', where: ['live'], label: 'live-add', on: '.compose textarea' },
  decision: { chords: ['Alt+B'], layer: 'page', where: ['live'], label: 'live-hint-decision', hint: true },
  action: { chords: ['Alt+A'], layer: 'page', where: ['live'], label: 'live-hint-action', hint: true },
  pledge: { chords: ['Alt+T'], layer: 'page', where: ['live'], label: 'live-hint-pledge', hint: true },
  lineNote: { chords: ['N'], layer: 'page', where: ['live', 'lookBack'], label: 'line-hint-note', hint: true, on: '.entry > .button--small' },
  lineDecision: { chords: ['B'], layer: 'page', where: ['live', 'lookBack'], label: 'live-hint-decision', hint: true, on: '.entry > .button--small' },
  lineAction: { chords: ['A'], layer: 'page', where: ['live', 'lookBack'], label: 'live-hint-action', hint: true, on: '.entry > .button--small' },
  lineCorrect: { chords: ['V'], layer: 'page', where: ['lookBack'], label: 'line-hint-correct', hint: true, on: '.entry > .button--small' },
  linePledge: { chords: ['T'], layer: 'page', where: ['live', 'lookBack'], label: 'live-hint-pledge', hint: true, on: '.entry > .button--small' },

  ...placeKeys,
  find: { chords: ['Ctrl+K'], layer: 'frame', label: 'command-find' },
  conversation: { chords: ['Ctrl+N'], layer: 'frame', label: 'command-conversation', outside: '.drawer' },
  undo: { chords: ['Ctrl+Z'], layer: 'frame', label: 'command-undo' },
  redo: { chords: ['Ctrl+Shift+Z', 'Ctrl+Y'], layer: 'frame', label: 'command-redo' },
  recent: { chords: ['Ctrl+H'], layer: 'frame', label: 'command-recent' },
  lock: { chords: ['Ctrl+L'], layer: 'frame', label: 'command-lock', always: true },
  larger: { chords: ['Ctrl+Plus', 'Ctrl+='], layer: 'frame', label: 'command-larger', always: true },
  smaller: { chords: ['Ctrl+-'], layer: 'frame', label: 'command-smaller', always: true },
  usualSize: { chords: ['Ctrl+0'], layer: 'frame', label: 'command-usual-size', always: true },
  back: { chords: ['Alt+ArrowLeft'], layer: 'frame', label: 'command-back' },
  forward: { chords: ['Alt+ArrowRight'], layer: 'frame', label: 'command-forward' },
  explain: { chords: ['F1'], layer: 'frame', label: 'command-explain' },
  shortcuts: { chords: ['?'], layer: 'frame', label: 'command-shortcuts' },
  leave: { chords: ['Escape'], layer: 'frame', label: 'command-escape' },
} as const satisfies Record<string, Key>;

export type KeyId = keyof typeof table;

export const keys: Record<KeyId, Key> = table;

export const keyIds = Object.keys(table) as KeyId[];
