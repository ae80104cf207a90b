/** How what people need to come to a meeting is said. */
import type { AccessNeed, AccessNeedKind, Full } from '$lib/ipc';
import { t } from '$lib/texts';
import { languageName } from '$lib/texts/list';

/** The needs to choose from, in their order. */
export const needs: AccessNeedKind[] = ['interpreter', 'childCare', 'wheelchair', 'travelMoney', 'other'];

/** "Tolk: Turks" */
export function sayNeed({ kind, language, what }: Pick<Full<AccessNeed>, 'kind' | 'language' | 'what'>): string {
  return t('access-name', { kind, language: language ? languageName(language) : '', what });
}

/** What a list to choose from says. */
export function sayKind(kind: AccessNeedKind): string {
  if (kind === 'interpreter') return t('access-kind-interpreter');
  return kind === 'other' ? t('access-kind-other') : sayNeed({ kind, language: '', what: '' });
}
