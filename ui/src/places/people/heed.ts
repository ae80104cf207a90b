/** What one should heed before speaking to somebody, in sentences that can be read aloud to them. */
import { showDate } from '$lib/dates/show';
import type { ContactWay, Full, Person } from '$lib/ipc';
import { t } from '$lib/texts';
import { addressLabel, channelLabel, contactLabel, directnessLabel, formLabel } from '$lib/texts/labels';
import { languageName, listOf } from '$lib/texts/list';
import { sentence } from '$lib/texts/sentence';

const joined = (parts: (string | null | false | undefined)[]) =>
  parts
    .filter((part): part is string => !!part && part.trim() !== '')
    .map(sentence)
    .join(' ');

/** Which languages somebody speaks, how they like to read, and whether an interpreter is wanted. */
export function languages(person: Full<Person>): string {
  const spoken = person.languages.filter((language) => language.speaks !== 'none');
  const names = spoken.map(({ tag, speaks }) =>
    speaks === 'some' ? t('heed-a-little', { language: languageName(tag) }) : languageName(tag),
  );
  const hard = person.languages.filter((language) => language.reads !== 'good' && language.speaks !== 'none');
  const interpreter = person.languages.filter((language) => language.wantsInterpreter);
  return joined([
    names.length > 0 && listOf(names),
    hard.length > 0 && t('heed-reads-less', { languages: listOf(hard.map(({ tag }) => languageName(tag))) }),
    interpreter.length > 0 && t('heed-interpreter', { languages: listOf(interpreter.map(({ tag }) => languageName(tag))) }),
    person.preferences.talkBefore && t('heed-talk-before'),
  ]);
}

/** By which way, when, and how somebody likes to be in contact. */
export function contact(person: Full<Person>): string {
  const { channel, hours, directness, form, address, note } = person.preferences;
  return joined([
    note,
    channel && t('heed-rather', { channel: t(channelLabel[channel]).toLocaleLowerCase() }),
    hours,
    directness && t(directnessLabel[directness]),
    form && t(formLabel[form]),
    address && t('heed-address', { address: t(addressLabel[address]).toLocaleLowerCase() }),
  ]);
}

/** The ways to reach somebody, the preferred one first. */
export function ways(person: Full<Person>): { label: string; value: string; hours: string; preferred: boolean }[] {
  return person.contactWays
    .map(({ kind, value, hours, preferred }) => ({ label: t(contactLabel[kind]), value, hours, preferred }))
    .sort((one, other) => Number(other.preferred) - Number(one.preferred));
}

/** The ways to reach somebody by a call. */
export function callable(person: Full<Person>): Full<ContactWay>[] {
  return person.contactWays.filter(({ kind }) => kind === 'phone');
}

/** Whether and how somebody knows that this is kept. */
export function informed(person: Full<Person>, today: string): string {
  if (!person.informed) return t('heed-not-informed');
  const { on, how } = person.informed;
  return how ? sentence(t('heed-informed-how', { how, date: showDate(on, today) })) : t('heed-informed', { date: showDate(on, today) });
}
