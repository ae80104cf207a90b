/** What is asked of somebody's timeline, and the part of it that is shown. */
import { Reading } from '$lib/dates/reading.svelte';
import type { TimelineFilter, TimelineKind } from '$lib/ipc';

/** As many as one reads at once: the page brings these along, the rest comes on asking. */
export const few = 50;

export class Asking {
  kind = $state<TimelineKind | ''>('');
  text = $state('');
  limit = $state(few);
  /** Records whose words said in confidence are shown. */
  reveal = $state<string[]>([]);
  readonly from = new Reading({ leaning: 'past' });
  readonly until = new Reading({ leaning: 'past' });

  /** Whether what the page brought along is all that is asked for. */
  get plain(): boolean {
    return !this.narrow && !this.reveal.length && this.limit === few;
  }

  /** Whether something was chosen to look for. */
  get narrow(): boolean {
    return !!(this.kind || this.text.trim() || this.from.value || this.until.value);
  }

  get filter(): TimelineFilter {
    return {
      kinds: this.kind ? [this.kind] : [],
      text: this.text,
      from: this.from.value || null,
      until: this.until.value || null,
      reveal: [...this.reveal],
      limit: this.limit,
    };
  }

  more(): void {
    this.limit += few;
  }

  clear(): void {
    this.kind = '';
    this.text = '';
    this.from.set('');
    this.until.set('');
  }
}
