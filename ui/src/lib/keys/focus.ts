/**
 * The one place from which the window moves the focus by itself. It never does so under somebody's hands: who typed,
 * pointed or went on with Tab since the focus was asked for stays where they are.
 */
import { isWriting } from './owning';

/** What somebody did with their own hands so far. */
let acts = 0;

/** The same, with what takes no focus from anybody: a key that goes nowhere, a modifier that is held. */
let touches = 0;

/** Takes note of what somebody does; every key and every press of the pointer goes by here. */
export function noteHands(event: KeyboardEvent | PointerEvent): void {
  touches += 1;
  if (!('key' in event) || event.key === 'Tab') acts += 1;
  else if (['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock'].includes(event.key)) return;
  else if (isWriting(event.target) || event.target instanceof HTMLSelectElement) acts += 1;
}

/** Puts the focus somewhere, once, and says whether it did. */
export type Ask = (to: HTMLElement | null | undefined, options?: FocusOptions) => boolean;

/**
 * Asks for the focus now, to be given when what it is for is there. Ask before anything is awaited, and give within the
 * frame in which the element is drawn.
 */
export function askFocus(): Ask {
  const since = acts;
  let given = false;
  return (to, options) => {
    if (!to || given || acts !== since) return false;
    given = true;
    to.focus(options);
    return true;
  };
}

/**
 * Says, whenever it is asked, whether nobody has pressed a key or the pointer since. For what is done late and was not asked
 * for, such as going back to where one was.
 */
export function sinceUntouched(): () => boolean {
  const since = touches;
  return () => touches === since;
}

/** Moves the focus at once: for what somebody does this very moment. */
export function focusNow(to: HTMLElement | null | undefined, options?: FocusOptions): boolean {
  return askFocus()(to, options);
}

/** Gives the focus back to where it was before `part` had it, unless it has gone elsewhere. */
export function giveBack(to: Element | null, part?: Element | null): void {
  const at = document.activeElement;
  const lost = !at || at === document.body || part?.contains(at);
  if (lost && to instanceof HTMLElement && to.isConnected) focusNow(to);
}
