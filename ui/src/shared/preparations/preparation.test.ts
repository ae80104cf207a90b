// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keepWishes } from './preparation.svelte';

test('what was agreed on a wish that stays is kept, and a new one begins without', () => {
  const before = [
    { id: 'a', text: 'Licht bij de brug', agreed: 'named' as const, item: 'x' },
    { id: 'b', text: 'Een tolk', agreed: null, item: null },
  ];
  const after = keepWishes(['Een bankje', 'Licht bij de brug'], before);
  expect(after).toEqual([{ text: 'Een bankje', agreed: null, item: null }, before[0]]);
});
