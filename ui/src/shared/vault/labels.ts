/** Words for what the core says of keys and passphrases. */
import type { Reason, TimeUnit } from '$lib/ipc';

export const timeLabel: Record<TimeUnit, string> = {
  seconds: 'time-seconds',
  minutes: 'time-minutes',
  hours: 'time-hours',
  days: 'time-days',
  years: 'time-years',
  centuries: 'time-centuries',
};

export const reasonLabel: Record<Reason, string> = {
  commonPassword: 'reason-common-password',
  likeCommonPassword: 'reason-like-common-password',
  singleWord: 'reason-single-word',
  name: 'reason-name',
  keyboardRow: 'reason-keyboard-row',
  repeats: 'reason-repeats',
  sequence: 'reason-sequence',
  year: 'reason-year',
  date: 'reason-date',
  tooShort: 'reason-too-short',
  addWords: 'reason-add-words',
  capitals: 'reason-capitals',
  reversed: 'reason-reversed',
  substitutions: 'reason-substitutions',
};
