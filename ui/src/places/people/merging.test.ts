import { expect, test } from 'vitest';
import { agreed, nothing } from './heeding.svelte';
import { clashes, merged, type Whole } from './merging';
import { blank } from './person-form';

const whole = (more: Partial<Whole> = {}): Whole => ({ ...blank(), ...agreed(nothing), agreedOn: '', informedOn: '', roleAgreedOn: '', name: 'Sam', skills: 'Koken', ...more });

test('what one side changed stays, on whichever side', () => {
  const [base, mine, theirs] = [whole(), whole({ say: 'meneer' }), whole({ hours: 'na vijven' })];
  expect(clashes(base, mine, theirs)).toEqual([]);
  expect(merged(base, mine, theirs, [])).toMatchObject({ name: 'Sam', say: 'meneer', hours: 'na vijven' });
});

test('what both changed is asked, and nothing of either is lost until it is', () => {
  const [base, mine, theirs] = [whole(), whole({ name: 'Sam de Wit', skills: 'Koken\nZingen' }), whole({ name: 'Samuel', skills: 'Koken\nFietsen' })];
  const asked = clashes(base, mine, theirs);
  expect(asked.map(({ field, take }) => [field, take])).toEqual([['name', 'mine'], ['skills', 'mine']]);
  expect(merged(base, mine, theirs, asked)).toMatchObject({ name: 'Sam de Wit', skills: 'Koken\nZingen' });
  const chosen = asked.map((clash) => ({ ...clash, take: clash.field === 'skills' ? ('both' as const) : ('theirs' as const) }));
  expect(merged(base, mine, theirs, chosen)).toMatchObject({ name: 'Samuel', skills: 'Koken\nFietsen\nZingen' });
});

test('a rhythm or a boundary that both changed is asked too', () => {
  const rhythm = { kind: 'theyCall' as const };
  const [mine, theirs] = [whole({ rhythm, noPhotos: true }), whole({ rhythm: { kind: 'every', count: 2, unit: 'week' } })];
  expect(clashes(whole(), mine, theirs).map(({ field }) => field)).toEqual(['rhythm']);
  expect(merged(whole(), mine, theirs, clashes(whole(), mine, theirs))).toMatchObject({ rhythm, noPhotos: true });
});

test('the same change on both sides is no clash', () => {
  const changed = whole({ contactWays: [{ kind: 'phone', value: '06', hours: '', preferred: true }] });
  expect(clashes(whole(), changed, structuredClone(changed))).toEqual([]);
});
