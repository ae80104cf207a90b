/** What becomes of a row that looks like somebody: what can be chosen, and what all of it comes to. */
import type { Full, ImportAlike, ImportPlan, ImportRemark, ImportedRow, RowChoice } from '$lib/ipc';
import { t } from '$lib/texts';

/** One choice as the value of a radio button. */
export function keyOf(choice: RowChoice): string {
  if (choice.what === 'merge') return `person:${choice.person}`;
  return choice.what === 'mergeRow' ? `row:${choice.row}` : choice.what;
}

/** The choice that makes one of a row and somebody it looks like. */
export function mergeWith({ person, row }: Pick<ImportAlike, 'person' | 'row'>): RowChoice | undefined {
  if (person !== null) return { what: 'merge', person };
  return row === null ? undefined : { what: 'mergeRow', row };
}

/** The rows that somebody has to look at. */
export function rowsToAsk(rows: Full<ImportedRow>[]): Full<ImportedRow>[] {
  return rows.filter(({ alike }) => alike.length > 0);
}

/** How many rows become one with another row of the list. */
function twiceInList(rows: Full<ImportedRow>[]): number {
  return rows.filter(({ outcome }) => outcome.what === 'mergeRow').length;
}

/** What will happen, in one sentence: "29 mensen komen erbij, 2 worden samengevoegd met wie er al is." */
export function sayPlan({ added, merged, skipped, rows }: Full<ImportPlan>): string {
  const twice = twiceInList(rows);
  const kept = merged - twice;
  const parts = [
    t('import-plan-added', { count: added }),
    kept > 0 && t('import-plan-merged', { count: kept }),
    twice > 0 && t('import-plan-twice', { count: twice }),
    skipped > 0 && t('import-plan-skipped', { count: skipped }),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** Who is added, in the order of the list. */
export function addedNames(rows: Full<ImportedRow>[]): string[] {
  return rows.flatMap(({ outcome, card }) => (outcome.what === 'add' ? [card.name] : []));
}

/** Remarks of one kind, in the order of the list. */
export interface RemarkGroup {
  kind: ImportRemark['kind'];
  remarks: Full<ImportRemark>[];
}

/** What has to be said about rows, by its kind; the kind that comes first in the list first. */
export function remarkGroups(remarks: Full<ImportRemark>[]): RemarkGroup[] {
  const groups = new Map<ImportRemark['kind'], Full<ImportRemark>[]>();
  for (const remark of remarks) {
    const own = groups.get(remark.kind);
    if (own) own.push(remark);
    else groups.set(remark.kind, [remark]);
  }
  return [...groups].map(([kind, own]) => ({ kind, remarks: own }));
}
