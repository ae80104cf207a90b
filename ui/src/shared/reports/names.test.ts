import { expect, test } from 'vitest';
import type { Full, NameFinding } from '$lib/ipc';
import { t } from '$lib/texts';
import { allAtOnce, choicesOf, placeOf } from './names';

const finding = (id: string, certainty: 'certain' | 'alsoWord') => ({ id, certainty }) as Full<NameFinding>;

test('only what was decided goes to the core, and own words once there are any', () => {
  expect(
    choicesOf({
      a: { choosing: 'undecided', words: '' },
      b: { choosing: 'replace', words: 'left over' },
      c: { choosing: 'own', words: '  ' },
      d: { choosing: 'own', words: ' de voorzitter ' },
      e: { choosing: 'keep', words: '' },
      f: { choosing: 'noName', words: '' },
    }),
  ).toEqual([
    { finding: 'b', decision: 'replace', words: '' },
    { finding: 'd', decision: 'replace', words: 'de voorzitter' },
    { finding: 'e', decision: 'keep', words: '' },
    { finding: 'f', decision: 'noName', words: '' },
  ]);
});

test('replacing all leaves what may be a word, and what was chosen already', () => {
  const findings = [finding('a', 'certain'), finding('b', 'alsoWord'), finding('c', 'certain')];
  const chosen = { c: { choosing: 'keep' as const, words: '' } };
  expect(choicesOf(allAtOnce(chosen, findings, 'replace'))).toEqual([
    { finding: 'c', decision: 'keep', words: '' },
    { finding: 'a', decision: 'replace', words: '' },
  ]);
  expect(choicesOf(allAtOnce({}, findings, 'keep')).map((one) => one.finding)).toEqual(['a', 'b', 'c']);
});

test('says where a name stands', () => {
  const at = (text: string, item: number | null) => t('report-text-at', { ...placeOf({ place: { text, item } } as Full<NameFinding>) });
  expect(at('note', 2).replace(/[\u2066-\u2069]/g, '')).toBe('Notitie bij agendapunt 2');
  expect(at('action', null)).toBe('Actie');
  expect(at('purpose', null)).toBe('Doel van het netwerk');
});
