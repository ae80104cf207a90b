/** The state of the window while it is open: locked or not, the settings, the networks, and what was last done. */
import { events, ipc, type AppState, type Full, type Versioned, type Network, type Problem, type Settings, type UndoState } from '$lib/ipc';
import { loadTexts, spoken } from '$lib/texts';
import { discarded } from './discarded.svelte';
import { dress, type Look } from './dress';
import { Latest } from './latest';
import { settleDrafts } from './sealing';
import { reads } from './shown';
import { telling } from './telling.svelte';

class Session {
  /** `undefined` until the core has answered for the first time. */
  app = $state.raw<Full<AppState>>();
  settings = $state.raw<Full<Settings>>();
  networks = $state.raw<Full<Versioned<Network>>[]>([]);
  /** The id of the chosen network; `null` shows all of them. */
  chosen = $state<string | null>(null);
  /** Why the last small thing could not be done; gone with the next one that can. */
  refused = $state.raw<Problem>();
  /** Counts what changed, by kind, so that views know when to look again. */
  changes = $state<Record<string, number>>({});
  /** What is done before an open vault is shown, and when its page is about to go: the frame says. */
  comingBack: () => Promise<void> = async () => undefined;
  leaving: () => Promise<void> = async () => undefined;
  #history = $state.raw<Full<UndoState>>({ undo: null, number: null, redo: null });
  readonly #entering = new Latest();
  readonly #wearing = new Latest();
  readonly #settingsRead = new Latest();
  readonly #networksRead = new Latest();
  readonly #historyRead = new Latest();

  /** What Ctrl+Z would take back, and what would be done again. */
  get history(): Full<UndoState> {
    return this.#history;
  }

  /** What was thrown away before something else was done is not offered after it. */
  set history(history: Full<UndoState>) {
    this.#history = history;
    discarded.follow(history.number);
  }

  get network(): Full<Versioned<Network>> | undefined {
    return this.networks.find((network) => network.id === this.chosen);
  }

  /** Takes over what the core says about the vault, and what belongs to it. */
  async enter(): Promise<void> {
    const counts = this.#entering.begin();
    const app = await ipc.appState();
    if (!counts()) return;
    await this.#wear(app);
    if (app.stage === 'unlocked') {
      await Promise.all([this.#readSettings(), this.#readNetworks(), this.#readHistory()]);
      await this.comingBack();
    }
    if (counts()) this.app = app;
  }

  /** Hears what the core tells, for as long as the page lives. */
  async listen(): Promise<void> {
    await events.changed.listen(({ payload }) => reads(this.#changed(payload.kinds)));
    await events.healthChanged.listen(({ payload }) => {
      if (this.app) this.app = { ...this.app, ...payload };
    });
    await events.locking.listen(() => void leave());
  }

  /** How the window looks now: by the settings of the open vault, or as the screens before it do. */
  get look(): Look {
    const { language, theme, textSize } = this.settings ?? this.app ?? { language: 'nl', theme: 'system', textSize: '100' };
    return { language, theme, textSize };
  }

  /** Changes how the window looks: in the open vault, or else for the screens before one is open. */
  async changeLook(part: Partial<Look>): Promise<void> {
    const look = { ...this.look, ...part };
    if (this.settings) await ipc.changeSettings({ ...this.settings, ...look });
    else await ipc.changeLook(look.language, look.theme, look.textSize);
    // Whoever presses twice sees what the first press did.
    if (this.settings) this.settings = { ...this.settings, ...look };
    else if (this.app) this.app = { ...this.app, ...look };
    await this.#wear(look);
  }

  /** Loads what the look needs first, so that no text is missing for a moment. */
  async #wear(look: Look): Promise<void> {
    await this.#wearing.ask(() => loadTexts(look.language), () => {
      spoken.language = look.language;
      dress(look);
    });
  }

  /** That somebody typed wrong passphrases was read, and need not be said again. */
  hearFailedUnlocks(): void {
    if (this.app) this.app = { ...this.app, failedUnlocks: 0 };
  }

  /** What was done a moment ago, to be seen for a while. */
  get told(): string {
    return telling.told;
  }

  /** What a screen reader hears next. */
  get announced(): string {
    return telling.announced;
  }

  announce(text: string): void {
    telling.announce(text);
  }

  /** Says something to who looks and to who listens. */
  tell(text: string): void {
    telling.tell(text);
  }

  async #changed(kinds: string[]): Promise<void> {
    await Promise.all([
      this.#readHistory(),
      kinds.includes('network') ? this.#readNetworks() : undefined,
      kinds.includes('setting') ? this.#readSettings() : undefined,
    ]);
    for (const kind of kinds) this.changes[kind] = (this.changes[kind] ?? 0) + 1;
  }

  async #readSettings(): Promise<void> {
    const taken = await this.#settingsRead.ask(ipc.settings, (settings) => (this.settings = settings));
    if (taken && this.settings) await this.#wear(this.settings);
  }

  async #readNetworks(): Promise<void> {
    await this.#networksRead.ask(ipc.networks, (networks) => {
      const seesAll = this.chosen === null && this.networks.length > 1 && networks.length > 1;
      this.networks = networks;
      // Who chose to see all of them goes on seeing all when one of them changes.
      if (!seesAll && !this.network) this.chosen = networks[0]?.id ?? null;
    });
  }

  async #readHistory(): Promise<void> {
    await this.#historyRead.ask(ipc.undoState, (history) => (this.history = history));
  }
}

/**
 * Blanks the window and seals what is being written. The core then throws this page away with everything in it, and
 * does not wait for long: what is not sealed by then is lost.
 */
export async function leave(): Promise<void> {
  const sealed = session.leaving().catch(() => undefined);
  document.body.replaceChildren();
  await Promise.all([sealed, settleDrafts().catch(() => undefined)]);
  await ipc.draftsSealed();
}

export const session = new Session();
