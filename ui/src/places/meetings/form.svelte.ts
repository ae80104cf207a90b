/** The form of a meeting: what is planned of it, from nothing or from what there is. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Classification, type Full, type Kept, type Meeting, type Stage } from '$lib/ipc';
import { Draft } from '$lib/session/draft.svelte';
import { Saving } from '$lib/session/saving.svelte';
import { contentOf } from './content';
import { wholeNumber } from './number';

/** What the form holds while it is filled in, as its draft keeps it. */
interface Filled {
  title: string;
  when: string;
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
}

/** A day, the longest a meeting can be. */
const longest = 24 * 60;

export class MeetingForm {
  filled = $state<Filled>() as Filled;
  at: Reading;
  readonly saving = new Saving();
  /** Whether it was tried to save: only then what is missing is pointed at. */
  tried = $state(false);
  ready = $state(false);
  #before: Full<Kept<Meeting>> | undefined;
  #revision = 0;
  #start = '';
  #draft: Draft<{ filled: Filled; revision: number }>;

  constructor(readonly id: string | undefined, network: string) {
    this.filled = {
      title: '',
      when: '',
      duration: '120',
      place: '',
      host: '',
      theme: '',
      result: '',
      languages: ['nl'],
      network,
      stage: 'planned',
      classification: 'internal',
    };
    this.at = new Reading({ leaning: 'future', moment: true });
    this.#draft = new Draft(`meeting:${id ?? 'new'}`);
  }

  get durationMinutes(): number | undefined {
    return wholeNumber(this.filled.duration, 1, longest);
  }

  /** Fills in what there is: the meeting itself, and over it what was left unsaved. */
  async begin(): Promise<void> {
    await this.saving.try(async () => {
      if (this.id) this.#take((await ipc.meetingPage(this.id)).meeting);
      this.#start = JSON.stringify(this.#whole());
      const left = await this.#draft.find();
      if (left) {
        this.filled = { ...this.filled, ...left.filled };
        this.#revision = left.revision;
        if (left.filled.when !== this.at.text) this.at.text = left.filled.when;
      }
      this.ready = true;
    });
  }

  /** Keeps what is filled in, sealed, until it is saved or given up; what was not touched is not kept. */
  keep(): void {
    const whole = this.#whole();
    if (this.ready && JSON.stringify(whole) !== this.#start) this.#draft.keep(whole);
  }

  /** Saves and gives the id of the meeting; `undefined` when something is missing or refused. */
  async save(): Promise<string | undefined> {
    this.tried = true;
    const understood = await this.at.settle();
    const durationMinutes = this.durationMinutes;
    if (!understood || !this.at.value || !this.filled.title.trim() || durationMinutes === undefined) return undefined;
    const input = this.#content(durationMinutes);
    let id = this.id;
    const done = await this.saving.try(async () => {
      if (id) await ipc.changeMeeting(id, this.#revision, input);
      else id = (await ipc.addMeeting(input)).id;
    });
    if (!done) return undefined;
    await this.#draft.drop();
    return id;
  }

  /** Gives up what is filled in. */
  async giveUp(): Promise<void> {
    this.ready = false;
    await this.#draft.drop();
  }

  #take(meeting: Full<Kept<Meeting>>): void {
    this.#before = meeting;
    this.#revision = meeting.revision;
    const { title, place, hostedBy, theme, intendedResult, languages, network, stage, classification, durationMinutes } = meeting;
    this.at.set(meeting.at);
    const duration = String(durationMinutes);
    this.filled = { title, when: this.at.text, duration, place, host: hostedBy ?? '', theme, result: intendedResult, languages, network, stage, classification };
  }

  #whole(): { filled: Filled; revision: number } {
    return { filled: { ...$state.snapshot(this.filled), when: this.at.text }, revision: this.#revision };
  }

  #content(durationMinutes: number): Meeting {
    const { title, place, host, theme, result, languages, network, stage, classification } = $state.snapshot(this.filled);
    const rest = this.#before ? contentOf(this.#before) : {};
    const at = this.at.value;
    return { ...rest, title, at, durationMinutes, place, hostedBy: host || null, theme, intendedResult: result, languages, network, stage, classification };
  }
}
