import { isDeepStrictEqual } from "node:util";

/** Waits for the page to come to an answer; after half a minute the last one has to do. */
export async function eventually<Answer>(ask: () => Promise<Answer>, expected: Answer): Promise<void> {
  const giveUp = Date.now() + 30_000;
  let answer = await ask();
  while (!isDeepStrictEqual(answer, expected) && Date.now() < giveUp) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  expect(answer).toEqual(expected);
}
