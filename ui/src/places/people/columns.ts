import type { PeopleSort } from '$lib/ipc';

/** A column of the list of people. A role that is kept apart has none, and neither have languages. */
export interface Column {
  label: string;
  sort?: PeopleSort;
  /** The classes of its cells. */
  look: string;
}

export const columns: Column[] = [
  { label: 'people-name', sort: 'name', look: 'named' },
  { label: 'people-organisation', sort: 'organisation', look: 'wide-only organisation' },
  { label: 'people-last-contact', sort: 'lastContact', look: 'contact' },
  { label: 'people-promises', sort: 'openPromises', look: 'number' },
];
