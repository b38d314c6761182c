import os from "node:os";
import { check } from "../../src/core/check";
import { hebeiCounty } from "../../src/core/profile/profile";
import type { Sheet } from "../../src/core/sheet/sheet";
import { coldCheck } from "./cold-check";
import { stackedForms, wideTable } from "./corpus";
import { pageFreezes } from "./page-freeze";

/** One line of the report; times in milliseconds. */
interface Measured {
  readonly name: string;
  readonly runs: number;
  /** Far below the median where other programs had the machine busy. */
  readonly best: number;
  readonly median: number;
  readonly p99: number;
  readonly budget: number;
}

const milliseconds = { oneTable: 5, manyRows: 150, coldStart: 300, freeze: 100 };
/** What ten times the rows may take of the time. */
const tenfold = 12;

async function measure(name: string, budget: number, run: () => void): Promise<Measured> {
  const { Bench } = await import("tinybench");
  const bench = new Bench({ time: 2000, iterations: 5, warmupTime: 500, warmupIterations: 2, throws: true });
  await bench.add(name, run).run();
  const result = bench.tasks[0]?.result;
  if (result?.state !== "completed") throw new Error(`${name} was not completed`);
  const { latency } = result;
  return { name, runs: latency.samplesCount, best: latency.min, median: latency.p50, p99: latency.p99, budget };
}

async function main(): Promise<void> {
  const measureCheck = (name: string, budget: number, sheet: Sheet) =>
    measure(name, budget, () => void check([sheet], hebeiCounty));

  print(`${os.cpus()[0]?.model ?? "unknown machine"}, ${os.cpus().length} cores, Node ${process.version}; times in ms`);
  printLine("", ["runs", "best", "median", "p99", "budget", "median/budget"]);
  show(await measureCheck("one Hebei form, 9 indicators", milliseconds.oneTable, stackedForms(1, 9)));
  show(await measureCheck("one table, 60 rows × 12 columns", milliseconds.oneTable, wideTable(60)));

  const corpora: [string, (rows: number) => Sheet][] = [
    ["in forms of 20", (rows) => stackedForms(rows / 20, 20)],
    ["in one table", wideTable],
  ];
  for (const [shape, sheetOf] of corpora) {
    const base = await measureCheck(`5,000 rows ${shape}`, milliseconds.manyRows, sheetOf(5_000));
    show(base);
    show(await measureCheck(`50,000 rows ${shape}`, base.median * tenfold, sheetOf(50_000)));
  }

  const cold = await coldCheck();
  if (cold) show(await measure("jixiao check of one file, cold", milliseconds.coldStart, cold));
  else print("jixiao check of one file, cold: not measured, dist/cli.js is missing (npm run build)");

  const freezes = await pageFreezes();
  if (!freezes) print("the page: not measured, dist/web is missing (npm run build)");
  for (const { name, whole, longest } of freezes ?? []) {
    print(`${name}: whole ${whole.toFixed(0)}, longest freeze ${longest.toFixed(0)}, budget ${milliseconds.freeze}`);
  }
}

function show({ name, runs, best, median, p99, budget }: Measured): void {
  const times = [best, median, p99, budget].map((time) => time.toFixed(2));
  printLine(name, [runs, ...times, (median / budget).toFixed(2)]);
}

function printLine(name: string, figures: readonly unknown[]): void {
  print(name.padEnd(36) + figures.map((figure) => String(figure).padStart(14)).join(""));
}

function print(line: string): void {
  console.log(line);
}

void main();
