import { expect, test } from 'vitest';
import type { Full, ThemeRow } from '$lib/ipc';
import { themesFor } from './themes';

const rows = ['Licht op de route naar school', 'Een markt', 'Café in de zaal'].map((title) => ({ theme: { id: title, title } })) as unknown as Full<ThemeRow>[];
const titles = (typed: string) => themesFor(rows, typed).map(({ theme }) => theme.title);

test('the beginnings of words pick themes, and nothing typed picks all', () => {
  expect(titles('rou sch')).toEqual(['Licht op de route naar school']);
  expect(titles('cafe')).toEqual(['Café in de zaal']);
  expect(titles('licht in de zaal')).toEqual([]);
  expect(titles(' ')).toHaveLength(3);
});
