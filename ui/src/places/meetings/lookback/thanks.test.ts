// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { today } from '$lib/dates/show';
import type { Full, Thanks as Row } from '$lib/ipc';
import { sayReach } from './thanks';
import Thanks from './Thanks.svelte';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const way = { kind: 'email', value: 'samira@voorbeeld.nl', hours: 'na vijven', preferred: true } as const;
const row = (name: string, more: Partial<Full<Row>> = {}) => ({
  text: `Goedendag ${name},`,
  thanks: { person: { id: name, name }, say: '', address: null, language: 'nl', greeting: null, channel: null, way: null, limits: [], metOn: '2026-11-26', thankedOn: null, ...more },
});

afterEach(() => {
  cleanup();
  clearMocks();
});

test('how somebody likes to be reached is said as far as it is known', () => {
  expect(plain(sayReach({ channel: 'email', way }))).toMatch(/^Het liefst: .+; E-mail.*: samira@voorbeeld.nl \(na vijven\)$/);
  expect(plain(sayReach({ channel: null, way: { ...way, hours: '' } }))).toMatch(/: samira@voorbeeld.nl$/);
  expect(sayReach({ channel: null, way: null })).toBe('');
});

test('a tick says that somebody was thanked today, and taking it away that they were not', async () => {
  const asked: unknown[] = [];
  mockIPC((command, input) => {
    if (command === 'meeting_thanks') return [row('Henk'), row('Samira', { thankedOn: '2026-11-27' })];
    if (command === 'thank') asked.push(input);
    return null;
  });
  render(Thanks, { meeting: 'b' });
  const [henk, samira] = await screen.findAllByRole('checkbox');
  await fireEvent.click(henk!);
  await fireEvent.click(samira!);
  expect(asked).toEqual([
    { meeting: 'b', people: ['Henk'], on: today() },
    { meeting: 'b', people: ['Samira'], on: '' },
  ]);
});
