import { expect, test } from 'vitest';
import { sayCounts } from './understand';

test('counts who speaks what, and of whom nothing is known', () => {
  const count = (tag: string, speak: number) => ({ tag, speak, read: speak, interpreter: 0 });
  const said = sayCounts({ spoken: [count('nl', 12), count('ar', 4), count('ti', 0)], unknown: 1 });
  expect(said.replace(/[\u2066-\u2069]/g, '')).toBe('Nederlands\u00a012, Arabisch\u00a04; van 1 mens is geen taal bekend');
});
