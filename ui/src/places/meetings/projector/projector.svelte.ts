/** What stands on the projector, as the desk chose it. It stays when one looks at another page, until it is stopped. */
import { events, ipc, type Full, type Locale, type NameFinding, type ProjectorClock, type ProjectorScene } from '$lib/ipc';
import { Latest } from '$lib/session/latest';
import { spoken } from '$lib/texts';

/** Where a meeting is: what is on the table, and how the time goes. */
export interface Standing {
  onTable: string | null;
  clock: ProjectorClock | null;
}

export class Projector {
  /** The meeting that is shown; `undefined` while nothing is. */
  meeting = $state<string>();
  scene = $state<ProjectorScene>('agreements');
  language = $state<Locale>(spoken.language);
  /** The room sees the clock of the meeting. */
  withClock = $state(false);
  /** Words that may name somebody: the texts they stand in are kept back. */
  keptBack = $state.raw<Full<NameFinding>[]>([]);
  #notNames: string[] = [];
  #standing: Record<string, Standing> = {};
  readonly #asking = new Latest();

  /** Hears when the window is closed by hand. */
  #listens: Promise<unknown> | undefined;

  #listen(): Promise<unknown> {
    return (this.#listens ??= events.projectorChanged.listen(({ payload }) => {
      if (!payload.shown) this.#ended();
    }));
  }

  /** Where a meeting is now; what is shown of it follows. */
  async stand(meeting: string, standing: Standing): Promise<void> {
    this.#standing[meeting] = standing;
    if (this.meeting === meeting) await this.#send(meeting);
  }

  /** Shows a meeting: the agreements first, and what is on the table once it is under way. */
  async start(meeting: string): Promise<void> {
    await this.#listen();
    this.scene = this.#standing[meeting]?.clock ? 'agenda' : 'agreements';
    this.language = spoken.language;
    await this.#send(meeting);
  }

  async choose(choice: Partial<Pick<Projector, 'scene' | 'language' | 'withClock'>>): Promise<void> {
    Object.assign(this, choice);
    if (this.meeting) await this.#send(this.meeting);
  }

  /** These words name nobody: the text they stand in may be seen. */
  async isNoName(finding: string): Promise<void> {
    this.#notNames.push(finding);
    if (this.meeting) await this.#send(this.meeting);
  }

  /** What is kept back may be another, since something was written. */
  async again(): Promise<void> {
    if (this.meeting) await this.#send(this.meeting);
  }

  async stop(): Promise<void> {
    await ipc.stopProjector();
    this.#ended();
  }

  #ended(): void {
    this.#asking.drop();
    this.meeting = undefined;
    this.keptBack = [];
  }

  async #send(meeting: string): Promise<void> {
    const { onTable = null, clock = null } = this.#standing[meeting] ?? {};
    const request = {
      meeting,
      scene: this.scene,
      onTable,
      language: this.language,
      clock: this.withClock ? clock : null,
      notNames: [...this.#notNames],
    };
    const take = ({ keptBack }: { keptBack: Full<NameFinding>[] }) => Object.assign(this, { meeting, keptBack });
    await this.#asking.ask(() => ipc.showOnProjector(request), take);
  }
}

export const projector = new Projector();
