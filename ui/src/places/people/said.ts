/** What stands in a field of the form, as it can be read. */
import { showDate } from '$lib/dates/show';
import type { CallTimes, ContactWay, Full, Language, Rhythm } from '$lib/ipc';
import { sayCalls, sayRhythm } from '$lib/rhythm/say';
import { t } from '$lib/texts';
import { addressLabel, channelLabel, contactLabel, directnessLabel, formLabel, levelLabel } from '$lib/texts/labels';
import { languageName } from '$lib/texts/list';
import type { Field } from './merging';

const names: Partial<Record<Field, string>> = {
  name: 'person-name',
  say: 'person-say-label',
  organisation: 'person-organisation',
  organisationRole: 'person-organisation-role',
  contactWays: 'person-ways',
  languages: 'person-languages',
  channel: 'person-channel',
  hours: 'person-hours',
  directness: 'person-directness',
  form: 'person-form',
  address: 'person-address',
  note: 'person-contact-note',
  interests: 'profile-interests',
  skills: 'profile-skills',
  needs: 'heed-needs',
  boundaries: 'heed-boundaries',
  ownWords: 'profile-own-words',
  agreedOn: 'person-agreed-on',
  informedOn: 'person-informed-on',
  informedHow: 'person-informed-how',
  roleAgreedOn: 'person-role-agreed-on',
  rhythm: 'limits-rhythm',
  calls: 'limits-calls',
  noSharedLists: 'limits-no-lists',
  noPhotos: 'limits-no-photos',
  askBeforeSharing: 'limits-ask',
};

/** The label of a field, as the form has it. */
export function fieldName(field: Field): string {
  const key = names[field];
  return key ? t(key) : field;
}

const choices: Partial<Record<Field, Record<string, string>>> = {
  channel: channelLabel,
  directness: directnessLabel,
  form: formLabel,
  address: addressLabel,
};

/** The value of a field in words; `organisations` has their names by id. */
export function said(field: Field, value: unknown, organisations: ReadonlyMap<string, string>): string {
  if (field === 'contactWays') return (value as Full<ContactWay>[]).map(way).join('\n');
  if (field === 'languages') return (value as Full<Language>[]).map(language).join('\n');
  if (field === 'calls') return sayCalls(value as Full<CallTimes>);
  if (field === 'rhythm') return sayRhythm(value as Full<Rhythm> | null);
  if (typeof value === 'boolean') return value ? t('merge-yes') : '';
  const text = String(value ?? '');
  if (field === 'organisation') return organisations.get(text) ?? '';
  if (field === 'agreedOn' || field === 'informedOn' || field === 'roleAgreedOn') return text && showDate(text);
  const label = choices[field]?.[text];
  return label ? t(label) : text;
}

function way({ kind, value, hours, preferred }: Full<ContactWay>): string {
  return [`${t(contactLabel[kind])}: ${value}`, hours, preferred && t('person-way-prefers')].filter(Boolean).join(', ');
}

function language({ tag, speaks, reads, wantsInterpreter }: Full<Language>): string {
  const levels = `${t('person-speaks')} ${t(levelLabel[speaks])}, ${t('person-reads')} ${t(levelLabel[reads])}`;
  return [languageName(tag), levels, wantsInterpreter && t('person-interpreter')].filter(Boolean).join(', ');
}
