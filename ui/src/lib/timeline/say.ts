/** The lines of somebody's timeline, in words. */
import { howLabel } from '$lib/agreements/say';
import { wayLabel } from '$lib/contributions/say';
import { showDate } from '$lib/dates/show';
import type { Full, TimelineEntry, TimelineKind } from '$lib/ipc';
import { t } from '$lib/texts';
import { conversationLabel } from '$lib/texts/labels';
import { meetingName } from '$lib/texts/meeting';

export const kindLabel: Record<TimelineKind, string> = {
  conversation: 'kind-conversation',
  meeting: 'kind-meeting',
  promise: 'kind-promise',
  contribution: 'kind-contribution',
  preparation: 'kind-preparation',
  agreement: 'kind-agreement',
  membership: 'kind-membership',
};

type Entry = Full<TimelineEntry>;

/** When it was, as the core wrote it. */
export const whenOf = (entry: Entry): string => ('at' in entry ? entry.at : entry.date);

/** What tells one line from another: a promise has one for its making and one for its end. */
export const keyOf = (entry: Entry, at: number): string => `${entry.what}${entry.id}${entry.what === 'raised' ? at : ''}`;

/** What happened, in the first words of the line. */
export function titleOf(entry: Entry): string {
  switch (entry.what) {
    case 'conversation': {
      const kind = t(conversationLabel[entry.kind]);
      return entry.place ? t('timeline-kind-at', { kind, place: entry.place }) : kind;
    }
    case 'promised':
      return t(entry.side === 'ours' ? 'timeline-we-promised' : 'timeline-they-promised');
    case 'settled':
      return t(entry.state === 'done' ? (entry.side === 'ours' ? 'timeline-we-kept' : 'timeline-they-kept') : 'timeline-let-go');
    case 'raised':
      return t('timeline-raised', { title: meetingName(entry.title) });
    case 'prepared':
      return t('timeline-prepared', { title: meetingName(entry.title) });
    case 'acknowledged':
      return t('timeline-acknowledged', { network: entry.networkName, how: t(howLabel[entry.how]), outdated: entry.outdated ? 'yes' : 'no' });
    case 'contributed':
      return t(wayLabel[entry.way]);
    case 'informed':
      return t('timeline-informed');
    case 'ownWords':
      return t('timeline-own-words');
    case 'joined':
      return t('timeline-joined', { network: entry.networkName });
    case 'left':
      return t('timeline-left', { network: entry.networkName });
    case 'meeting':
      return meetingName(entry.title);
  }
}

/** What belongs to it, beneath; of a conversation its note. */
export function wordsOf(entry: Entry, today: string): string {
  switch (entry.what) {
    case 'conversation':
      return entry.note;
    case 'meeting':
      return t(entry.attended ? 'timeline-attended' : entry.at.slice(0, 10) < today ? 'timeline-not-attended' : 'timeline-invited');
    case 'promised':
      return entry.due ? t('timeline-due', { text: entry.text, date: showDate(entry.due, today) }) : entry.text;
    case 'settled':
    case 'raised':
    case 'acknowledged':
    case 'contributed':
    case 'informed':
      return entry.text;
    default:
      return '';
  }
}

/** Who may read it, where it says so. */
export const classificationOf = (entry: Entry) => ('classification' in entry ? entry.classification : 'internal');

/** Whether its words are left out until one asks for them. */
export const isHidden = (entry: Entry): boolean => 'hidden' in entry && entry.hidden;
