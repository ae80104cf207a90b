import type { Ask } from './focus';

/**
 * Takes the keyboard to the first field that is not right, and shows it with its label and its message. `focus` was
 * asked for when saving began.
 */
export function toFirstInvalid(within: ParentNode | null | undefined, focus: Ask): void {
  const field = within?.querySelector<HTMLElement>('[aria-invalid=true]');
  if (!focus(field)) return;
  // Going to a field brings only itself into sight, and the browsers leave its margin out of it.
  field?.closest('.utrecht-form-field')?.scrollIntoView({ block: 'nearest' });
}
