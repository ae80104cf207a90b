// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, expect, test } from 'vitest';
import { Estimate } from './strength.svelte';

afterEach(clearMocks);

test('the last question is the one that counts, whichever answer comes last', async () => {
  const waiting: Record<string, (score: number) => void> = {};
  mockIPC((_, args) => {
    const { passphrase } = args as { passphrase: string };
    return new Promise((resolve) => (waiting[passphrase] = (score) => resolve({ score })));
  });
  const estimate = new Estimate();
  const first = estimate.of('soep');
  const second = estimate.of('soep wandelt');
  waiting['soep wandelt']?.(2);
  waiting['soep']?.(1);
  await Promise.all([first, second]);
  expect(estimate.value?.score).toBe(2);
  await estimate.of('  ');
  expect(estimate.value).toBeUndefined();
});
