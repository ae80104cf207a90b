/**
 * Dotted lines under words in a text area. A text area cannot mark its own words, so a copy of its text lies over it,
 * out of sight but for the lines: not to be read, not to be clicked, and moved along. Of a long text no more is copied
 * than the lines need, so that a pasted book does not hold up the next key.
 */

/** What decides where a word stands. */
const measures = [
  'font-family', 'font-size', 'font-weight', 'font-style', 'font-stretch', 'font-variant', 'font-feature-settings',
  'letter-spacing', 'word-spacing', 'line-height', 'text-indent', 'text-transform', 'text-align', 'direction', 'tab-size',
  'padding-top', 'padding-bottom', 'padding-left', 'padding-right',
  'border-top-width', 'border-bottom-width', 'border-left-width', 'border-right-width',
];

/** Lines drawn at once; who deals with the first of them gets the next. */
const most = 100;
/** Letters after the last line that decide how its row breaks and which way it runs: more than a row holds. */
const beyond = 1_000;

/** From where to where, in UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
}

export class Underline {
  #copy = document.createElement('div');
  #text = document.createElement('div');
  #watch: ResizeObserver;

  constructor(readonly area: HTMLElement & { value: string }) {
    this.#copy.className = 'wording-copy';
    this.#copy.setAttribute('aria-hidden', 'true');
    this.#copy.hidden = true;
    this.#copy.append(this.#text);
    area.after(this.#copy);
    area.parentElement?.classList.add('wording-ground');
    area.addEventListener('scroll', this.#follow);
    this.#watch = new ResizeObserver(() => this.#lay());
    this.#watch.observe(area);
  }

  /** Draws lines under these places. */
  draw(marks: Mark[]): void {
    this.#copy.hidden = marks.length === 0;
    this.#text.replaceChildren(...(marks.length ? pieces(this.area.value, marks.slice(0, most)) : []));
    this.#lay();
  }

  remove(): void {
    this.#watch.disconnect();
    this.area.removeEventListener('scroll', this.#follow);
    this.area.parentElement?.classList.remove('wording-ground');
    this.#copy.remove();
  }

  #lay(): void {
    if (this.#copy.hidden) return;
    const { area } = this;
    const to = this.#copy.style;
    const from = getComputedStyle(area);
    for (const name of measures) to.setProperty(name, from.getPropertyValue(name));
    to.setProperty('left', `${area.offsetLeft}px`);
    to.setProperty('top', `${area.offsetTop}px`);
    to.setProperty('width', `${area.offsetWidth}px`);
    to.setProperty('height', `${area.offsetHeight}px`);
    // A scroll bar takes room from the text on the side it stands.
    const bar = area.offsetWidth - area.clientWidth - parseFloat(from.borderLeftWidth) - parseFloat(from.borderRightWidth);
    if (bar > 0) {
      const side = from.direction === 'rtl' ? 'padding-left' : 'padding-right';
      to.setProperty(side, `${parseFloat(from.getPropertyValue(side)) + bar}px`);
    }
    this.#follow();
  }

  #follow = (): void => {
    this.#text.style.setProperty('transform', `translate(${-this.area.scrollLeft}px, ${-this.area.scrollTop}px)`);
  };
}

/** A text in pieces, those with a line in elements of their own, as far as the last of them needs. */
export function pieces(text: string, marks: Mark[]): Node[] {
  const made: Node[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at || end > text.length) continue;
    made.push(document.createTextNode(text.slice(at, start)));
    const marked = document.createElement('span');
    marked.textContent = text.slice(start, end);
    made.push(marked);
    at = end;
  }
  const paragraph = text.indexOf('\n', at);
  made.push(document.createTextNode(text.slice(at, Math.min(paragraph < 0 ? text.length : paragraph, at + beyond))));
  return made;
}
