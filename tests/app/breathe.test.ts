import { createBreather } from "../../src/app/breathe";

/** Which of the steps, of that many milliseconds each, end with a turn for other work. */
async function turnsAfter(steps: readonly number[]): Promise<readonly boolean[]> {
  let clock = 0;
  const breathe = createBreather(() => clock);
  const turns: boolean[] = [];
  for (const cost of steps) {
    clock += cost;
    let resumed = false;
    const breath = breathe().then(() => {
      resumed = true;
    });
    // What needs no task of its own is through after a few promises.
    for (let promise = 0; promise < 10; promise++) await Promise.resolve();
    turns.push(!resumed);
    await breath;
  }
  return turns;
}

test.each([
  ["short work is not held up", [5, 5, 5], [false, false, false]],
  ["a full slice gives way", [16], [true]],
  ["every slice counts anew", [10, 10, 10, 10], [false, true, false, true]],
])("%s", async (_what, steps, turns) => {
  expect(await turnsAfter(steps)).toEqual(turns);
});
