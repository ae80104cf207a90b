// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { askFocus } from './focus';
import { toFirstInvalid } from './invalid';

test('goes to the first field that is not right and shows its label too', () => {
  document.body.innerHTML =
    '<div class="utrecht-form-field"><input id="good"></div>' +
    '<div class="utrecht-form-field"><input id="bad" aria-invalid="true"></div>' +
    '<div class="utrecht-form-field"><input aria-invalid="true"></div>';
  const shown: Element[] = [];
  // The stand-in for a browser draws nothing, so it knows no scrolling.
  Element.prototype.scrollIntoView = vi.fn(function (this: Element) {
    shown.push(this);
  });
  toFirstInvalid(document, askFocus());
  expect(document.activeElement?.id).toBe('bad');
  expect(shown).toEqual([document.querySelectorAll('.utrecht-form-field')[1]]);
});

test('leaves the keyboard where it is when all is right', () => {
  document.body.innerHTML = '<input id="good">';
  document.getElementById('good')?.focus();
  toFirstInvalid(document, askFocus());
  toFirstInvalid(null, askFocus());
  expect(document.activeElement?.id).toBe('good');
});
