/** What there is to say of a survey. */
import type { Count, Full, SurveyPage } from '$lib/ipc';
import { t } from '$lib/texts';

/** How many sheets of the sample are still to be checked. */
export const toCheck = ({ sample }: Full<SurveyPage>): number => sample.filter(({ state }) => state !== 'checked').length;

/** "Uitgedeeld, 3 lijsten ingetypt" */
export function sayState({ state, sheets, questions }: Full<SurveyPage>): string {
  const more = state === 'draft' ? t('survey-questions', { count: questions.length }) : t('survey-sheets', { count: sheets });
  return [t('survey-state', { state }), more].join(', ');
}

/** A number of people, as it may be told. */
export function sayCount(count: Full<Count>): string {
  if (count.kind === 'exact') return String(count.number);
  return t(count.kind === 'fewerThanFive' ? 'survey-fewer' : 'survey-not-shown');
}
