import { Reading } from '$lib/dates/reading.svelte';
import { Unsaved } from './unsaved.svelte';

/** For tests: what the core answers about drafts, which are in memory only. */
export class DraftsInMemory {
  /** The text of each, by its key, in the order in which they were kept. */
  readonly kept = new Map<string, string>();
  /** The records that the last one was about. */
  about: string[] = [];

  /** When each of them was kept. */
  static readonly at = '2026-11-26T13:02:00Z';

  clear(): void {
    this.kept.clear();
    this.about = [];
  }

  /** The answer to a command about drafts; `undefined` to any other. */
  answer(command: string, payload: unknown): unknown {
    const { key = '', start = '', text = '', about = [] } = (payload ?? {}) as { key?: string; start?: string; text?: string; about?: string[] };
    switch (command) {
      case 'draft':
        return this.kept.get(key) ?? null;
      case 'drafts_under':
        return [...this.kept].filter(([key]) => key.startsWith(start)).map(([key, text]) => ({ key, text })).reverse();
      case 'draft_kept_at':
        return this.kept.has(key) ? DraftsInMemory.at : null;
      case 'save_draft':
        this.about = about;
        this.kept.delete(key);
        this.kept.set(key, text);
        return true;
      case 'drop_draft':
        this.kept.delete(key);
        return null;
    }
    return undefined;
  }
}

/** For tests: what stands in a form about a visit, of which one field is a date and one is not kept. */
export const visit = () => ({ what: '', who: ['p1'], on: new Reading({ leaning: 'past' }), tried: false });

/** For tests: the draft of that form, of a new record or of one that is changed. */
export const draftOf = (form: ReturnType<typeof visit>, changes = false) =>
  new Unsaved({ key: 'visit:1', about: () => form.who, changes, ids: ['who'] }, form, 'what', 'who', 'on');
