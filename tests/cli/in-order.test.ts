import fc from "fast-check";
import { inOrder, type Pace } from "../../src/cli/in-order";

const calm: Pace<unknown> = {
  jobs: 2,
  window: 4,
  weight: () => 0,
  mostWaiting: 100,
  stop: new AbortController().signal,
};

/** Work that ends when it is told to. */
class Workshop {
  readonly begun: number[] = [];
  private readonly ends = new Map<number, () => void>();

  readonly work = (task: number): Promise<number> => {
    this.begun.push(task);
    return new Promise((resolve) => this.ends.set(task, () => resolve(task * 10)));
  };

  async end(...tasks: number[]): Promise<void> {
    for (const task of tasks) this.ends.get(task)?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Takes all results, and tells how far it has come. */
function collect(results: AsyncGenerator<number>): { readonly taken: number[]; readonly done: Promise<void> } {
  const taken: number[] = [];
  const done = (async () => {
    for await (const result of results) taken.push(result);
  })();
  return { taken, done };
}

test("results come in the order of the tasks, however the work ends", async () => {
  const shop = new Workshop();
  const { taken, done } = collect(inOrder([1, 2, 3], shop.work, calm));
  expect(shop.begun).toEqual([1, 2]);
  await shop.end(2);
  expect([taken, shop.begun]).toEqual([[], [1, 2, 3]]);
  await shop.end(3, 1);
  await done;
  expect(taken).toEqual([10, 20, 30]);
});

test("work never runs further ahead of a slow task than the window", async () => {
  const shop = new Workshop();
  const { done } = collect(inOrder([1, 2, 3, 4, 5, 6, 7], shop.work, calm));
  await shop.end(2);
  await shop.end(3);
  await shop.end(4);
  expect(shop.begun).toEqual([1, 2, 3, 4]);
  await shop.end(1);
  expect(shop.begun).toEqual([1, 2, 3, 4, 5, 6]);
  await shop.end(5, 6);
  await shop.end(7);
  await done;
});

test("nothing new is begun while heavy results wait", async () => {
  const shop = new Workshop();
  const { done } = collect(inOrder([1, 2, 3, 4], shop.work, { ...calm, weight: () => 60 }));
  await shop.end(2);
  expect(shop.begun).toEqual([1, 2, 3]);
  await shop.end(3);
  expect(shop.begun).toEqual([1, 2, 3]);
  await shop.end(1);
  await shop.end(4);
  await done;
});

test("after a stop what was begun is given, and nothing else is begun", async () => {
  const shop = new Workshop();
  const stop = new AbortController();
  const { taken, done } = collect(inOrder([1, 2, 3, 4], shop.work, { ...calm, stop: stop.signal }));
  stop.abort();
  await shop.end(2, 1);
  await done;
  expect([taken, shop.begun]).toEqual([
    [10, 20],
    [1, 2],
  ]);
});

test("when nobody takes results any more, nothing new is begun", async () => {
  const shop = new Workshop();
  const results = inOrder([1, 2, 3, 4, 5], shop.work, calm);
  const first = results.next();
  await shop.end(1);
  expect((await first).value).toBe(10);
  await results.return();
  await shop.end(2, 3);
  expect(shop.begun).toEqual([1, 2, 3]);
});

test("no tasks, no results", async () => {
  const { taken, done } = collect(inOrder([], new Workshop().work, calm));
  await done;
  expect(taken).toEqual([]);
});

test("any pace gives all results in order, with no more jobs at a time than allowed", async () => {
  const pace = fc.record({
    jobs: fc.integer({ min: 1, max: 4 }),
    window: fc.integer({ min: 1, max: 6 }),
    mostWaiting: fc.integer({ min: 0, max: 5 }),
  });
  const delays = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(pace, delays, async (own, tasks) => {
      let running = 0;
      let most = 0;
      const work = async (delay: number, index: number): Promise<number> => {
        most = Math.max(most, ++running);
        for (let turn = 0; turn < delay; turn++) await new Promise((resolve) => setImmediate(resolve));
        running--;
        return index;
      };
      const { taken, done } = collect(inOrder(tasks, work, { ...calm, ...own, weight: () => 1 }));
      await done;
      expect(taken).toEqual(tasks.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(own.jobs);
    }),
    { numRuns: 60 },
  );
});
