// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Full, Hint } from '$lib/ipc';
import Taalhulp from './Taalhulp.svelte';

const text = 'Ze kwam. Dat soort mensen komt toch niet. Einde.';
const words = 'Dat soort mensen';
const hint: Full<Hint> = {
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  kind: 'generalisation',
  text: words,
  why: 'Dit zegt iets over een hele groep.',
  suggestion: 'Schrijf wat er gebeurde: "Zij zeiden nee."',
  fill: 'Op … zei … dat …',
  sentenceStart: text.indexOf(words),
  sentenceEnd: text.indexOf(' Einde'),
};

beforeAll(() => {
  vi.stubGlobal('ResizeObserver', class {
    observe() {}
    disconnect() {}
  });
});
afterEach(() => {
  cleanup();
  clearMocks();
  document.body.replaceChildren();
});

test('what is taken over is the very sentence that was shown', async () => {
  mockIPC((command) => (command === 'check_wording' ? [hint] : null));
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  const { container } = render(Taalhulp, { of: area, text });
  const take = await screen.findByRole('button', { name: 'Voorbeeld overnemen' });
  const shown = container.querySelector('em')?.textContent ?? '';
  await userEvent.setup().click(take);
  expect(area.value).toBe(`Ze kwam. ${shown} Einde.`);
  expect(shown).not.toBe('');
});
