/** When the last backup was made, in words that claim no more than the clock of then could know. */
import { showDate, showInstant } from '$lib/dates/show';
import type { BackupState, Full } from '$lib/ipc';
import { t } from '$lib/texts';

type Last = Pick<Full<BackupState>, 'lastAt' | 'clockWasAhead' | 'dayUnsure'>;

/** What the clock of then makes doubtful: a day to come is not said, one that is too early with what it is worth. */
function sayDoubtful({ lastAt, clockWasAhead, dayUnsure }: Last): string {
  if (clockWasAhead) return t('backup-clock-ahead');
  return dayUnsure && lastAt ? t('backup-day-unsure', { date: showDate(lastAt) }) : '';
}

/** In one line, for a reminder. */
export function sayLastBackup(state: Last): string {
  const { lastAt } = state;
  return sayDoubtful(state) || (lastAt ? t('notice-backup-old', { date: showDate(lastAt) }) : t('notice-backup-never'));
}

/** With the hour and how much has changed since. */
export function sayLastBackupWhole(state: Last & Pick<Full<BackupState>, 'changedSince'>): string {
  const { lastAt, changedSince: changed } = state;
  return sayDoubtful(state) || (lastAt ? t('backup-last', { date: showInstant(lastAt), changed }) : t('backup-never'));
}
