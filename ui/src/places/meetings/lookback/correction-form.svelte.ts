/** The form of a correction of minutes. */
import { ipc, type CorrectedPart, type Full, type MeetingPage, type NewCorrection, type Origin } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export type ResultKind = Full<NewCorrection>['result']['kind'];

export class CorrectionForm extends RecordForm {
  /** A line; an agenda item, where that has no line; or nothing for the minutes as a whole. */
  about = $state('');
  requestedBy = $state<Origin>('member');
  requester = $state<string[]>([]);
  before = $state('');
  asked = $state('');
  result = $state<ResultKind>('takenOver');
  became = $state('');
  why = $state('');
  readonly unsaved;
  readonly #page: Full<MeetingPage>;
  #part = $state<CorrectedPart>('text');

  constructor(page: Full<MeetingPage>, line = '') {
    super();
    this.#page = page;
    this.about = line;
    if (line) this.asked = this.says ?? '';
    const fields = ['about', 'part', 'requestedBy', 'requester', 'before', 'asked', 'result', 'became', 'why'] as const;
    const key = `correction:${page.meeting.id}:${line || 'new'}`;
    this.unsaved = new Unsaved({ key, about: () => [page.meeting.id, ...this.requester], changes: !!line, ids: ['requester'] }, this as CorrectionForm, ...fields);
  }

  /** Which words of a line; what is asked begins as what they say, as long as nobody typed. */
  get part(): CorrectedPart {
    return this.#part;
  }

  set part(part: CorrectedPart) {
    const untouched = this.asked === this.says;
    this.#part = part;
    if (untouched) this.asked = this.says ?? '';
  }

  get line() {
    return this.#page.meeting.agenda.flatMap((item) => item.minutes).find((line) => line.id === this.about);
  }

  /** What the line says now; `undefined` where this is about no line. */
  get says(): string | undefined {
    const { line } = this;
    if (!line) return undefined;
    if (this.part !== 'text' && line.kind === 'decision') return line[this.part];
    return this.#page.actions.find(({ promise }) => promise.id === line.promise)?.promise.text ?? line.text;
  }

  get noWords(): boolean {
    return !this.asked.trim();
  }

  get noBecame(): boolean {
    return this.result === 'partly' && !this.became.trim();
  }

  get noReason(): boolean {
    return this.result !== 'takenOver' && !this.why.trim();
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(!this.noWords && !this.noBecame && !this.noReason);
  }

  protected send(): Promise<{ id: string }> {
    const { about, line, result } = this;
    const part = line?.kind === 'decision' ? this.part : 'text';
    const [became, why] = [this.became.trim(), this.why.trim()];
    return ipc.correctMinutes(this.#page.meeting.id, {
      about: line ? { kind: 'line', id: about, part } : about ? { kind: 'item', id: about } : { kind: 'whole' },
      requestedBy: this.requestedBy,
      requester: this.requester[0] ?? null,
      before: this.before.trim(),
      asked: this.asked.trim(),
      result: result === 'takenOver' ? { kind: result } : result === 'partly' ? { kind: result, became, why } : { kind: result, why },
      classification: null,
    });
  }
}
