import { spawnSync } from "node:child_process";
import path from "node:path";
import { compileReaders } from "./compiled.js";
import { median } from "./median";
import { writePeerFiles, type PeerFile } from "./peer-files";

/** What one reader took for one file: its median in ms of processor time, and the most memory that its process ever had. */
export interface ReaderFigures {
  readonly name: string;
  readonly ms: number;
  readonly peakMb: number;
}

export interface Comparison {
  readonly file: string;
  /** Ours reading and checking, ours only reading, the floor, then the others, only reading. */
  readonly readers: readonly ReaderFigures[];
  /** Readers that are not installed here. */
  readonly missing: readonly string[];
}

export const ours = "jixiao, read and check";
export const oursReading = "jixiao, read only";
export const floor = "unzip and scan";
export const streaming = "openpyxl, streaming";

const python: readonly (readonly [name: string, mode: string])[] = [
  [streaming, "streaming"],
  ["openpyxl", "whole"],
];

/** Every reader reads the same files, each in a process of its own, one after the other. */
export function compareReaders(folder: string): Comparison[] {
  const program = compileReaders(path.join(folder, "compiled"));
  const hasPython = spawnSync("python3", ["-c", "import openpyxl"]).status === 0;
  return writePeerFiles(folder).map((file) => ({
    file: file.name,
    readers: [
      ...[ours, oursReading, floor, "hucre", "ExcelJS"].map((name) =>
        figures(name, file, process.execPath, [program, name, file.path, String(file.rounds)]),
      ),
      ...(hasPython ? python : []).map(([name, mode]) => figures(name, file, "python3", pythonCall(file, mode))),
    ],
    missing: hasPython ? [] : python.map(([name]) => name),
  }));
}

function pythonCall({ path: file, rounds }: PeerFile, mode: string): string[] {
  // It takes ten times as long: two rounds tell enough.
  return [path.join(__dirname, "read_once.py"), file, String(Math.min(2, rounds)), mode];
}

function figures(name: string, { name: file }: PeerFile, program: string, args: readonly string[]): ReaderFigures {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} could not read ${file}: ${stderr}`);
  const { times, peakMb }: { times: number[]; peakMb: number } = JSON.parse(stdout);
  return { name, ms: median(times), peakMb };
}

/** A demand and how it is met: `ratio` must not be greater than 1. */
export interface Verdict {
  readonly demand: string;
  readonly ratio: number;
  /** What the figures say of the reason, where it is missed. */
  readonly why: string;
}

const timesFaster = 3;
const timesFloor = 2;

/** The demands of issue 7 against what was measured. */
export function verdicts({ readers }: Comparison): Verdict[] {
  const [whole, reading, bare, ...others] = readers;
  const [first, ...rest] = others;
  if (!whole || !reading || !bare || !first) throw new Error("nothing to compare with");
  const fastest = rest.reduce((best, one) => (one.ms < best.ms ? one : best), first);
  const smallest = others
    .filter(({ name }) => name !== streaming)
    .reduce((best, one) => (one.peakMb < best.peakMb ? one : best), first);
  const share = (1 - reading.ms / whole.ms) * 100;
  const parts = `the rules are ${share.toFixed(0)} % of it; reading alone takes`;
  return [
    {
      demand: `${timesFaster} times faster than ${fastest.name} only reading`,
      ratio: (whole.ms * timesFaster) / fastest.ms,
      why: `${(fastest.ms / whole.ms).toFixed(1)} times; ${parts} ${reading.ms.toFixed(0)} ms, ${(fastest.ms / reading.ms).toFixed(1)} times faster`,
    },
    {
      demand: `within ${timesFloor} times the floor`,
      ratio: whole.ms / (bare.ms * timesFloor),
      why: `${(whole.ms / bare.ms).toFixed(1)} times; ${parts} ${(reading.ms / bare.ms).toFixed(1)} times the floor`,
    },
    {
      demand: `less memory than ${smallest.name}`,
      ratio: whole.peakMb / smallest.peakMb,
      why: `${whole.peakMb.toFixed(0)} MB against ${smallest.peakMb.toFixed(0)} MB; only reading takes ${reading.peakMb.toFixed(0)} MB`,
    },
  ];
}
