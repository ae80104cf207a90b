/** One sheet with answers while it is filled in. It is kept nowhere but on the page: a sheet that was begun is somebody's. */
import type { Full, Question, SheetOfAnswers } from '$lib/ipc';
import { t } from '$lib/texts';

/** The answers of a scale, from 1 on; the first sign of each is the key that chooses it. */
export function scale(): { value: string; label: string }[] {
  const labels = [t('evaluation-scale-1'), t('evaluation-scale-2'), t('evaluation-scale-3'), t('evaluation-scale-4'), t('evaluation-scale-5')];
  return labels.map((label, at) => ({ value: String(at + 1), label: `${at + 1} ${label}` }));
}

export class Sheet {
  /** By question: a number as a text, or words; empty where it was left open. */
  answers = $state<string[]>([]);

  constructor(readonly questions: Full<Question>[]) {
    this.clear();
  }

  clear(): void {
    this.answers = this.questions.map(() => '');
  }

  get empty(): boolean {
    return this.answers.every((answer) => !answer.trim());
  }

  /** What is sent: only what was answered. */
  get input(): SheetOfAnswers {
    const answers = this.questions.map(({ form }, at) => {
      const answer = this.answers[at]?.trim() ?? '';
      const scale = form === 'scale' && answer ? Number(answer) : null;
      return { question: at + 1, scale, open: form === 'open' ? answer : '' };
    });
    return { answers: answers.filter(({ scale, open }) => scale !== null || open) };
  }
}
