/** The fields of a person as they are laid side by side: what each is called, and what stands in it. */
import { showDate } from '$lib/dates/show';
import type { Full, Person } from '$lib/ipc';
import { sayCalls, sayPause, sayRhythm } from '$lib/rhythm/say';
import { t } from '$lib/texts';
import { addressLabel, channelLabel, contactLabel, directnessLabel, formLabel } from '$lib/texts/labels';
import { languageName } from '$lib/texts/list';

type P = Full<Person>;

interface Shown {
  label: string;
  lines: (person: P, today: string) => (string | null | undefined | false)[];
}

/** What a field shows. One that is not here is one that came later: it is shown under its own name. */
const fields: Record<string, Shown> = {
  name: { label: 'merge-name', lines: ({ name }) => [name] },
  say: { label: 'merge-say', lines: ({ say }) => [say] },
  contactWays: {
    label: 'merge-contact-ways',
    lines: ({ contactWays }) => contactWays.map(({ kind, value, hours }) => `${t(contactLabel[kind])}: ${value}${hours && ` (${hours})`}`),
  },
  languages: {
    label: 'merge-languages',
    lines: ({ languages }) =>
      languages.map(({ tag, speaks, wantsInterpreter }) =>
        [languageName(tag), speaks === 'some' && t('merge-a-little'), wantsInterpreter && t('merge-interpreter')].filter(Boolean).join(', '),
      ),
  },
  'preferences.channel': { label: 'merge-channel', lines: ({ preferences: { channel } }) => [channel && t(channelLabel[channel])] },
  'preferences.hours': { label: 'merge-hours', lines: ({ preferences }) => [preferences.hours] },
  'preferences.directness': { label: 'merge-directness', lines: ({ preferences: { directness } }) => [directness && t(directnessLabel[directness])] },
  'preferences.form': { label: 'merge-form', lines: ({ preferences: { form } }) => [form && t(formLabel[form])] },
  'preferences.address': { label: 'merge-address', lines: ({ preferences: { address } }) => [address && t(addressLabel[address])] },
  'preferences.note': { label: 'merge-note', lines: ({ preferences }) => [preferences.note] },
  interests: { label: 'merge-interests', lines: ({ interests }) => interests },
  skills: { label: 'merge-skills', lines: ({ skills }) => skills },
  needs: { label: 'merge-needs', lines: ({ needs }) => needs },
  boundaries: { label: 'merge-boundaries', lines: ({ boundaries }) => boundaries },
  'preferences.talkBefore': { label: 'person-talk-before', lines: ({ preferences: { talkBefore } }) => [talkBefore && t('merge-yes')] },
  // What was said about calling is one thing.
  'limits.calls': { label: 'merge-calls', lines: ({ limits }) => [sayCalls(limits.calls)] },
  'limits.noSharedLists': { label: 'limits-no-lists', lines: ({ limits }) => [limits.noSharedLists && t('merge-yes')] },
  'limits.noPhotos': { label: 'limits-no-photos', lines: ({ limits }) => [limits.noPhotos && t('merge-yes')] },
  'limits.askBeforeSharing': { label: 'limits-ask', lines: ({ limits }) => [limits.askBeforeSharing && t('merge-yes')] },
  pause: { label: 'pause', lines: ({ pause }, today) => (pause ? [sayPause(pause, today), pause.words] : []) },
  rhythm: { label: 'heed-rhythm', lines: ({ rhythm }) => [sayRhythm(rhythm)] },
  snoozedUntil: { label: 'merge-snoozed', lines: ({ snoozedUntil }, today) => [snoozedUntil && showDate(snoozedUntil, today)] },
  ownWords: { label: 'merge-own-words', lines: ({ ownWords }, today) => [ownWords && `${ownWords.text} (${showDate(ownWords.agreedOn, today)})`] },
  informed: { label: 'merge-informed', lines: ({ informed }, today) => [informed && [showDate(informed.on, today), informed.how].filter(Boolean).join(', ')] },
};

/** What a field is called. */
export function labelOf(field: string): string {
  if (field === 'organisation') return t('merge-organisation');
  const known = fields[field];
  return known ? t(known.label) : t('merge-other', { field });
}

/** What stands in a field, a line each; nothing when it is empty. An organisation goes with the role there and the agreement to record it. `named` gives the name of an organisation. */
export function linesOf(field: string, person: P, today: string, named: (organisation: string) => string): string[] {
  const lines =
    field === 'organisation'
      ? [
          person.organisation && named(person.organisation),
          person.organisationRole,
          person.roleAgreedOn && t('merge-role-agreed', { date: showDate(person.roleAgreedOn, today) }),
        ]
      : (fields[field]?.lines(person, today) ?? plain(field.split('.').reduce<unknown>((at, name) => (at as never)?.[name], person)));
  return lines.filter((line): line is string => !!line && line.trim() !== '');
}

/** The texts and numbers in a value, whatever its form. */
function plain(value: unknown): string[] {
  if (value === null || value === undefined || value === false || value === '') return [];
  if (value === true) return [t('merge-yes')];
  if (Array.isArray(value)) return value.map((item) => plain(item).join(', '));
  if (typeof value === 'object') return Object.values(value).flatMap(plain);
  return [String(value)];
}
