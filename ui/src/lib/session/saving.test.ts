// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Full, Versioned, Meeting } from '$lib/ipc';
import { Writing } from '../../shared/conversation/writing.svelte';
import { ItemForm } from '../../places/meetings/agenda/item.svelte';
import { MeetingForm } from '../../places/meetings/form.svelte';
import ActionForm from '../../places/meetings/live/ActionForm.svelte';
import { Desk } from '../../places/meetings/live/desk.svelte';
import { Editing } from '../../places/people/editing.svelte';
import MembershipDialog from '../../places/people/MembershipDialog.svelte';
import { AgreementForm } from '../../places/together/agreements/agreement-form.svelte';
import { ContributionForm } from '../../shared/contributions/contribution-form.svelte';
import OrganisationForm from '../../places/together/OrganisationForm.svelte';
import { router } from '../router/router.svelte';
import { Saving } from './saving.svelte';

/** How long the core takes to answer, in milliseconds. */
const answer = 50;
const meeting = { id: 'm', revision: 1, at: '2020-01-01T19:30:00', stage: 'planned', agenda: [{ id: 'a', minutes: [] }] } as unknown as Full<Versioned<Meeting>>;
const writes = ['hold_conversation', 'add_agenda_item', 'add_meeting', 'add_minute_line', 'add_action', 'add_person', 'add_agreement', 'add_contribution', 'add_membership', 'add_organisation'];
let written: string[];

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  Element.prototype.scrollIntoView = () => {};
  mockIPC(async (command) => {
    await new Promise((done) => setTimeout(done, answer));
    if (writes.includes(command)) written.push(command);
    if (command === 'parse_date') return { date: '2026-12-01', moment: '2026-12-01T14:00:00', shown: 'di 1 december 2026' };
    if (command.startsWith('add_') || command.startsWith('hold_')) return { id: 'made' };
    return command.endsWith('s') ? [] : null;
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
  vi.useRealTimers();
});

const clock = { begins: [], agendaEnds: '2020-01-01T19:30:00', ends: '2020-01-01T21:30:00' };

/** Forms filled in, each with its saving: true, or an id, when it was saved and the form can go. */
const forms: Record<string, () => () => Promise<unknown>> = {
  conversation: () => {
    const form = new Writing(['p1'], '2026-11-23T14:00:00');
    form.note = 'Koffie';
    form.at.text = 'vandaag 14:00';
    form.promise('ours', 'Bellen');
    return () => form.save();
  },
  'agenda item': () => {
    const form = new ItemForm(meeting, {});
    form.title = 'Plein';
    return () => form.save();
  },
  meeting: () => {
    const form = new MeetingForm(undefined, 'n');
    form.filled.title = 'Overleg';
    form.at.text = 'dinsdag 14:00';
    return () => form.save();
  },
  'action at a meeting': () => {
    const desk = new Desk(() => meeting, () => clock);
    return () => desk.act({ side: 'ours', text: 'Bellen', due: null });
  },
  person: () => {
    const form = new Editing(undefined);
    Object.assign(form.form, { name: 'Abel' });
    return () => form.save();
  },
  agreement: () => {
    const form = new AgreementForm('n', 'new', undefined);
    form.text = 'Wij delen niets zonder vragen.';
    form.madeOn.text = 'vandaag';
    return () => form.save();
  },
  contribution: () => {
    const form = new ContributionForm(undefined, 'n', 'p1', '2026-11-23');
    form.text = 'Vertalen';
    form.on.text = 'vandaag';
    return () => form.save();
  },
};

const gaps = [1, 30, 60, 110, 160, 200];

for (const [name, filled] of Object.entries(forms)) {
  test(`two presses save a ${name} once`, async () => {
    for (const gap of gaps) {
      written = [];
      let open = true;
      const save = filled();
      const press = async () => {
        if (open && (await save())) open = false;
      };
      void press();
      await vi.advanceTimersByTimeAsync(gap);
      void press();
      await vi.advanceTimersByTimeAsync(1000);
      expect(written, `${gap} ms apart`).toHaveLength(1);
    }
  });
}

const shown: Record<string, [Component<any>, Record<string, unknown>]> = {
  organisation: [OrganisationForm, { id: undefined }],
  membership: [MembershipDialog, { person: 'p1', row: undefined, networks: [{ id: 'n', name: 'Haven' }] }],
};

for (const [name, [form, props]] of Object.entries(shown)) {
  test(`two presses in the form of a ${name} save once`, async () => {
    for (const gap of gaps) {
      written = [];
      router.go({ place: 'together' });
      const before = router.now;
      const { container, unmount } = render(form, { ...props, onclose: () => unmount() });
      await vi.advanceTimersByTimeAsync(500);
      for (const field of container.querySelectorAll('input')) {
        if (field.type !== 'text') continue;
        field.value = 'vandaag';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      const submit = () => container.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
      submit();
      await vi.advanceTimersByTimeAsync(gap);
      // The window takes the page of a form away with its route.
      if (router.now === before) submit();
      await vi.advanceTimersByTimeAsync(1000);
      cleanup();
      expect(written, `${gap} ms apart`).toHaveLength(1);
    }
  });
}

test('two presses in the form of an action hand it over once, though its day is read first', async () => {
  for (const gap of gaps) {
    let handed = 0;
    const onsave = async () => {
      handed += 1;
      await new Promise((done) => setTimeout(done, answer));
      unmount();
      return true;
    };
    const { container, unmount } = render(ActionForm, { text: '', row: { promise: { text: 'Bellen', side: 'ours', due: '2026-12-01', people: [], holder: '' } }, onsave, onclose: () => {} } as never);
    const field = [...container.querySelectorAll('input')].find((one) => one.type === 'text' && one.value.includes('december'));
    if (field) {
      field.value = 'over twee dagen';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const submit = () => container.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    submit();
    await vi.advanceTimersByTimeAsync(gap);
    submit();
    await vi.advanceTimersByTimeAsync(1000);
    cleanup();
    expect(handed, `${gap} ms apart`).toBe(1);
  }
});

test('what could not be saved can be pressed again', async () => {
  const saving = new Saving();
  expect(await saving.once(() => Promise.resolve(false))).toBe(false);
  await expect(saving.once(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await saving.once(() => Promise.resolve(true))).toBe(true);
});
