import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type Versioned, type Network } from '$lib/ipc';
import { router } from '$lib/router/router.svelte';
import { Draft } from '$lib/session/draft.svelte';
import { Saving } from '$lib/session/saving.svelte';
import { session } from '$lib/session/session.svelte';
import { fromLines } from '$lib/texts/lines';
import { agreed, Heeding, type Heeded, type HeedingDraft } from './heeding.svelte';
import { clashes, merged, type Clash, type Whole } from './merging';
import { blank, datesOf, missing, newOrganisation, toDraft, toPerson, type PersonDates, type PersonDraft } from './person-form';

/** What is kept of a form while one writes: with what it began from, so that it can be told apart later. */
interface Left {
  form: PersonDraft;
  dates: PersonDates;
  heeding?: HeedingDraft;
  revision: number;
  base?: Whole;
  /** The network it was begun in. */
  network?: string | undefined;
}

/** A person as they are now. */
interface Theirs {
  whole: Whole;
  heeded: Heeded;
  revision: number;
}

/** The editing of one person, or of a new one: read, kept as a draft while writing, saved as one. */
export class Editing {
  form = $state<PersonDraft>(blank());
  ready = $state(false);
  lacking = $state.raw<ReturnType<typeof missing>>();
  /** What both this form and another place changed since it was read. */
  clashes = $state<Clash[]>();
  /** The person was removed while the form was open. */
  gone = $state(false);
  readonly saving = new Saving();
  readonly agreedOn = new Reading({ leaning: 'past' });
  readonly informedOn = new Reading({ leaning: 'past' });
  readonly roleAgreedOn = new Reading({ leaning: 'past' });
  readonly heeding = new Heeding();
  readonly draft: Draft<Left>;
  #revision = 0;
  #base: Whole | undefined;
  #theirs: Theirs | undefined;
  #start = '';
  /** The id of the network that was shown when the form was begun to be filled in. */
  #begunIn = $state<string>();

  constructor(public id: string | undefined) {
    this.draft = new Draft(`person:${id ?? 'new'}`, () => [this.id]);
  }

  async read(): Promise<void> {
    await this.saving.try(async () => {
      const left = await this.draft.find();
      const now = this.id ? await this.#readPerson(this.id, left !== undefined) : undefined;
      this.#start = JSON.stringify(this.#all());
      if (left) {
        this.#put({ ...blank(), ...left.form, ...left.dates });
        this.#begunIn = left.network;
        if (left.heeding) this.heeding.write(left.heeding);
        this.#revision = left.revision;
        this.#base = left.base ?? this.#base;
        if (now && left.base && now.revision !== left.revision) this.#meet(now);
      }
      this.ready = true;
    });
  }

  async #readPerson(id: string, hasDraft: boolean): Promise<Theirs | undefined> {
    try {
      const now = await this.#now(id);
      this.#put(now.whole);
      this.heeding.take(now.heeded);
      this.#base = now.whole;
      this.#revision = now.revision;
      return now;
    } catch (error) {
      // Somebody who was removed may still have a form that was left: what was written in it is not lost.
      if (!hasDraft) throw error;
      this.gone = true;
      return undefined;
    }
  }

  /** Puts what was changed elsewhere together with what stands here; what both changed is asked. */
  #meet(theirs: Theirs): void {
    this.#theirs = theirs;
    const both = this.#base && clashes(this.#base, this.#whole(), theirs.whole);
    if (both?.length) this.clashes = both;
    else this.#merge([]);
  }

  #merge(chosen: Clash[]): boolean {
    if (!this.#theirs || !this.#base) return false;
    const whole = merged(this.#base, this.#whole(), this.#theirs.whole, chosen);
    this.#put(whole);
    this.heeding.rebase(this.#theirs.heeded, whole);
    this.#base = this.#theirs.whole;
    this.#revision = this.#theirs.revision;
    this.clashes = undefined;
    return true;
  }

  /** Keeps what stands there as a draft, once it differs from what was read. */
  keep(): void {
    const all = this.#all();
    if (!this.ready) return;
    if (JSON.stringify(all) === this.#start) {
      this.#begunIn = undefined;
      this.draft.clear();
    } else {
      this.#begunIn = this.network?.id;
      this.draft.keep({ ...all, network: this.#begunIn });
    }
  }

  /** The network a new person is taken into: the shown one until something is filled in, and that one from then on. */
  get network(): Full<Versioned<Network>> | undefined {
    return session.networks.find(({ id }) => id === this.#begunIn) ?? session.network ?? session.networks[0];
  }

  /** Saves; says whether that was done. */
  async save(): Promise<boolean> {
    return (await this.saving.once(() => this.#save())) ?? false;
  }

  async #save(): Promise<boolean> {
    const understood = [this.agreedOn, this.informedOn, this.roleAgreedOn, this.heeding].map((one) => one.settle());
    if ((await Promise.all(understood)).includes(false)) return false;
    const dates = this.#dates();
    this.lacking = missing(this.form, dates);
    if (this.lacking) return false;
    let id = this.id;
    const done = await this.saving.try(async () => {
      const person = { ...toPerson(this.form, dates, await this.#organisation()), ...this.heeding.content() };
      if (id) await ipc.changePerson(id, this.#revision, person);
      else id = (await ipc.addPerson({ ...person, network: this.network?.id ?? '', ...this.#membership() })).id;
    });
    if (!done) return this.#meanwhile();
    await this.draft.drop();
    if (this.id) router.back();
    else router.replace({ place: 'people', id });
    return true;
  }

  /** Saves what was chosen where both places changed the same. */
  async settle(): Promise<void> {
    await this.saving.once(() => this.#settle());
  }

  async #settle(): Promise<boolean> {
    return !!this.clashes && this.#merge(this.clashes) && this.#save();
  }

  /** Saves the form of somebody who was removed as a new person. */
  async saveAsNew(): Promise<void> {
    const { draft } = this;
    this.id = undefined;
    this.gone = false;
    if (await this.save()) await draft.drop();
  }

  async giveUp(): Promise<void> {
    const route = router.now;
    await this.draft.discard(() => {
      router.reopen(route);
      return true;
    });
    router.back();
  }

  async remove(): Promise<void> {
    const { id } = this;
    await this.saving.once(async () => {
      if (!id || !(await this.saving.try(() => ipc.removePerson(id)))) return;
      await this.draft.drop();
      router.replace({ place: 'people' });
    });
  }

  /**
   * Looks why it could not be saved: the person may have changed, or gone, since the form was read. Says whether it is
   * saved after all.
   */
  async #meanwhile(): Promise<boolean> {
    const { id } = this;
    const code = this.saving.problem?.code;
    if (id && code === 'notFound.record') this.gone = true;
    if (!id || code !== 'conflict.changedMeanwhile') return false;
    const base = this.#base;
    const problem = this.saving.problem;
    await this.saving.try(async () => {
      this.#theirs = await this.#now(id);
    });
    if (!this.#theirs || !base) this.saving.problem = problem;
    else this.clashes = clashes(base, this.#whole(), this.#theirs.whole);
    // Nothing that both changed: both changes stand, and nobody needs to be asked.
    return this.clashes?.length === 0 && (await this.#settle());
  }

  async #now(id: string): Promise<Theirs> {
    const { person } = await ipc.personPage(id);
    return { whole: { ...toDraft(person), ...datesOf(person), ...agreed(person) }, heeded: person, revision: person.revision };
  }

  /** The chosen organisation; a new one is added first and stays chosen, so that trying again adds it once. */
  async #organisation(): Promise<string | null> {
    if (this.form.organisation !== newOrganisation) return this.form.organisation || null;
    const { id } = await ipc.addOrganisation({ name: this.form.newOrganisation.trim() });
    this.form.organisation = id;
    return id;
  }

  #membership() {
    const { role, perspectives, brings, gets } = this.form;
    return { role, perspectives: [...perspectives], brings: fromLines(brings), gets: fromLines(gets) };
  }

  #put({ agreedOn, informedOn, roleAgreedOn, ...form }: PersonDraft & PersonDates): void {
    this.form = structuredClone(form);
    this.agreedOn.set(agreedOn);
    this.informedOn.set(informedOn);
    this.roleAgreedOn.set(roleAgreedOn ?? '');
  }

  #dates(): PersonDates {
    return { agreedOn: this.agreedOn.value, informedOn: this.informedOn.value, roleAgreedOn: this.roleAgreedOn.value };
  }

  #whole(): Whole {
    return { ...$state.snapshot(this.form), ...this.#dates(), ...agreed(this.heeding.content()) };
  }

  #all(): Left {
    return { form: $state.snapshot(this.form), dates: this.#dates(), heeding: this.heeding.all(), revision: this.#revision, base: this.#base };
  }
}
