/** Which column becomes which field: what is chosen, and what cannot be. */
import type { Full, ImportColumn, ImportField, ImportSheet, MappedColumn } from '$lib/ipc';

/** What was chosen for each column, by its number; empty where it is not taken over. */
export type Chosen = Record<number, ImportField | ''>;

/** Of these somebody may have several; of all others a person has one. */
const several: ReadonlySet<ImportField> = new Set(['phone', 'phoneMobile', 'phoneWork', 'phoneHome', 'email', 'languages', 'notes', 'perspectives']);

/** By one of these somebody has a name. */
const names: ReadonlySet<ImportField | ''> = new Set(['given', 'family', 'fullName']);

/** What is proposed for a sheet. */
export function proposed({ columns, mapping }: Full<ImportSheet>): Chosen {
  return Object.fromEntries(columns.map(({ number }) => [number, mapping.find(({ column }) => column === number)?.field ?? '']));
}

/** The columns whose field an earlier one has already, each with that one. */
export function doubled(columns: Full<ImportColumn>[], chosen: Chosen): Map<number, Full<ImportColumn>> {
  const first = new Map<ImportField, Full<ImportColumn>>();
  const found = new Map<number, Full<ImportColumn>>();
  for (const column of columns) {
    const field = chosen[column.number];
    if (!field || several.has(field)) continue;
    const earlier = first.get(field);
    if (earlier) found.set(column.number, earlier);
    else first.set(field, column);
  }
  return found;
}

/** Whether any column says what somebody is called. */
export function hasName(columns: Full<ImportColumn>[], chosen: Chosen): boolean {
  return columns.some(({ number }) => names.has(chosen[number] ?? ''));
}

/** Whether people can be made of it. */
export function isWhole({ columns, rows }: Full<ImportSheet>, chosen: Chosen): boolean {
  return rows > 0 && hasName(columns, chosen) && doubled(columns, chosen).size === 0;
}

/** Whether a guess is still the one that was made, and worth a look. */
export function isGuessed({ number, field, confidence }: Full<ImportColumn>, chosen: Chosen): boolean {
  return confidence === 'likely' && field !== null && chosen[number] === field;
}

/** As the core is told. */
export function mappingOf(columns: Full<ImportColumn>[], chosen: Chosen): MappedColumn[] {
  return columns.flatMap(({ number }) => {
    const field = chosen[number];
    return field ? [{ column: number, field }] : [];
  });
}
