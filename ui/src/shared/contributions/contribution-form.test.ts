// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { ContributionRow, Full } from '$lib/ipc';
import { ContributionForm } from './contribution-form.svelte';
import { sorts } from '../../places/together/contributions/sorts';

const row = (more: object = {}) =>
  ({
    contribution: {
      id: 'b1', revision: 3, network: 'n1', side: 'theirs', person: 'p1', way: 'gets', text: 'Een sleutel', on: '2026-11-10',
      source: { kind: 'conversation', id: 'c1' }, classification: 'public', ...more,
    },
  }) as unknown as Full<ContributionRow>;

test('what was not touched stays as it was, where it came up too', () => {
  const { id, revision, ...content } = row().contribution as unknown as Record<string, unknown>;
  expect([id, revision]).toEqual(['b1', 3]);
  expect(new ContributionForm(row(), 'n2', undefined, '2026-11-23').input).toEqual(content);
});

test('where it came up can be another meeting, or nowhere', () => {
  const form = new ContributionForm(row(), 'n1', undefined, '2026-11-23');
  form.source = 'b2';
  expect(form.input.source).toEqual({ kind: 'meeting', id: 'b2' });
  form.source = '';
  expect(form.input.source).toEqual({ kind: 'loose' });
});

test('what the municipality did names nobody', () => {
  const form = new ContributionForm(row(), 'n1', undefined, '2026-11-23');
  form.side = 'ours';
  expect(form.input.person).toBeNull();
  expect(form.nobody).toBe(false);
});

test('a member and a text are needed', () => {
  const form = new ContributionForm(undefined, 'n1', undefined, '2026-11-23');
  expect([form.nobody, form.noText]).toEqual([true, true]);
  expect(new ContributionForm(undefined, 'n1', 'p1', '2026-11-23').nobody).toBe(false);
});

test('each side stands beside the other', () => {
  const rows = [row(), row({ side: 'ours', person: null, way: 'brings' })];
  expect(sorts(rows).map(({ title, rows }) => [title, rows.length])).toEqual([
    ['members-brought', 0],
    ['municipality-brought', 1],
    ['members-got', 1],
    ['municipality-got', 0],
  ]);
});
