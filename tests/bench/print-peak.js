/** Tells at the end how much memory the process had at most, its threads included: `node --require` this. */
const { isMainThread } = require("node:worker_threads");

if (isMainThread) {
  process.on("exit", () => require("node:fs").writeSync(2, `peak ${process.resourceUsage().maxRSS}\n`));
}
