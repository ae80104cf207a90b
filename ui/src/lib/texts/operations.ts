/** What an operation of the core is called on screen, for the status bar, for what just happened and for the audit log. */
import type { About, Full, UndoneOperation } from '$lib/ipc';
import { explain, t, tFirst } from '.';

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

/** What was taken back; where something came between, also what still stands and why. */
export function sayUndone(undone: Full<UndoneOperation>): string {
  const said = t('undone', { operation: operationAbout(undone) });
  const { stopped } = undone;
  return stopped ? [said, t('undone-left', { count: stopped.left }), explain(stopped.problem)].join(' ') : said;
}
