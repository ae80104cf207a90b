/** Takes the keyboard to the first field that is not right, and shows it with its label and its message. */
export function toFirstInvalid(within: ParentNode | null | undefined): void {
  const field = within?.querySelector<HTMLElement>('[aria-invalid=true]');
  field?.focus();
  // Going to a field brings only itself into sight, and the browsers leave its margin out of it.
  field?.closest('.utrecht-form-field')?.scrollIntoView({ block: 'nearest' });
}
