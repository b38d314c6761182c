/** What came of one question among several that were asked together. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly error: unknown };

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Holds questions back until the end of the event loop's turn, so that those of one turn share a round trip. */
export class Gathered<Question, Answer> {
  private waiting: Asked<Question, Answer>[] = [];

  /** @param answerAll one outcome a question, in their order; if it rejects, so does every question */
  constructor(private readonly answerAll: (questions: readonly Question[]) => Promise<readonly Outcome<Answer>[]>) {}

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (this.waiting.length === 1) setTimeout(() => void this.send(), 0);
    });
  }

  private async send(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    try {
      const outcomes = await this.answerAll(asked.map(({ question }) => question));
      asked.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        if (outcome && "answer" in outcome) resolve(outcome.answer);
        else reject(outcome?.error);
      });
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}
