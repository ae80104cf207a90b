import { expect, test } from 'vitest';
import { lean } from './lean-theme.ts';

test('keeps the ramps, what follows from them and the tokens of components in use; leaves the rest out', () => {
  const theme = ['.theme {', '  --voorbeeld-kleuren-wit: #fff;', "  --ams-x: url('a;b');", '  --basis-a: var(--voorbeeld-kleuren-wit);', '  --utrecht-accordion-x: 1px;', '  --utrecht-button-x: 1px;', '}'];
  expect(lean(theme.join('\n')).split('\n')).toEqual([theme[0], theme[1], theme[3], theme[5], theme[6]]);
});
