/** One sheet while it is typed in. It is kept nowhere but on the page: a sheet that was begun is somebody's. */
import type { Full, SurveyQuestion, SurveySheet } from '$lib/ipc';

export class Sheet {
  /** By question: the numbers of the boxes that are ticked. */
  boxes = $state<number[][]>([]);
  /** By question: what was written. */
  words = $state<string[]>([]);

  constructor(readonly questions: Full<SurveyQuestion>[]) {
    this.clear();
  }

  clear(): void {
    this.boxes = this.questions.map(() => []);
    this.words = this.questions.map(() => '');
  }

  /** Ticks a box, or takes its tick away; a box that is not there is none. */
  tick(at: number, box: number): void {
    const ticked = this.boxes[at] ?? [];
    if (box < 1 || box > (this.questions[at]?.answers.length ?? 0)) return;
    this.boxes[at] = ticked.includes(box) ? ticked.filter((one) => one !== box) : [...ticked, box].sort((one, other) => one - other);
  }

  get empty(): boolean {
    return this.boxes.every((ticked) => !ticked.length) && this.words.every((words) => !words.trim());
  }

  /** The number of the first question with a box too many; 0 for none. */
  get twoBoxes(): number {
    return this.questions.findIndex(({ form }, at) => form === 'one' && (this.boxes[at]?.length ?? 0) > 1) + 1;
  }

  /** What is sent: only what was answered. */
  get input(): SurveySheet {
    const answers = this.questions.map((_, at) => ({ question: at + 1, boxes: [...(this.boxes[at] ?? [])], words: this.words[at]?.trim() ?? '' }));
    return { answers: answers.filter(({ boxes, words }) => boxes.length || words) };
  }
}
