/** What to say of somebody who only brings or only gets, and what one could do. */
import type { Full, OneSidedMember } from '$lib/ipc';
import { t } from '$lib/texts';

export function sayOneSided({ person, way }: Full<OneSidedMember>): string {
  return t(way === 'brings' ? 'one-sided-brings' : 'one-sided-gets', { name: person.name });
}
