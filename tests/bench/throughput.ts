import { spawnSync } from "node:child_process";
import path from "node:path";
import { cli } from "./cold-check";
import { writeTypicalWorkbooks } from "./peer-files";

/** What the built command line made of a folder of typical workbooks. */
export interface Throughput {
  readonly files: number;
  readonly jobs: number;
  /** From the start of the program to its end. */
  readonly perSecond: number;
  readonly peakMb: number;
}

/** Checks the same folder by one and by two jobs, and a tenth of it: the memory must not follow the number of files. */
export function measureThroughput(folder: string, count: number): Throughput[] {
  const all = writeTypicalWorkbooks(folder, count);
  return [run(path.join(all, "0000*.xlsx"), Math.min(100, count), 2), run(all, count, 1), run(all, count, 2)];
}

function run(files: string, count: number, jobs: number): Throughput {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--require",
      path.join(__dirname, "print-peak.js"),
      cli,
      "check",
      files,
      "--format",
      "ndjson",
      "--jobs",
      String(jobs),
    ],
    { encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - start) / 1000;
  const lines = stdout.trimEnd().split("\n").length;
  if (status !== 1 || lines !== count) throw new Error(`jixiao ended with ${status} after ${lines} files: ${stderr}`);
  return { files: count, jobs, perSecond: count / seconds, peakMb: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}
