import { t } from '.';

/** What a meeting is called where something else is told: the core leaves the title of a confidential one out. */
export const meetingName = (title: string): string => title || t('meeting-in-confidence');
