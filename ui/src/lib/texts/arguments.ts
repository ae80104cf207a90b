/**
 * The values of an error, from how scripts read them to how people do. This is the only place of the window where that is done;
 * `crates/kring-texts/src/arguments.rs` does the same for the terminal.
 */
import type { FluentVariable } from '@fluent/bundle';
import type { Problem } from '$lib/ipc';
import { showDate, showMoment } from '$lib/dates/civil';

/** Values that are said back letter for letter: what somebody typed, or named something, and a year, which is not counted. */
const asWritten = ['text', 'word', 'words', 'value', 'name', 'path', 'command', 'option', 'column', 'year', 'verb', 'field'];

/** Each value as a text says it; of a path such as "agenda.0.title" also its last name. */
export function wordable(args: Problem['args']): Record<string, FluentVariable> {
  const wordable: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(args)) wordable[name] = asWritten.includes(name) ? value : said(value);
  const names = args['field']?.split('.').filter((name) => !/^\d+$/.test(name));
  if (names) wordable['fieldName'] = names.at(-1) ?? '';
  return wordable;
}

/** A whole number as one, for the plurals; a day and a moment in words. */
function said(value: string): FluentVariable {
  if (/^-?\d+$/.test(value)) return Number(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return showDate(value);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(value)) return showMoment(value);
  return value;
}
