/** The one keyboard map of the window: who answers which key of the table now, and which keys work from where the focus is. */
import { untrack } from 'svelte';
import { isBrowserCommand } from './browser';
import { isChord, pressOf, type Press } from './chord';
import { topDialog } from './dialogs.svelte';
import { answersItself, isComposing, isWriting, undoneInText } from './owning';
import { keyIds, keys, layers, type KeyId } from './table';

/** What a key does. `false` says that there was nothing to do, so that the press goes on to whom it may mean more. */
export type Act = (press: KeyboardEvent) => unknown;

/** Finds the part of the page that a key is of. */
export type Home = () => Element | null | undefined;

/** A key somebody answers: by `act`, or without one by the control that has the focus. */
interface Held {
  id: KeyId;
  act: Act | undefined;
  home: Home | undefined;
}

/**
 * A press is the control's that has the focus, then of the innermost part around the focus that answers it, then of the
 * drawer, the page and the frame. An open dialog owns the keys: of what is behind it only those that are always there
 * are asked, and of several dialogs only the one on top. What saves a form is asked only from within it, or from a blank
 * place by who was in it last: never what nobody is in.
 */
class Keymap {
  #held = $state.raw<Held[]>([]);
  /** What has the focus: on the page, and within the dialog on top. */
  #onPage = $state.raw<Element | null>(null);
  #inDialog = $state.raw<Element | null>(null);
  /** The part that is saved by a key of its own and had the focus last. */
  #savedLast = $state.raw<Element>();

  /**
   * Puts keys in force until the function it gives back is called: fits an `$effect`. `home` is the part of the page
   * they are of; none for those of no part.
   */
  add(acts: Partial<Record<KeyId, Act>>, home?: Home): () => void {
    return this.#hold((Object.keys(acts) as KeyId[]).map((id) => ({ id, act: acts[id], home })));
  }

  /** Tells of keys that the controls within `home` answer by themselves. */
  show(ids: readonly KeyId[], home?: Home): () => void {
    return this.#hold(ids.map((id) => ({ id, act: undefined, home })));
  }

  /** Takes note of where the focus is. */
  look(target: EventTarget | null = document.activeElement): void {
    const at = target instanceof Element ? target : null;
    if (at?.closest('dialog')) this.#inDialog = at;
    else if (!topDialog()) this.#onPage = at;
    this.#savedLast = this.#savedAround(at) ?? this.#savedLast;
  }

  /** Runs what answers this press, if anybody does. What the browser would do with it by itself is held back. */
  press(event: KeyboardEvent): void {
    this.#run(event);
    if (isBrowserCommand(event)) event.preventDefault();
  }

  #run(event: KeyboardEvent): void {
    if (event.defaultPrevented || isComposing(event)) return;
    if (undoneInText(event) || answersItself(event.target, event)) return;
    for (const { id, act } of this.#asked(event.target, topDialog(), event)) {
      if (!act || !fits(id, event.target)) continue;
      if (act(event) === false) continue;
      event.preventDefault();
      return;
    }
  }

  /** The keys in force, in the order of the table. */
  get there(): KeyId[] {
    const there = new Set(this.#held.map(({ id }) => id));
    return keyIds.filter((id) => there.has(id));
  }

  /** The keys in force that work from where the focus is, in the order of the table. */
  get working(): KeyId[] {
    return this.there.filter((id) => this.works(id));
  }

  /** The keys that the status bar shows. */
  get hints(): KeyId[] {
    return this.working.filter((id) => keys[id].hint);
  }

  /**
   * Whether pressing `id` now would do what it says. Of what stands behind a dialog it is told as if there were none,
   * so that the page does not change while something lies over it.
   */
  works(id: KeyId, part?: Element | null): boolean {
    const dialog = topDialog();
    const within = !!dialog && !!part && dialog.contains(part);
    const focus = within ? this.#inDialog : this.#onPage;
    const target = focus?.isConnected ? focus : within ? dialog : document.body;
    if (keys[id].layer === 'text' && !keys[id].on) return isWriting(target);
    return keys[id].chords.some((chord) => {
      const press = pressOf(chord);
      const first = this.#asked(target, within ? dialog : undefined, press).find((held) => fits(held.id, target));
      if (first?.id !== id) return false;
      return !first.act || !answersItself(target, press);
    });
  }

  /** The innermost part around `at` that a key saves. */
  #savedAround(at: Element | null): Element | undefined {
    const parts = this.#held.flatMap(({ id, home }) => (at && isSaving(id) ? [home?.()] : []));
    return parts.filter((part) => part?.contains(at)).reduce((inner, part) => (inner && !inner.contains(part ?? null) ? inner : part), undefined) ?? undefined;
  }

  /**
   * Whether the part that a key saves is meant from `target`: it is in it; or it is in no such part and that one had the focus
   * last. A drawer stands beside all of the page; a form of the page is not meant from another control.
   */
  #saves(id: KeyId, part: Element | null | undefined, target: EventTarget | null): boolean {
    if (!part) return false;
    const at = target instanceof Element ? target : null;
    if (at && part.contains(at)) return true;
    if (part !== this.#savedLast || this.#savedAround(at)) return false;
    return id === 'drawerSave' || isBlank(at, part);
  }

  #hold(added: Held[]): () => void {
    untrack(() => {
      this.#held = [...this.#held, ...added];
      // The focus may be in the part before its key is there.
      if (added.some(({ id }) => isSaving(id))) this.#savedLast = this.#savedAround(document.activeElement) ?? this.#savedLast;
    });
    return () => {
      this.#held = this.#held.filter((held) => !added.includes(held));
    };
  }

  /** Who may answer `press` at `target`, first asked first. */
  #asked(target: EventTarget | null, dialog: Element | undefined, press: Press): Held[] {
    const found: { held: Held; depth: number; layer: number }[] = [];
    for (const held of this.#held.toReversed()) {
      const { chords, layer, always } = keys[held.id];
      if (!chords.some((chord) => isChord(press, chord))) continue;
      const part = held.home?.();
      if (dialog && !always && !(part && dialog.contains(part))) continue;
      if (!dialog && part?.closest('dialog')) continue;
      if (isSaving(held.id) && !this.#saves(held.id, part, target)) continue;
      const near = part && target instanceof Node && part.contains(target);
      found.push({ held, depth: near ? depthOf(part) : 0, layer: layers.indexOf(layer) });
    }
    return found.sort((one, other) => other.depth - one.depth || one.layer - other.layer).map(({ held }) => held);
  }
}

function isSaving(id: KeyId): boolean {
  return id === 'save' || id === 'drawerSave';
}

/** Whether the focus is in no control: on nothing, or on what lies around `part`, as after a press beside its fields. */
function isBlank(at: Element | null, part: Element): boolean {
  const control = at?.closest('a[href], button, input, select, textarea, summary, [contenteditable], [tabindex]');
  return !control || control.contains(part);
}

/** Whether the focus is where the key works. */
function fits(id: KeyId, target: EventTarget | null): boolean {
  const { on, outside } = keys[id];
  if (!(target instanceof Element)) return !on;
  return !(outside && target.closest(outside)) && (!on || target.matches(on));
}

/** How many elements lie around `part`: the inner of two parts has more. */
function depthOf(part: Element): number {
  let depth = 1;
  for (let at = part.parentElement; at; at = at.parentElement) depth += 1;
  return depth;
}

export const keymap = new Keymap();
