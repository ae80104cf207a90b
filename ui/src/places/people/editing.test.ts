// @vitest-environment jsdom
/** The draft of a form of a person that was changed elsewhere since. */
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Full, Person } from '$lib/ipc';
import { DraftsInMemory } from '$lib/session/testing';
import { settleDrafts } from '$lib/session/sealing';
import { session } from '$lib/session/session.svelte';
import { Editing } from './editing.svelte';
import { nothing } from './heeding.svelte';
import { blank, toPerson } from './person-form';

const drafts = new DraftsInMemory();
const none = { agreedOn: '', informedOn: '', roleAgreedOn: '' };
let added: unknown[] = [];
let person: Full<Person> & { id: string; revision: number };

const samira = (say: string, interests: string, revision: number) =>
  ({ ...nothing, ...toPerson({ ...blank(), name: 'Samira Haddou', say, interests }, none, null), id: 'p1', revision }) as typeof person;

beforeEach(() => {
  drafts.clear();
  added = [];
  mockIPC((command, payload) => {
    if (command === 'add_person') added.push((payload as { input: { network: string } }).input.network);
    if (command === 'add_person') return { id: 'p9' };
    if (command === 'person_page') return { person };
    return drafts.answer(command, payload) ?? null;
  });
});

afterEach(() => {
  clearMocks();
  session.networks = [];
  session.chosen = null;
});

/** Opens the form of Samira as she is, writes how to address her, and leaves that as a draft. */
async function leaveDraft(): Promise<void> {
  person = samira('mevrouw Haddou', 'Licht', 1);
  const editing = new Editing('p1');
  await editing.read();
  editing.form.say = 'Samira';
  editing.keep();
  await settleDrafts();
}

test('what only one of both changed is put together, and nobody is asked', async () => {
  await leaveDraft();
  person = samira('mevrouw Haddou', 'Licht\nGroen', 2);
  const again = new Editing('p1');
  await again.read();
  expect([again.form.say, again.form.interests, again.clashes]).toEqual(['Samira', 'Licht\nGroen', undefined]);
});

test('what both changed is asked as soon as the form is open', async () => {
  await leaveDraft();
  person = samira('Samira H.', 'Licht', 2);
  const again = new Editing('p1');
  await again.read();
  expect(again.clashes?.map(({ field, mine, theirs }) => [field, mine, theirs])).toEqual([['say', 'Samira', 'Samira H.']]);
});

test('a new person is taken into the network the form was begun in, also after a lock in another', async () => {
  session.networks = [{ id: 'n1', name: 'Noord' }, { id: 'n2', name: 'Zuid' }] as typeof session.networks;
  session.chosen = 'n2';
  const editing = new Editing(undefined);
  await editing.read();
  editing.keep();
  session.chosen = 'n1';
  editing.form = { ...editing.form, name: 'Samira Haddou', perspectives: ['Ouders'] };
  editing.keep();
  await settleDrafts();
  session.chosen = 'n2';
  expect(editing.network?.id).toBe('n1');
  const again = new Editing(undefined);
  await again.read();
  expect(again.network?.name).toBe('Noord');
  Object.assign(again.form, { informed: 'verbal' });
  again.informedOn.set('2026-11-20');
  again.agreedOn.set('2026-11-20');
  expect([await again.save(), again.lacking]).toEqual([true, undefined]);
  expect(added).toEqual(['n1']);
});
