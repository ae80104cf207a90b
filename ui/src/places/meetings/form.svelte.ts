/** The form of a meeting: what is planned of it, from nothing or from what there is. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Classification, type Full, type Versioned, type Meeting, type Stage } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import { t } from '$lib/texts';
import { contentOf } from './content';
import { wholeNumber } from './number';

/** What the form holds while it is filled in, but for the moment. */
interface Filled {
  title: string;
  duration: string;
  place: string;
  /** The organisation that gives it a place; empty for none. */
  host?: string;
  theme: string;
  result: string;
  languages: string[];
  network: string;
  stage: Stage;
  classification: Classification;
  /** Why it is held at another moment, elsewhere or not at all. */
  reason?: string;
}

/** A day, the longest a meeting can be. */
const longest = 24 * 60;

export class MeetingForm {
  filled = $state<Filled>() as Filled;
  readonly at = new Reading({ leaning: 'future', moment: true });
  readonly saving = new Saving();
  /** Whether it was tried to save: only then what is missing is pointed at. */
  tried = $state(false);
  ready = $state(false);
  #before: Full<Versioned<Meeting>> | undefined;
  /** That of the meeting when one began to change it. */
  revision = 0;
  readonly unsaved;

  /** `closes` is a network that ends with it. */
  constructor(readonly id: string | undefined, network: string, closes?: string) {
    this.filled = {
      title: closes ? t('ending-closing-title') : '',
      duration: '120',
      place: '',
      host: '',
      theme: closes ? t('ending-closing-theme') : '',
      result: '',
      languages: ['nl'],
      network: closes ?? network,
      stage: 'planned',
      classification: 'internal',
      reason: '',
    };
    this.unsaved = new Unsaved({ key: `meeting:${id ?? (closes ? `closing:${closes}` : 'new')}`, about: () => [id, closes], changes: !!id }, this as MeetingForm, 'filled', 'at', 'revision');
  }

  get durationMinutes(): number | undefined {
    return wholeNumber(this.filled.duration, 1, longest);
  }

  /** Whether another moment, another place or a cancellation is kept on saving. */
  get planChanged(): boolean {
    const before = this.#before;
    if (!before || before.stage === 'held') return false;
    const moved = !!this.at.value && this.at.value !== before.at;
    const elsewhere = !!before.place.trim() && this.filled.place.trim() !== before.place.trim();
    return moved || elsewhere || (this.filled.stage === 'cancelled') !== (before.stage === 'cancelled');
  }

  /** Fills in what there is: the meeting itself, and over it what was left unsaved. */
  async begin(): Promise<void> {
    await this.saving.try(async () => {
      if (this.id) this.#take((await ipc.meetingPage(this.id)).meeting);
      await this.unsaved.begin();
      this.ready = true;
    });
  }

  /** Saves and gives the id of the meeting; `undefined` when something is missing or refused. */
  save(): Promise<string | undefined> {
    return this.saving.once(() => this.#save());
  }

  async #save(): Promise<string | undefined> {
    this.tried = true;
    const understood = await this.at.settle();
    const durationMinutes = this.durationMinutes;
    if (!understood || !this.at.value || !this.filled.title.trim() || durationMinutes === undefined) return undefined;
    const input = this.#content(durationMinutes);
    let id = this.id;
    const done = await this.saving.try(async () => {
      if (id) await ipc.changeMeeting(id, this.revision, input, this.planChanged ? this.filled.reason ?? '' : '');
      else id = (await ipc.addMeeting(input)).id;
    });
    if (!done) return undefined;
    await this.unsaved.giveUp();
    return id;
  }

  #take(meeting: Full<Versioned<Meeting>>): void {
    this.#before = meeting;
    this.revision = meeting.revision;
    const { title, place, hostedBy, theme, intendedResult, languages, network, stage, classification, durationMinutes } = meeting;
    this.at.set(meeting.at);
    const duration = String(durationMinutes);
    this.filled = { title, duration, place, host: hostedBy ?? '', theme, result: intendedResult, languages, network, stage, classification, reason: '' };
  }

  #content(durationMinutes: number): Meeting {
    const { title, place, host, theme, result, languages, network, stage, classification } = $state.snapshot(this.filled);
    const rest = this.#before ? contentOf(this.#before) : {};
    const at = this.at.value;
    return { ...rest, title, at, durationMinutes, place, hostedBy: host || null, theme, intendedResult: result, languages, network, stage, classification };
  }
}
