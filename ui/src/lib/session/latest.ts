/**
 * Answers of the core in order. The same thing is asked again while somebody types, chooses, or goes elsewhere, and when
 * something changed; answers may come in another order than they were asked for. Only that to the newest question
 * counts. Whoever puts an answer of the core in the state of the window asks through this.
 */
export class Latest {
  #asked = 0;
  #answered = 0;
  #waiting: Promise<unknown> = Promise.resolve();

  /** Whether the newest question has no answer yet. */
  get busy(): boolean {
    return this.#answered !== this.#asked;
  }

  /** Begins something that what begins later overtakes. Gives what says whether it still counts. */
  begin(): () => boolean {
    const own = ++this.#asked;
    this.#answered = own;
    return () => own === this.#asked;
  }

  /**
   * Asks, and hands the answer to `take` and a refusal to `refuse`, unless something newer was asked by then. Says whether
   * the answer was taken. Without `refuse` a refusal that counts is thrown. Asks before anything is awaited.
   */
  ask<Answer>(question: () => Promise<Answer>, take: (answer: Answer) => void, refuse?: (error: unknown) => void): Promise<boolean> {
    const own = ++this.#asked;
    const answered = this.#answer(own, question(), take, refuse).finally(() => {
      if (own === this.#asked) this.#answered = own;
    });
    this.#waiting = answered.catch(() => undefined);
    return answered;
  }

  /** Asks something further about the newest answer: it overtakes nothing, and counts only as long as nothing newer is asked. */
  further<Answer>(question: () => Promise<Answer>, take: (answer: Answer) => void, refuse?: (error: unknown) => void): Promise<boolean> {
    return this.#answer(this.#asked, question(), take, refuse);
  }

  /** What was asked does not count any more. */
  drop(): void {
    this.begin();
  }

  /** Waits until the newest question has its answer, also when another is asked meanwhile. */
  async settled(): Promise<void> {
    for (let waiting; waiting !== this.#waiting; ) {
      waiting = this.#waiting;
      await waiting;
    }
  }

  async #answer<Answer>(own: number, asked: Promise<Answer>, take: (answer: Answer) => void, refuse?: (error: unknown) => void): Promise<boolean> {
    let answer: Answer;
    try {
      answer = await asked;
    } catch (error) {
      if (own !== this.#asked) return false;
      if (!refuse) throw error;
      refuse(error);
      return false;
    }
    if (own !== this.#asked) return false;
    take(answer);
    return true;
  }
}
