import { writeFileSync } from "node:fs";
import { WorkerPool } from "../../src/cli/worker-pool";
import { SampleFolder } from "./sample-folder";

/** A thread that does what its task says, and tells how many tasks it had. */
const program = `
const { parentPort, workerData } = require("node:worker_threads");
let tasks = 0;
parentPort.on("message", (task) => {
  tasks++;
  if (task === "end") process.exit(3);
  if (task === "throw") throw new Error("planted");
  if (task === "hang") for (;;);
  if (task === "swell") { const all = []; for (;;) all.push(new Array(1e5).fill(tasks)); }
  if (task === "end later") setTimeout(() => process.exit(4), 30);
  parentPort.postMessage(workerData + task + tasks);
});
`;

const folder = new SampleFolder({ "thread.js": program });
const pool = new WorkerPool<string, string>({
  program: folder.at("thread.js"),
  setup: "ok ",
  memoryMb: 64,
  timeLimitMs: 1500,
});
afterAll(async () => {
  await pool.close();
  folder.remove();
});

test("a thread works on one task after the other", async () => {
  expect(await pool.run("a")).toEqual({ answer: "ok a1" });
  expect(await pool.run("b")).toEqual({ answer: "ok b2" });
});

test.each([
  ["ends", "end", "died"],
  ["throws", "throw", "died"],
  ["hangs", "hang", "timed-out"],
  ["takes all memory", "swell", "out-of-memory"],
])("a thread that %s costs its own task, and another takes its place", async (_what, task, failure) => {
  const [failed, other] = await Promise.all([pool.run(task), pool.run("beside")]);
  expect(failed).toEqual({ failure });
  expect(other).toMatchObject({ answer: expect.stringMatching(/^ok beside/) });
  expect(await Promise.all([pool.run("next"), pool.run("and next")])).toEqual([
    { answer: expect.stringMatching(/^ok next/) },
    { answer: expect.stringMatching(/^ok and next/) },
  ]);
});

test("a thread that ends while it has nothing to do is not used again", async () => {
  expect(await pool.run("end later")).toMatchObject({ answer: expect.any(String) });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await pool.run("after")).toMatchObject({ answer: expect.stringMatching(/^ok after/) });
});

test("a program that is not there fails each task and no more", async () => {
  const lost = new WorkerPool<string, string>({
    program: folder.at("gone.js"),
    setup: null,
    memoryMb: 64,
    timeLimitMs: 1500,
  });
  expect(await lost.run("a")).toEqual({ failure: "died" });
  writeFileSync(folder.at("gone.js"), program);
  expect(await lost.run("a")).toEqual({ answer: "nulla1" });
  await lost.close();
});
