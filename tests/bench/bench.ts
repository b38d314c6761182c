import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { check } from "../../src/core/check";
import { hebeiCounty } from "../../src/core/profile/profile";
import type { Sheet } from "../../src/core/sheet/sheet";
import { cli, coldCheck, nodeAlone } from "./cold-check";
import { stackedForms, wideTable } from "./corpus";
import { excelStarts } from "./excel-start";
import { median } from "./median";
import { pageFreezes } from "./page-freeze";
import { reChecks } from "./re-check";
import { compareReaders, verdicts } from "./readers";
import { measureThroughput } from "./throughput";

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

const milliseconds = { oneTable: 5, manyRows: 150, reCheck: 16, coldStart: 250, freeze: 100, excelStart: 1000 };
/** Typical workbooks that two jobs check in a second, at least. */
const filesPerSecond = 150;
/** Node alone takes so many milliseconds to start where the budgets were set: a yardstick for other machines. */
const nodeAloneThere = 75;
/** How much longer than there things take here, and now: a shared machine is not of one speed for minutes. */
let slowness = 1;
/** What ten times the rows may take of the time. */
const tenfold = 12;

async function measure(name: string, budget: number, run: () => void): Promise<Measured> {
  const { Bench } = await import("tinybench");
  const bench = new Bench({ time: 4000, iterations: 5, warmupTime: 3000, warmupIterations: 3, throws: true });
  await bench.add(name, run).run();
  const result = bench.tasks[0]?.result;
  if (result?.state !== "completed") throw new Error(`${name} was not completed`);
  const { latency } = result;
  return { name, runs: latency.samplesCount, best: latency.min, median: latency.p50, p99: latency.p99, budget };
}

/** The parts of the report; `npm run bench -- readers batch` runs only those. */
const parts: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  rules: benchRules,
  "re-check": benchReChecks,
  cold: benchColdStart,
  readers: benchReaders,
  batch: benchBatch,
  page: benchPage,
  excel: benchExcel,
};

async function main(wanted: readonly string[]): Promise<void> {
  print(`${os.cpus()[0]?.model ?? "unknown machine"}, ${os.cpus().length} cores, Node ${process.version}; times in ms`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "jixiao-bench-"));
  try {
    for (const [name, run] of Object.entries(parts)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      measureSlowness();
      await run(folder);
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function measureSlowness(): void {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    nodeAlone();
    return performance.now() - start;
  });
  const alone = median(times);
  slowness = alone / nodeAloneThere;
  const there = `${nodeAloneThere} where the budgets were set: ${slowness.toFixed(1)} times`;
  print(`Node alone starts in ${alone.toFixed(0)}, ${there}`);
}

async function benchRules(): Promise<void> {
  const measureCheck = (name: string, budget: number, sheet: Sheet) =>
    measure(name, budget, () => void check([sheet], hebeiCounty));

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
    // Against the same machine's own figure: no yardstick is needed.
    showRow(await measureCheck(`50,000 rows ${shape}`, base.median * tenfold, sheetOf(50_000)));
  }
}

async function benchReChecks(): Promise<void> {
  for (const { name, run } of reChecks()) show(await measure(name, milliseconds.reCheck, run));
}

async function benchColdStart(folder: string): Promise<void> {
  if (!isBuilt("jixiao check of one file, cold")) return;
  show(await measure("jixiao check of one file, cold", milliseconds.coldStart, coldCheck(folder)));
}

/** Ours against the libraries' reading alone, and the floor below both. */
async function benchReaders(folder: string): Promise<void> {
  for (const comparison of compareReaders(folder)) {
    const [whole] = comparison.readers;
    printLine(comparison.file, ["cpu median", "times ours", "peak MB"]);
    for (const { name, ms, peakMb } of comparison.readers) {
      printLine(`  ${name}`, [ms.toFixed(0), (ms / (whole?.ms ?? ms)).toFixed(2), peakMb.toFixed(0)]);
    }
    for (const name of comparison.missing) printLine(`  ${name}`, ["not installed here"]);
    for (const { demand, ratio, why } of verdicts(comparison)) {
      print(`  ${demand}: ${ratio <= 1 ? "reached" : "missed"}, ${why}`);
    }
  }
}

async function benchBatch(folder: string): Promise<void> {
  if (!isBuilt("typical workbooks a second")) return;
  printLine("typical workbooks", ["files", "jobs", "a second", "peak MB"]);
  for (const { files, jobs, perSecond, peakMb } of measureThroughput(folder, 3_000)) {
    printLine("", [files, jobs, perSecond.toFixed(0), peakMb.toFixed(0)]);
    if (files > 100 && jobs === 2) {
      const cores = os.availableParallelism();
      const why =
        perSecond >= filesPerSecond ? "reached" : `missed: ${cores} cores shared by two threads and whatever else runs`;
      print(`  ${filesPerSecond} a second by two jobs: ${why}`);
    }
  }
}

async function benchPage(): Promise<void> {
  const freezes = await pageFreezes();
  if (!freezes) print("the page: not measured, dist/web is missing (npm run build)");
  for (const { name, whole, longest } of freezes ?? []) {
    print(`${name}: whole ${whole.toFixed(0)}, longest freeze ${longest.toFixed(0)}, budget ${milliseconds.freeze}`);
    explain(longest, milliseconds.freeze);
  }
}

async function benchExcel(): Promise<void> {
  const times = await excelStarts(9);
  if (!times) print("Excel's pane: not measured, dist/excel is missing (npm run build)");
  else print(`Excel's pane, usable after: median ${median(times).toFixed(0)}, budget ${milliseconds.excelStart}`);
}

function isBuilt(what: string): boolean {
  const there = fs.existsSync(cli);
  if (!there) print(`${what}: not measured, dist/cli.js is missing (npm run build)`);
  return there;
}

/** A figure, and where its budget is missed, whether the machine explains it. */
function show(measured: Measured): void {
  showRow(measured);
  explain(measured.median, measured.budget);
}

function explain(ms: number, budget: number): void {
  const there = ms / slowness;
  if (ms <= budget) return;
  print(`  missed here; by the yardstick ${there.toFixed(0)} there: ${there > budget ? "missed as well" : "reached"}`);
}

function showRow({ name, runs, best, median, p99, budget }: Measured): void {
  const times = [best, median, p99, budget].map((time) => time.toFixed(2));
  printLine(name, [runs, ...times, (median / budget).toFixed(2)]);
}

function printLine(name: string, figures: readonly unknown[]): void {
  print(name.padEnd(36) + figures.map((figure) => String(figure).padStart(14)).join(""));
}

function print(line: string): void {
  console.log(line);
}

void main(process.argv.slice(2));
