import { expect, test } from 'vitest';
import { barWidth, coverageFinding } from './coverage';

const row = (perspective: string, members: number, present = 0) => ({ perspective, members, present });
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const say = (listed: ReturnType<typeof row>[], meetings = 0) => plain(coverageFinding({ listed, others: [], meetings }));

test('says who is missed before who stayed away', () => {
  expect(say([row('Ouders', 3), row('Jongeren', 0), row('Sport', 0)], 3)).toBe('Deze 2 perspectieven ontbreken nog: Jongeren en Sport.');
  expect(say([row('Ouders', 3, 2), row('Sport', 1)], 3)).toBe('Bij de laatste 3 bijeenkomsten was er niemand vanuit Sport.');
  expect(say([row('Ouders', 3, 2)], 3)).toBe('Elk perspectief van dit netwerk zit aan tafel.');
  expect(say([row('Ouders', 3)])).toBe('Elk perspectief van dit netwerk zit aan tafel.');
});

test('draws bars beside the longest, and none for nobody', () => {
  const rows = [row('A', 10), row('B', 5), row('C', 0)];
  expect(rows.map((one) => barWidth(one, rows, 200))).toEqual([200, 100, 0]);
});
