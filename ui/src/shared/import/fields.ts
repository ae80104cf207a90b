/** What a column of a list can be, in the order in which people look for it, and what may not be kept. */
import type { Full, ImportColumn, ImportField, ImportLeftOut } from '$lib/ipc';
import { t } from '$lib/texts';

export const fieldLabel: Record<ImportField, string> = {
  given: 'import-field-given',
  initials: 'import-field-initials',
  prefix: 'import-field-prefix',
  family: 'import-field-family',
  fullName: 'import-field-full-name',
  say: 'import-field-say',
  organisation: 'import-field-organisation',
  organisationRole: 'import-field-organisation-role',
  phone: 'import-field-phone',
  phoneMobile: 'import-field-phone-mobile',
  phoneWork: 'import-field-phone-work',
  phoneHome: 'import-field-phone-home',
  email: 'import-field-email',
  street: 'import-field-street',
  houseNumber: 'import-field-house-number',
  postcode: 'import-field-postcode',
  city: 'import-field-city',
  address: 'import-field-address',
  languages: 'import-field-languages',
  notes: 'import-field-notes',
  perspectives: 'import-field-perspectives',
  networkRole: 'import-field-network-role',
  since: 'import-field-since',
};

/** What to choose from for a column; first that it is not taken over. */
export function fieldOptions(): { value: ImportField | ''; label: string }[] {
  const named = (Object.entries(fieldLabel) as [ImportField, string][]).map(([value, label]) => ({ value, label: t(label) }));
  return [{ value: '', label: t('import-field-none') }, ...named];
}

/** The letter that a column has in a spreadsheet: A for 1, AA for 27. */
export function letterOf(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** What a column is called: by its heading, or by its letter where it has none. */
export function columnName({ header, number }: Pick<ImportColumn, 'header' | 'number'>): string {
  return header.trim() || t('import-column-unnamed', { letter: letterOf(number) });
}

/** Why a column is not taken over, in a sentence. */
export function sayLeftOut(column: Full<ImportLeftOut>): string {
  const { category, by } = column;
  const named = { column: columnName(column) };
  if (!category) return t('import-left-out-country', named);
  return t(by === 'contents' ? 'import-left-out-contents' : 'import-left-out', { ...named, category });
}

/** Properties of vCard (RFC 6350, 6.1 to 6.10) that contacts often have, and what people call them. */
const propertyLabel: Record<string, string> = {
  PHOTO: 'import-card-photo',
  LOGO: 'import-card-photo',
  BDAY: 'import-card-birthday',
  ANNIVERSARY: 'import-card-anniversary',
  GENDER: 'import-card-gender',
  GEO: 'import-card-place',
  URL: 'import-card-web',
  IMPP: 'import-card-chat',
  CATEGORIES: 'import-card-labels',
  RELATED: 'import-card-related',
};

/** What people call a property of a contact. */
export function propertyName(name: string): string {
  const label = propertyLabel[name.toUpperCase()];
  return label ? t(label) : t('import-card-other', { name });
}
