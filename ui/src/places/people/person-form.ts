/** The form of a person: texts and choices as one edits them, to and from the record the core keeps. */
import type { ContactChannel, ContactWay, Directness, Form, FormOfAddress, Full, Language, Person } from '$lib/ipc';
import { fromLines, toLines } from '$lib/texts/lines';

/** Everything that can be changed, flat; lists one item a line; an empty choice means: not asked. Dates apart. */
export interface PersonDraft {
  name: string;
  say: string;
  organisation: string;
  newOrganisation: string;
  organisationRole: string;
  contactWays: Full<ContactWay>[];
  languages: Full<Language>[];
  channel: ContactChannel | '';
  hours: string;
  directness: Directness | '';
  form: Form | '';
  address: FormOfAddress | '';
  talkBefore: boolean;
  note: string;
  interests: string;
  skills: string;
  needs: string;
  boundaries: string;
  ownWords: string;
  informedHow: string;
  role: string;
  perspectives: string[];
  brings: string;
  gets: string;
}

/** The dates of the form, as the core writes them; empty where there is none. */
export interface PersonDates {
  agreedOn: string;
  informedOn: string;
  roleAgreedOn: string;
}

/** A person but for what Kring acts on, which has a part of the form to itself. */
type Written = Omit<Full<Person>, 'limits' | 'pause' | 'rhythm' | 'snoozedUntil'>;

/** The choice in the list of organisations that asks for a new one. */
export const newOrganisation = 'new';

/** An empty form. */
export function blank(): PersonDraft {
  return {
    name: '',
    say: '',
    organisation: '',
    newOrganisation: '',
    organisationRole: '',
    contactWays: [],
    languages: [],
    channel: '',
    hours: '',
    directness: '',
    form: '',
    address: '',
    talkBefore: false,
    note: '',
    interests: '',
    skills: '',
    needs: '',
    boundaries: '',
    ownWords: '',
    informedHow: '',
    role: '',
    perspectives: [],
    brings: '',
    gets: '',
  };
}

/** The form of a person as kept. */
export function toDraft(person: Full<Person>): PersonDraft {
  const { preferences } = person;
  return {
    ...blank(),
    name: person.name,
    say: person.say,
    organisation: person.organisation ?? '',
    organisationRole: person.organisationRole,
    contactWays: structuredClone(person.contactWays),
    languages: structuredClone(person.languages),
    channel: preferences.channel ?? '',
    hours: preferences.hours,
    directness: preferences.directness ?? '',
    form: preferences.form ?? '',
    address: preferences.address ?? '',
    talkBefore: preferences.talkBefore,
    note: preferences.note,
    interests: toLines(person.interests),
    skills: toLines(person.skills),
    needs: toLines(person.needs),
    boundaries: toLines(person.boundaries),
    ownWords: person.ownWords?.text ?? '',
    informedHow: person.informed?.how ?? '',
  };
}

/** The dates of a person as kept. */
export function datesOf(person: Full<Person>): PersonDates {
  return {
    agreedOn: person.ownWords?.agreedOn ?? '',
    informedOn: person.informed?.on ?? '',
    roleAgreedOn: person.roleAgreedOn ?? '',
  };
}

/** The person a form stands for. Empty rows of ways and languages fall away. */
export function toPerson(draft: PersonDraft, dates: PersonDates, organisation: string | null): Written {
  const ownWords = draft.ownWords.trim();
  return {
    name: draft.name.trim(),
    say: draft.say.trim(),
    organisation,
    organisationRole: draft.organisationRole.trim(),
    roleAgreedOn: organisation ? dates.roleAgreedOn || null : null,
    contactWays: draft.contactWays.filter((way) => way.value.trim()),
    languages: draft.languages.filter((language) => language.tag),
    preferences: {
      channel: draft.channel || null,
      hours: draft.hours.trim(),
      directness: draft.directness || null,
      form: draft.form || null,
      address: draft.address || null,
      talkBefore: draft.talkBefore,
      note: draft.note.trim(),
    },
    interests: fromLines(draft.interests),
    skills: fromLines(draft.skills),
    needs: fromLines(draft.needs),
    boundaries: fromLines(draft.boundaries),
    ownWords: ownWords ? { text: ownWords, agreedOn: dates.agreedOn } : null,
    informed: dates.informedOn ? { on: dates.informedOn, how: draft.informedHow.trim() } : null,
  };
}

/** What still stands in the way of saving: the field and the key of the text that says so. */
export function missing(draft: PersonDraft, dates: PersonDates): { field: 'name' | 'agreedOn' | 'informedOn' | 'newOrganisation'; text: string } | undefined {
  if (!draft.name.trim()) return { field: 'name', text: 'person-name-missing' };
  if (draft.organisation === newOrganisation && !draft.newOrganisation.trim()) {
    return { field: 'newOrganisation', text: 'person-organisation-missing' };
  }
  if (draft.ownWords.trim() && !dates.agreedOn) return { field: 'agreedOn', text: 'person-agreed-missing' };
  if (draft.informedHow.trim() && !dates.informedOn) return { field: 'informedOn', text: 'person-informed-missing' };
  return undefined;
}
