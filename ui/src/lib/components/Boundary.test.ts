// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Boundary from './Boundary.svelte';
import Suggestions from '../../shared/conversation/Suggestions.svelte';
import Greetings from '../../places/people/Greetings.svelte';
import ListField from './ListField.svelte';
import OfferList from './OfferList.svelte';

afterEach(cleanup);

test('what fails says so kindly, writes nothing of it anywhere, and can be tried again or left', async () => {
  const written = ['log', 'info', 'warn', 'error'].map((way) => vi.spyOn(console, way as 'log').mockImplementation(() => undefined));
  let fails = true;
  const children = createRawSnippet(() => ({
    render: () => {
      if (fails) throw new Error('Abel heeft schulden');
      return '<p>Weer goed</p>';
    },
  }));
  const run = vi.fn();
  render(Boundary, { children, away: { label: 'Naar Mensen', run } });
  expect(screen.getByRole('alert').textContent).toContain('Dit kon niet worden getoond');
  expect(document.body.textContent).not.toContain('Abel');
  expect(written.map((spy) => spy.mock.calls.flat().join()).join()).not.toContain('Abel');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Naar Mensen' }));
  expect(run).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(screen.getByRole('alert')).toBeTruthy();
  fails = false;
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(screen.getByText('Weer goed')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  written.forEach((spy) => spy.mockRestore());
});

test('equal entries of a list are shown, each of them', () => {
  const suggestion = { side: 'ours', text: 'Jan bellen', due: null, dueWords: '' };
  render(Suggestions, { writing: { suggestions: [suggestion, suggestion] } as never });
  expect(screen.getAllByText('Jan bellen')).toHaveLength(2);
  const greeting = { tag: 'ar', words: 'مرحبا', soundsNl: 'marhaba', soundsEn: 'marhaba' };
  render(Greetings, { greetings: [greeting, greeting] as never });
  expect(screen.getAllByText('مرحبا')).toHaveLength(2);
  render(ListField, { field: 'needs', label: 'Behoeften', value: 'Koffie\nKoffie' });
  expect(screen.getAllByText('Koffie').length).toBeGreaterThanOrEqual(2);
  render(OfferList, { id: 'o', label: 'Rol', offers: { open: true, at: -1, list: ['Gastvrouw', 'Gastvrouw'] } as never, onchoose: () => undefined });
  expect(screen.getAllByText('Gastvrouw')).toHaveLength(2);
});
