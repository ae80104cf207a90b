/** How large the letters of the window are. All lengths go by them, so that larger text has larger room around it. */
import type { TextSize } from '$lib/ipc';

class Letters {
  /** The size of one `rem` in pixels, for what counts in pixels. */
  size = $state(16);

  /** Sets all texts at so many percent of their usual size. */
  resize(percent: TextSize): void {
    const root = document.documentElement;
    root.style.fontSize = percent === '100' ? '' : `${percent}%`;
    this.size = parseFloat(getComputedStyle(root).fontSize) || 16;
  }
}

export const letters = new Letters();
