import { expect, test } from 'vitest';
import { begin, turn, until, whole } from './spoken';

const start = new Date('2026-11-26T19:30:00').getTime();
const after = (seconds: number) => start + seconds * 1000;

test('counts each side while it speaks, and nothing while nobody does', () => {
  let count = turn(begin(null, start), 'members', after(10));
  count = turn(count, 'municipality', after(70));
  count = turn(count, null, after(100));
  count = turn(count, 'members', after(400));
  expect(whole(until(count, after(405)))).toEqual({ membersS: 65, municipalityS: 30 });
});

test('goes on from what the meeting keeps, and no further when the clock was put back', () => {
  const count = turn(begin({ membersS: 60, municipalityS: 30 }, start), 'municipality', start);
  expect(whole(until(count, after(-3600)))).toEqual({ membersS: 60, municipalityS: 30 });
});
