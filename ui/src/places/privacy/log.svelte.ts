import { ipc, problemOf, type AuditLine, type AuditReport, type Exported } from '$lib/ipc';
import { Latest } from '$lib/session/latest';
import { Saving } from '$lib/session/saving.svelte';

/** Sorts of lines one may want to see alone, with the beginnings of the operations' names that belong to each. */
export const sorts = {
  all: [],
  opened: ['vault.unlock'],
  keys: ['slot', 'vault.rekey'],
  exports: ['export'],
  backups: ['vault.backup', 'vault.restore', 'vault.drill', 'vault.verify'],
  removed: ['person.remove', 'person.erase', 'conversation.remove', 'network.remove', 'meeting.remove', 'organisation.remove', 'vault.compact'],
} satisfies Record<string, string[]>;

export type Sort = keyof typeof sorts;

/** The log as it is looked through: of one sort, so many of the newest lines. */
export class Log {
  sort = $state<Sort>('all');
  limit = $state(100);
  lines = $state.raw<AuditLine[]>();
  verified = $state.raw<AuditReport>();
  exported = $state.raw<Exported>();
  readonly saving = new Saving();
  readonly #reading = new Latest();

  /** Whether there may be more than what is shown. */
  get isCut(): boolean {
    return this.lines?.length === this.limit;
  }

  async read(): Promise<void> {
    const filter = { operations: [...sorts[this.sort]], from: null, until: null, limit: this.limit };
    await this.#reading.ask(
      () => ipc.auditLines(filter),
      (lines) => (this.lines = lines),
      (error) => (this.saving.problem = problemOf(error)),
    );
  }

  show(sort: Sort): void {
    this.sort = sort;
    this.limit = 100;
    void this.read();
  }

  more(): void {
    this.limit *= 5;
    void this.read();
  }

  async verify(): Promise<void> {
    await this.saving.try(async () => {
      this.verified = await ipc.verifyAudit();
    });
  }

  async save(): Promise<void> {
    await this.saving.try(async () => {
      this.exported = (await ipc.exportAudit()) ?? this.exported;
    });
    await this.read();
  }
}
