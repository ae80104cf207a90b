/** What there is to say of a goal. */
import { showDate } from '$lib/dates/show';
import type { Full, GoalRow } from '$lib/ipc';
import { t } from '$lib/texts';
import { listOf } from '$lib/texts/list';
import { sentence } from '$lib/texts/sentence';
import type { Step } from './asked';

/** "Eigenaren: Samira Haddou en Beheer. We zien het aan: minder kinderen die omlopen." */
export function sayOwners({ goal, owners }: Full<GoalRow>): string {
  const names = [...owners.map(({ name }) => name), ...(goal.desk ? [goal.desk] : [])];
  return [names.length && t('goal-owners', { owners: listOf(names) }), goal.seenBy && t('goal-seen', { words: goal.seenBy.replace(/\.$/, '') })].filter(Boolean).join(' ');
}

/** Of which side nobody looks after it, and who did and does not take part any more. */
export function sayLacking({ gone, lacksMember, lacksMunicipality }: Full<GoalRow>): string {
  const left = gone.length && (lacksMember || lacksMunicipality) ? t('goal-gone', { names: listOf(gone.map(({ name }) => name)) }) : '';
  return [left, lacksMember && t('goal-lacks-member'), lacksMunicipality && t('goal-lacks-municipality')].filter(Boolean).join(' ');
}

/** When it was agreed, and what became of it since. */
export function sayHistory({ goal, meetingTitle, intoText }: Full<GoalRow>, today: string): string {
  const date = showDate(goal.setOn, today);
  const sentences = [meetingTitle ? t('goal-was-set-at', { date, meeting: meetingTitle }) : t('goal-was-set', { date })];
  const { outcome } = goal;
  if (outcome.kind === 'reached') sentences.push(t('goal-was-reached', { date: showDate(outcome.on, today) }));
  if (outcome.kind === 'changed' || outcome.kind === 'letGo') {
    const key = outcome.kind === 'changed' ? 'goal-was-changed' : 'goal-was-let-go';
    sentences.push(t(key, { date: showDate(outcome.on, today), reason: sentence(outcome.reason) }));
  }
  if (intoText) sentences.push(t('goal-into', { text: sentence(intoText) }));
  return sentences.join(' ');
}

/** "gemeente, uiterlijk 15 december" */
export function sayStep({ side, due, doneOn }: Step, today: string): string {
  const when = doneOn ? t('step-done', { date: showDate(doneOn, today) }) : due && t('step-until', { date: showDate(due, today) });
  return [t('step-by', { side }), when].filter(Boolean).join(', ');
}

/** "2 lopen, 1 gehaald" */
export function sayHowMany(rows: Full<GoalRow>[]): string {
  const of = (state: string) => rows.filter((row) => row.state === state).length;
  return t('goals-of-network', { underWay: of('underWay'), reached: of('reached') });
}
