import { guess, type Guess } from "../../src/core/levels/linear-model";
import { evidenceOfExample, type Example } from "./examples";
import { learn, type Lesson } from "./learn";

/** What was said of an example by a model that had not seen its source. */
export interface Trial extends Guess {
  readonly example: Example;
  readonly withValue: boolean;
  readonly right: boolean;
}

/** Leaves out one source after the other, learns from the rest and asks about the names of the one left out. */
export function leaveOneSourceOut(examples: readonly Example[], lessons: readonly Lesson[]): readonly Trial[] {
  const sources = [...new Set(examples.map(({ source }) => source))];
  return sources.flatMap((left) => {
    const weights = learn(lessons.filter(({ source }) => source !== left));
    const asked = examples.filter(({ source }) => source === left);
    return asked.flatMap((example) =>
      [true, false].map((withValue) => {
        const said = guess(weights, evidenceOfExample(example, withValue));
        return { example, withValue, ...said, right: said.level2 === example.level2 };
      }),
    );
  });
}
