import { expect, test } from 'vitest';
import { finding, shares, type Figures } from './kept';

const side = (done: number, onTime: number, open = 0, late = 0) => ({ done, onTime, open, late });
const figures = (ours: ReturnType<typeof side>, theirs: ReturnType<typeof side>): Figures => ({ ours, theirs });

test('counts what was done on time out of what was done or is late', () => {
  expect(shares(figures(side(21, 17, 5, 2), side(15, 14)))).toEqual([
    { label: 'kept-municipality', onTime: 17, total: 23 },
    { label: 'kept-members', onTime: 14, total: 15 },
  ]);
});

test('says which side keeps its promises more often, and nothing when there is nothing to compare', () => {
  expect(finding(figures(side(21, 17, 5, 2), side(15, 14)))).toBe('Wij komen onze beloften minder vaak op tijd na dan leden.');
  expect(finding(figures(side(10, 10), side(10, 5)))).toBe('Wij komen onze beloften vaker op tijd na dan leden.');
  expect(finding(figures(side(10, 9), side(10, 9)))).toBe('Beide kanten komen hun beloften even vaak op tijd na.');
  expect(finding(figures(side(0, 0, 3), side(10, 9)))).toBe('Er zijn nog te weinig beloften om te vergelijken.');
});
