// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { suggestedWords, type Reason, type Strength } from '$lib/ipc';
import { spoken } from '$lib/texts';
import { reasonLabel } from './labels';
import { longestSaid } from './room';
import StrengthMeter from './StrengthMeter.svelte';

afterEach(() => {
  cleanup();
  clearMocks();
  spoken.language = 'nl';
});

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').replace(/[\u2068\u2069]/g, '').trim();

test('nothing that is said of a passphrase is longer than the room that is held for it', async () => {
  const reasons = Object.keys(reasonLabel) as Reason[];
  for (const language of ['nl', 'en'] as const) {
    spoken.language = language;
    const room = longestSaid().length;
    for (let from = 0; from < reasons.length; from += 1) {
      const some = [...reasons.slice(from), ...reasons.slice(0, from)];
      for (const search of [{ unit: 'seconds', count: 0 }, { unit: 'minutes', count: 59 }, { unit: 'centuries', count: 1 }]) {
        mockIPC((command) => (command === 'passphrase_strength' ? ({ score: 1, search, reasons: some } as Strength) : null));
        render(StrengthMeter, { passphrase: 'welkom01' });
        const said = await screen.findByText(/computers/, { selector: '[role=status]' });
        expect(plain(said.textContent).length, said.textContent ?? '').toBeLessThanOrEqual(room);
        cleanup();
      }
    }
  }
});

test('what is advised has as many words as what the core proposes', () => {
  for (const language of ['nl', 'en'] as const) {
    spoken.language = language;
    render(StrengthMeter, { passphrase: '' });
    expect(plain(screen.getByText(/gewone woorden|common words/).textContent)).toContain(` ${suggestedWords} `);
    cleanup();
  }
});
