import { expect, test } from 'vitest';
import { added, whole } from './items';

test('what is still being written is part of the list', () => {
  expect(whole(['Koken'], ' Zingen ')).toBe('Koken\nZingen');
  expect(whole(['Koken'], '  ')).toBe('Koken');
});

test('pasted lines become items, without bullets and without doubles', () => {
  expect(added(['Koken'], '- Zingen\n• Koken\nZingen\n\nFoto’s 🙂')).toEqual(['Koken', 'Zingen', 'Foto’s 🙂']);
  expect(added([], 'ሰላም\nنادية')).toEqual(['ሰላም', 'نادية']);
});
