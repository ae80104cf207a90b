/** Hints about the wording of one text while it is written. They live as long as the form: nothing of it is kept. */
import { ipc, type Full, type Hint } from '$lib/ipc';
import { focusNow } from '$lib/keys/focus';
import { Latest } from '$lib/session/latest';

type Given = Full<Hint>;

/** A hint that somebody lets stand, and why. */
export interface Left {
  text: string;
  kind: Given['kind'];
  reason: string;
}

/** Long enough after the last key that a sentence may have ended, in milliseconds. */
const pause = 500;

export class Checking {
  /** What is to be looked at, in order of place. */
  hints = $state.raw<Given[]>([]);
  left = $state.raw<Left[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #looking = new Latest();

  /** Looks at a text once writing pauses. What was said of the text before is moved along or dropped at once. */
  look(text: string): void {
    clearTimeout(this.#timer);
    this.#looking.drop();
    this.hints = this.hints.filter((hint) => text.slice(hint.start, hint.end) === hint.text);
    this.#timer = setTimeout(() => void this.now(text), pause);
  }

  /** Looks at a text now. An answer to an older text is dropped. */
  async now(text: string): Promise<void> {
    const show = (found: Given[]) => {
      this.hints = found.filter((hint) => !this.left.some((left) => left.kind === hint.kind && left.text === hint.text));
    };
    await this.#looking.ask(async () => (text.trim() ? ipc.checkWording(text) : []), show, () => show([]));
  }

  /** Lets a hint stand for a reason; the same words are not pointed at again in this form. */
  leave(hint: Given, reason: string): void {
    this.left = [...this.left, { text: hint.text, kind: hint.kind, reason }];
    this.hints = this.hints.filter((one) => one.kind !== hint.kind || one.text !== hint.text);
  }

  /** Looks again at what was let stand. */
  reconsider(text: string): void {
    this.left = [];
    void this.now(text);
  }

  /** Nothing is to be looked at any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#looking.drop();
  }
}

/**
 * A suggestion as it is shown: what to do, and an example. Where a sentence can be taken over, that very sentence is the
 * example; where leaving words out is all there is to do, it is the one in the suggestion, if any.
 */
export function inParts({ suggestion, fill }: Pick<Given, 'suggestion' | 'fill'>): { lead: string; example: string } {
  const [lead = '', example = ''] = suggestion.split('"');
  return { lead: lead.trim(), example: fill || example };
}

/**
 * Puts the sentence to fill in where the sentence of a hint stands, as if it was typed, so that Ctrl+Z takes it back,
 * and chooses the first place to fill in.
 */
export function fillIn(area: HTMLTextAreaElement | HTMLInputElement, hint: Given): void {
  focusNow(area);
  area.setSelectionRange(hint.sentenceStart, hint.sentenceEnd);
  // The one way to write that the browser can take back; where it is gone the text is set as a whole.
  const typed = document.execCommand?.('insertText', false, hint.fill);
  if (!typed) {
    area.setRangeText(hint.fill, hint.sentenceStart, hint.sentenceEnd, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  const gap = hint.fill.indexOf('…');
  const at = hint.sentenceStart + (gap < 0 ? hint.fill.length : gap);
  area.setSelectionRange(at, at + (gap < 0 ? 0 : 1));
}
