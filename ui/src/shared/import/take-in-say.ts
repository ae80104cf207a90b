/** What becomes of a calendar, of answers and of minutes, in sentences. */
import { showMoment } from '$lib/dates/show';
import type { AnswerColumn, EventsTold, Full, ImportedLine, ImportedMeeting, TakeInPlan } from '$lib/ipc';
import { t } from '$lib/texts';

/** What becomes of one meeting: "Nieuw. Er is geen eind. Er zijn twee uur gepland." */
export function sayMeeting({ outcome, remarks }: Full<ImportedMeeting>): string {
  const parts = [outcome.what === 'refuse' ? t('import-meeting-refused', { why: outcome.why }) : t('import-meeting-outcome', { outcome: outcome.what })];
  if (outcome.what === 'move') parts.push(t('import-meeting-was', { at: showMoment(outcome.wasAt), placed: outcome.wasPlace ? 'yes' : 'no', place: outcome.wasPlace }));
  return [...parts, ...remarks.map((kind) => t('import-meeting-remark', { kind }))].join(' ');
}

/** What was left out of a calendar. */
export function sayTold(told: Full<EventsTold>): string[] {
  const counts: [string, number][] = [
    ['attendees', told.attendeesLeftOut],
    ['descriptions', told.descriptionsLeftOut],
    ['outside', told.outsidePeriod],
    ['withoutStart', told.withoutStart],
    ['rules', told.rulesUnread],
    ['cut', told.cut],
  ];
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => t('import-calendar-told', { kind, count }));
}

/** "Hoe vaak?: vraag 2" */
export function sayColumn({ header, is, question, option }: Full<AnswerColumn>): string {
  const said = t('import-answers-column', { is: option === null ? is : 'option', question: question ?? 0, option: option ?? 0 });
  return `${header}: ${said}`;
}

/** What was made of a file of answers besides its columns. */
export function sayAnswers({ told, plan }: Extract<Full<TakeInPlan>, { kind: 'answers' }>): string[] {
  return [
    ...told.missing.map((question) => t('import-answers-missing', { question })),
    ...told.unfit.map((cell) => t('import-answers-unfit', { ...cell })),
    ...plan.remarks.map((remark) => t('import-answers-remark', { ...remark })),
  ];
}

/** "Actie, Samira Haddou: de sleutel halen"; nothing for a line that names its agenda item. */
export function sayLine({ kind, text, owner }: Full<ImportedLine>): string {
  if (kind === null) return '';
  const what = t('import-line-kind', { kind });
  return `${owner ? `${what}, ${owner}` : what}: ${text}`;
}

/** What will happen, in one sentence. */
export function sayTakeIn(plan: Full<TakeInPlan>): string {
  if (plan.kind === 'meetings') return t('import-take-meetings', { added: plan.plan.added, moved: plan.plan.moved, there: plan.plan.there });
  if (plan.kind === 'answers') return t('import-take-answers', { added: plan.plan.added, there: plan.plan.there });
  const { notes, decisions, actions, pledges } = plan.plan;
  return t('import-take-minutes', { count: notes + decisions + actions + pledges });
}
