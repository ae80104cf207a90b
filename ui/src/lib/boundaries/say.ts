/** What stands in the way of an action, in words that can be said to the person themselves. */
import { showDate } from '$lib/dates/show';
import type { Crossed, Deed, Full, Limit, Limits } from '$lib/ipc';
import { sayCalls, sayQuiet, sayWindows } from '$lib/rhythm/say';
import { t } from '$lib/texts';

export const deedLabel: Record<Deed, string> = {
  call: 'deed-call',
  invite: 'deed-invite',
  share: 'deed-share',
  photo: 'deed-photo',
};

/** One boundary: "Vroeg om rust tot 1 december." */
export function sayLimit(limit: Full<Limit>, today: string): string {
  switch (limit.kind) {
    case 'pause':
      return limit.until ? t('limit-pause', { date: showDate(limit.until, today) }) : t('limit-pause-open');
    case 'neverCall':
      return t('limit-never-call');
    case 'callHours':
      return t('limit-call-hours', { hours: sayWindows([{ days: [], from: limit.from, until: limit.until }, ...(limit.more ?? [])]) });
    case 'quietTime':
      return t('limit-quiet', { when: sayQuiet(limit) });
    case 'noSharedLists':
      return t('limit-no-lists');
    case 'noPhotos':
      return t('limit-no-photos');
    case 'askBeforeSharing':
      return t('limit-ask');
  }
}

/** The boundaries that Kring itself heeds, one a sentence. */
export function heeded({ calls, noSharedLists, noPhotos, askBeforeSharing }: Full<Limits>): string[] {
  const when = sayCalls(calls);
  return [
    when && (calls.never ? t('limit-never-call') : t('limit-calls', { when })),
    noSharedLists && t('limit-no-lists'),
    noPhotos && t('limit-no-photos'),
    askBeforeSharing && t('limit-ask'),
  ].filter((part): part is string => !!part);
}

/** "Yusuf Aydemir: niet uitgenodigd. Vroeg om rust tot 1 december." */
export function sayNotInvited({ person, limits }: Full<Crossed>, today: string): string {
  return t('guests-not-invited', { name: person.name, why: limits.map((limit) => sayLimit(limit, today)).join(' ') });
}
