/** What there is to say of something that was brought or got. */
import { showDate } from '$lib/dates/show';
import type { ContributionRow, ContributionWay, Full } from '$lib/ipc';
import { t } from '$lib/texts';
import { conversationLabel } from '$lib/texts/labels';

export const wayLabel: Record<ContributionWay, string> = { brings: 'contribution-brought', gets: 'contribution-got' };

/** Where it came up; nothing when it was written down by itself. */
export function cameUpAt(row: Full<ContributionRow>): string {
  if (row.meetingTitle) return row.meetingTitle;
  return row.talk ? t(conversationLabel[row.talk]) : '';
}

/** "12 november: Linzensoep" */
export const dated = ({ contribution }: Full<ContributionRow>, today: string): string =>
  t('contribution-dated', { date: showDate(contribution.on, today), text: contribution.text });
