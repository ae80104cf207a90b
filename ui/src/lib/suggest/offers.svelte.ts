/** What others have in a field already, offered while one writes: asked for anew at each key, chosen by arrows. */
import { ipc, type SuggestionField } from '$lib/ipc';
import { Latest } from '$lib/session/latest';
import { session } from '$lib/session/session.svelte';

export class Offers {
  open = $state(false);
  at = $state(-1);
  list = $state.raw<string[]>([]);
  readonly #looking = new Latest();

  constructor(readonly field: SuggestionField) {}

  get current(): string | undefined {
    return this.open ? this.list[this.at] : undefined;
  }

  /** Looks for what begins with `typed`, without those that are there already. */
  async look(typed: string, taken: string[] = []): Promise<void> {
    const offer = (found: string[]) => {
      this.list = found.filter((text) => !taken.includes(text));
      this.at = -1;
      this.open = this.list.length > 0;
    };
    await this.#looking.ask(() => ipc.suggestions(this.field, session.chosen, typed), offer, () => offer([]));
  }

  close(): void {
    this.#looking.drop();
    this.open = false;
    this.at = -1;
  }

  /** Whether the key was one for the list; `choose` gets what was chosen. */
  press(event: KeyboardEvent, choose: (text: string) => void): boolean {
    const { key } = event;
    if (event.altKey || event.ctrlKey || !this.open) return false;
    if (key === 'ArrowDown') this.at = (this.at + 1) % this.list.length;
    else if (key === 'ArrowUp') this.at = this.at <= 0 ? this.list.length - 1 : this.at - 1;
    else if (key === 'Enter' && this.current !== undefined) choose(this.current);
    else if (key === 'Escape') this.close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
}
