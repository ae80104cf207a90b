import { Reading } from '$lib/dates/reading.svelte';
import { ipc } from '$lib/ipc';
import { router } from '$lib/router/router.svelte';
import { Draft } from '$lib/session/draft.svelte';
import { Saving } from '$lib/session/saving.svelte';
import { session } from '$lib/session/session.svelte';
import { fromLines } from '$lib/texts/lines';
import { blank, missing, newOrganisation, toDraft, toPerson, type PersonDates, type PersonDraft } from './person-form';

/** The editing of one person, or of a new one: read, kept as a draft while writing, saved as one. */
export class Editing {
  form = $state<PersonDraft>(blank());
  ready = $state(false);
  lacking = $state.raw<ReturnType<typeof missing>>();
  readonly saving = new Saving();
  readonly agreedOn = new Reading({ leaning: 'past' });
  readonly informedOn = new Reading({ leaning: 'past' });
  readonly draft: Draft<{ form: PersonDraft; dates: PersonDates; revision: number }>;
  #revision = 0;
  #start = '';

  constructor(readonly id: string | undefined) {
    this.draft = new Draft(`person:${id ?? 'new'}`);
  }

  async read(): Promise<void> {
    await this.saving.try(async () => {
      if (this.id) {
        const { person } = await ipc.personPage(this.id);
        this.form = toDraft(person);
        this.agreedOn.set(person.ownWords?.agreedOn ?? '');
        this.informedOn.set(person.informed?.on ?? '');
        this.#revision = person.revision;
      }
      this.#start = JSON.stringify(this.#all());
      const left = await this.draft.find();
      if (left) {
        this.form = { ...blank(), ...left.form };
        this.agreedOn.set(left.dates.agreedOn);
        this.informedOn.set(left.dates.informedOn);
        this.#revision = left.revision;
      }
      this.ready = true;
    });
  }

  /** Keeps what stands there as a draft, once it differs from what was read. */
  keep(): void {
    const all = this.#all();
    if (this.ready && JSON.stringify(all) !== this.#start) this.draft.keep(all);
  }

  async save(): Promise<void> {
    if (!(await this.agreedOn.settle()) || !(await this.informedOn.settle())) return;
    const dates = this.#dates();
    this.lacking = missing(this.form, dates);
    if (this.lacking) return;
    let id = this.id;
    const done = await this.saving.try(async () => {
      const person = toPerson(this.form, dates, await this.#organisation());
      if (id) await ipc.changePerson(id, this.#revision, person);
      else id = (await ipc.addPerson({ ...person, network: session.chosen ?? session.networks[0]?.id ?? '', ...this.#membership() })).id;
    });
    if (!done) return;
    await this.draft.drop();
    if (this.id) router.back();
    else router.replace({ place: 'people', id });
  }

  async giveUp(): Promise<void> {
    await this.draft.drop();
    router.back();
  }

  async remove(): Promise<void> {
    const { id } = this;
    if (!id || !(await this.saving.try(() => ipc.removePerson(id)))) return;
    await this.draft.drop();
    router.replace({ place: 'people' });
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

  #dates(): PersonDates {
    return { agreedOn: this.agreedOn.value, informedOn: this.informedOn.value };
  }

  #all() {
    return { form: $state.snapshot(this.form), dates: this.#dates(), revision: this.#revision };
  }
}
