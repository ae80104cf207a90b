// @vitest-environment jsdom
/** Pages of a record that is not there any more: they say so, and hold nothing that can be saved. */
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync, type Component } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { router } from '$lib/router/router.svelte';
import { session } from '$lib/session/session.svelte';
import Meetings from './meetings/Meetings.svelte';
import People from './people/People.svelte';
import Together from './together/Together.svelte';

let asked: string[];
/** What the core answers to whoever asks for a record; nothing when it is not there. */
let records: Record<string, unknown>;

const networks = [{ id: 'n1', revision: 1, name: 'Noord', perspectives: [], themes: [], rhythms: [] }];

beforeEach(() => {
  asked = [];
  records = {};
  session.networks = networks as unknown as typeof session.networks;
  session.chosen = 'n1';
  session.history = { undo: null, number: null, redo: 'person.add' };
  mockIPC((command) => {
    asked.push(command);
    if (command.endsWith('_page')) {
      if (records[command]) return records[command];
      throw { code: 'notFound.record', args: { kind: 'person', id: 'x' } };
    }
    if (['draft', 'draft_kept_at'].includes(command)) return null;
    return command === 'redo' ? { operation: 'person.add', about: { names: [], more: 0 } } : [];
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
  session.networks = [];
  session.chosen = null;
  session.changes = {};
  session.history = { undo: null, number: null, redo: null };
});

const pages: [string, Component<{ route: { place: string; id?: string; part?: string } }>, { id: string; part?: string }, string][] = [
  ['a person', People, { id: 'x' }, 'people'],
  ['the visit page of a person', People, { id: 'x', part: 'visit' }, 'people'],
  ['the form of a person', People, { id: 'x', part: 'edit' }, 'people'],
  ['a meeting', Meetings, { id: 'x' }, 'meetings'],
  ['the form of a meeting', Meetings, { id: 'x', part: 'edit' }, 'meetings'],
  ['an organisation', Together, { id: 'x', part: 'organisation' }, 'together'],
  ['the form of an organisation', Together, { id: 'x', part: 'edit-organisation' }, 'together'],
  ['an agreement', Together, { id: 'x', part: 'agreement' }, 'together'],
  ['a network', Together, { id: 'n1' }, 'together'],
  ['the form of a network', Together, { id: 'n1', part: 'edit' }, 'together'],
] as never;

test.each(pages)('%s that is gone says so, offers the way back and has no form', async (_, Page, route, place) => {
  render(Page, { route: { place, ...route } });
  expect(await screen.findByRole('heading', { name: 'Dit is er niet meer' })).toBeTruthy();
  expect(document.querySelector('form')).toBeNull();
  expect(document.querySelector('.utrecht-alert--error')).toBeNull();
  await userEvent.setup().click(screen.getByRole('button', { name: /Opnieuw doen:.*Persoon toegevoegd/ }));
  expect(asked).toContain('redo');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Naar de lijst' }));
  expect(router.now.place).toBe(place);
  expect(router.now.id).toBeUndefined();
});

test('a form of what goes while it is filled in goes with it, and is there again when that comes back', async () => {
  const organisation = { id: 'x', revision: 1, name: 'De Kade', sort: '', municipal: false, roleNeedsAgreement: null, address: '', contact: '', note: '' };
  records = { organisation_page: { organisation } };
  render(Together, { route: { place: 'together', id: 'x', part: 'edit-organisation' } });
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Naam').value).toBe('De Kade'));
  records = {};
  flushSync(() => (session.changes = { organisation: 1 }));
  expect(await screen.findByRole('heading', { name: 'Dit is er niet meer' })).toBeTruthy();
  expect(document.querySelector('form')).toBeNull();
  records = { organisation_page: { organisation } };
  flushSync(() => (session.changes = { organisation: 2 }));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Naam').value).toBe('De Kade'));
  expect(screen.queryByRole('heading', { name: 'Dit is er niet meer' })).toBeNull();
});
