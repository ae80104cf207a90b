/** What an operation of the core is called on screen, for the status bar, for what just happened and for the audit log. */
import type { About, Full } from '$lib/ipc';
import { t, tFirst } from '.';

/** The name of `operation` for people: its own, else that of its family; of one this window does not know, a plain sentence. */
export function operationName(operation: string): string {
  const family = operation.split('.')[0] ?? '';
  return tFirst(...[operation, family, 'other'].map((name) => `operation-${name.replaceAll('.', '-')}`));
}

/** The same with what it was about: "Gesprek bewaard: Abel Tesfaye". */
export function operationAbout({ operation, about }: { operation: string; about: Full<About> }): string {
  const { names, more } = about;
  if (!names.length) return operationName(operation);
  return t('operation-about', { operation: operationName(operation), names: names.join(', '), more });
}
