/** What the window says of itself: to be seen for a while, and to be heard. */

/** How long what was told can be seen, in milliseconds: enough to look down and read a line twice. */
const tellingTime = 10_000;

class Telling {
  /** What was done a moment ago, to be seen for a while. */
  told = $state('');
  /** What a screen reader hears next. */
  announced = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  announce(text: string): void {
    // A space more or less makes a repeated message a new one for a live region.
    this.announced = this.announced === text ? `${text}\u00a0` : text;
  }

  /** Says something to who looks and to who listens. */
  tell(text: string): void {
    this.announce(text);
    this.told = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.told = ''), tellingTime);
  }
}

export const telling = new Telling();
