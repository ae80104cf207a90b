import { t } from './';
import { languageName } from './list';

/** The values of a map of labels, to choose from. */
export function optionsOf<Value extends string>(labels: Record<Value, string>): { value: Value; label: string }[] {
  return (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label: t(label) }));
}

/** The same, with one more for what was not asked. */
export function optionsOrNone<Value extends string>(labels: Record<Value, string>): { value: Value | ''; label: string }[] {
  return [{ value: '', label: t('not-asked') }, ...optionsOf(labels)];
}

/** Languages that are much spoken in Dutch towns, by name; any other that a person already has stays. */
const tags = ['nl', 'am', 'ar', 'ber', 'bg', 'ckb', 'de', 'en', 'es', 'fa', 'fr', 'hi', 'id', 'it', 'kmr', 'pap', 'pl', 'prs', 'ps', 'pt', 'ro', 'ru', 'so', 'srn', 'ti', 'tr', 'uk', 'ur', 'vi', 'zh'];

/** The languages to choose from, Dutch first. */
export function languageTags(present: string): { value: string; label: string }[] {
  const all = tags.includes(present) ? tags : [present, ...tags];
  const [first, ...others] = all.map((tag) => ({ value: tag, label: languageName(tag) }));
  return [...(first ? [first] : []), ...others.sort((one, other) => one.label.localeCompare(other.label))];
}
