import { expect, test } from 'vitest';
import { inSight } from './windowed';

test('draws what is in sight and a margin, and keeps the room of all the rest', () => {
  const view = inSight(10_000, 40, 4_000, 600);
  expect(view).toEqual({ first: 94, end: 121, above: 3_760, below: 395_160 });
  expect(view.above + (view.end - view.first) * 40 + view.below).toBe(400_000);
});

test('begins at the top, ends at the bottom, and stands a list that grew shorter', () => {
  expect(inSight(5, 40, 0, 600)).toEqual({ first: 0, end: 5, above: 0, below: 0 });
  expect(inSight(3, 40, 4_000, 600)).toMatchObject({ first: 0, end: 3 });
  expect(inSight(0, 40, 0, 600)).toEqual({ first: 0, end: 0, above: 0, below: 0 });
});
