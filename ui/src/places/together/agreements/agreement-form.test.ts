// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Agreement, Full, Versioned } from '$lib/ipc';
import { settleDrafts } from '$lib/session/sealing';
import { AgreementForm } from './agreement-form.svelte';

const kept = new Map<string, string>();
const sent: Record<string, unknown>[] = [];

beforeEach(() => {
  kept.clear();
  sent.length = 0;
  mockIPC((command, payload) => {
    const args = payload as { key: string; text: string };
    if (command === 'draft') return kept.get(args.key) ?? null;
    if (command === 'save_draft') return !!kept.set(args.key, args.text);
    if (command === 'draft_kept_at') return null;
    if (command === 'drop_draft') kept.delete(args.key);
    else sent.push({ command, ...(payload as object) });
    return { id: 'w1' };
  });
});

afterEach(clearMocks);

test('what was written is there again after a lock, and gone once it is saved', async () => {
  const form = new AgreementForm('n1', 'new', undefined);
  await form.unsaved.begin();
  form.unsaved.keep();
  await settleDrafts();
  expect(kept.size).toBe(0);
  form.text = 'Foto’s na een ja';
  form.about = 'photos';
  form.unsaved.keep();
  await settleDrafts();

  const again = new AgreementForm('n1', 'new', undefined);
  await again.unsaved.begin();
  expect([again.text, again.about]).toEqual(['Foto’s na een ja', 'photos']);
  expect(await again.save()).toBe('w1');
  expect(kept.size).toBe(0);
  expect(sent).toEqual([
    { command: 'add_agreement', input: { network: 'n1', about: 'photos', subject: '', text: 'Foto’s na een ja', madeOn: null, meeting: null } },
  ]);
});

test('a new text starts from the old one; what it is about changes without touching the texts', async () => {
  const versions = [{ id: 'v1', text: 'Oud', madeOn: '2026-01-10', meeting: null }];
  const agreement = { id: 'w1', revision: 4, network: 'n1', about: 'other', subject: '', versions, endedOn: null, proposed: false, reviewOn: '2026-06-10' } as unknown as Full<Versioned<Agreement>>;
  expect(new AgreementForm('n1', 'revise', agreement).text).toBe('Oud');
  const form = new AgreementForm('n1', 'edit', agreement);
  form.text = '';
  form.subject = ' Bellen ';
  expect(await form.save()).toBe('w1');
  expect(sent).toEqual([
    { command: 'change_agreement', id: 'w1', revision: 4, input: { network: 'n1', about: 'other', subject: 'Bellen', versions, endedOn: null, proposed: false, reviewOn: '2026-06-10' } },
  ]);
});

test('an agreement without words is not sent', async () => {
  const form = new AgreementForm('n1', 'new', undefined);
  form.text = ' \n ';
  expect(await form.save()).toBeUndefined();
  expect([form.tried, form.lacking, sent.length]).toEqual([true, true, 0]);
});
