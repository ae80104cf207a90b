/** The lines of somebody's timeline, in words. */
import { howLabel } from '$lib/agreements/say';
import { wayLabel } from '$lib/contributions/say';
import { showDate, showTime } from '$lib/dates/show';
import type { Full, NamedAs, TimelineEntry, TimelineKind } from '$lib/ipc';
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

/** As what a record names somebody, as the texts choose by it. */
const roleKey: Record<NamedAs, string> = {
  ledItem: 'led-item',
  askedForChange: 'asked-for-change',
  askedForCorrection: 'asked-for-correction',
  madePledge: 'made-pledge',
  looksAfterGoal: 'looks-after-goal',
  broughtIn: 'brought-in',
  raisedSignal: 'raised-signal',
  boundaryCrossed: 'boundary-crossed',
  takesPart: 'takes-part',
};

type Entry = Full<TimelineEntry>;

/** When it was, as the core wrote it. */
export const whenOf = (entry: Entry): string => ('at' in entry ? entry.at : entry.date);

/** What tells one line from another: a promise has one for its making and one for its end. */
export const keyOf = (entry: Entry, at: number): string => `${entry.what}${entry.id}${entry.what === 'raised' || entry.what === 'named' ? at : ''}`;

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
    case 'named':
      return t('timeline-named', { role: roleKey[entry.role], place: entry.meeting ? meetingName(entry.place) : entry.place });
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
    case 'named':
      return namedWords(entry, today);
    case 'meeting':
      return [
        entry.cameAt || entry.leftAt
          ? presence(entry)
          : t(entry.attended ? 'timeline-attended' : entry.at.slice(0, 10) < today ? 'timeline-not-attended' : 'timeline-invited'),
        entry.thankedOn && t('timeline-thanked', { date: showDate(entry.thankedOn, today) }),
        entry.why && t('timeline-why', { why: entry.why }),
      ].filter(Boolean).join(' ');
    case 'promised':
      return entry.due ? t('timeline-due', { text: entry.text, date: showDate(entry.due, today) }) : entry.text;
    case 'settled':
    case 'left':
    case 'raised':
    case 'acknowledged':
    case 'contributed':
    case 'informed':
      return entry.text;
    default:
      return '';
  }
}

/** When somebody came and went who was not there all the time. */
function presence({ at, cameAt, leftAt }: Extract<Entry, { what: 'meeting' }>): string {
  const there = cameAt ? t('timeline-came', { time: showTime(`${at.slice(0, 10)}T${cameAt}`) }) : t('timeline-attended');
  return leftAt ? `${there} ${t('timeline-went', { time: showTime(`${at.slice(0, 10)}T${leftAt}`) })}` : there;
}

/** The words of a record that names somebody, with what was answered to it. */
function namedWords(entry: Extract<Entry, { what: 'named' }>, today: string): string {
  const words = entry.due ? t('timeline-due', { text: entry.text, date: showDate(entry.due, today) }) : entry.text;
  const more = entry.more && t('timeline-named-more', { role: roleKey[entry.role], text: entry.more });
  return [words, more].filter(Boolean).join('\n');
}

/** Who may read it, where it says so. */
export const classificationOf = (entry: Entry) => ('classification' in entry ? entry.classification : 'internal');

/** Whether its words are left out until one asks for them. */
export const isHidden = (entry: Entry): boolean => 'hidden' in entry && entry.hidden;
