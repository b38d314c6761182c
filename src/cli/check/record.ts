import { createHash } from "node:crypto";
import { open, stat, type FileHandle } from "node:fs/promises";
import manifest from "../../../package.json";
import type { FileJson } from "../../core/report/json";
import type { TableTrace } from "../../core/report/table-trace";
import { ruleSet } from "../../core/rules/registry";
import type { Language } from "../../core/text/wording";
import { cannotWrite } from "../cannot-write";
import { pathProblems } from "../locale";
import { UsageError } from "../usage-error";
import { texts } from "./locale";
import type { CheckSetup, FileAnswer } from "./one-file";

/** By what a file is known to be unchanged. Times in milliseconds. */
export interface FileFacts {
  readonly size: number;
  readonly mtimeMs: number;
  /** Of the last change of any kind: it goes on even where a copying program sets `mtime` back. */
  readonly ctimeMs: number;
}

/** The facts of a file; null where there is none. */
export async function fileFacts(path: string): Promise<FileFacts | null> {
  try {
    const { size, mtimeMs, ctimeMs } = await stat(path);
    return { size, mtimeMs, ctimeMs };
  } catch {
    return null;
  }
}

interface Entry extends FileFacts {
  readonly at: number;
  readonly length: number;
}

const schema = "jixiao.record/1";

/*
 * The record is NDJSON, plain and documented in docs/batch.md. Its first line says under which conditions its answers
 * hold; each other line is a file: its path and facts, then "result" (the file as in --format ndjson) and "traces". Lines
 * are only ever added; of two for one path the later counts.
 */

/** What an earlier run found, file by file, so that the next one need not look again. */
export class RunRecord {
  private readonly entries = new Map<string, Entry>();
  private end = 0;

  private constructor(
    private readonly file: FileHandle,
    private readonly path: string,
    private readonly language: Language,
  ) {}

  /**
   * Opens the record, or starts one. One that was made under other conditions (version, rules, profile, severity,
   * language) is started anew; a last line that was broken off is dropped.
   * @throws UsageError where the file is something else: it is left alone
   */
  static async open(path: string, setup: CheckSetup): Promise<RunRecord> {
    const file = await opened(path, setup);
    const record = new RunRecord(file, path, setup.language);
    const heading = `${JSON.stringify({ schema, version: manifest.version, ruleSet, setup: fingerprint(setup) })}\n`;
    try {
      const known = await record.load(heading);
      if (known === "foreign") throw new UsageError(texts.foreignRecord, setup.language, { path });
      await file.truncate(known === "same" ? record.end : 0);
      if (known === "other") {
        record.entries.clear();
        record.end = 0;
        await record.append(heading);
      }
      return record;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** The answer for that file, if there is one and the file is still the same. */
  async answerFor(path: string, facts: FileFacts): Promise<FileAnswer | null> {
    const entry = this.entries.get(path);
    if (!entry || !sameFacts(entry, facts)) return null;
    const line = Buffer.alloc(entry.length);
    await this.file.read(line, 0, entry.length, entry.at);
    return answerOf(line, path);
  }

  /**
   * Adds an answer; what may be otherwise the next time (no access, a failure inside, too little memory) is left out.
   * @throws UsageError where the record cannot be written
   */
  async add(path: string, facts: FileFacts, problem: string | undefined, answer: FileAnswer): Promise<void> {
    if (answer.mayPass || (problem !== undefined && problem in pathProblems)) return;
    const heading = JSON.stringify({ path, ...facts });
    const line = `${heading.slice(0, -1)}${resultKey}${answer.json},"traces":${JSON.stringify(answer.traces)}}\n`;
    await this.append(line);
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  private async append(line: string): Promise<void> {
    const bytes = Buffer.from(line);
    try {
      // One call may write less than it is given, on a disk that is nearly full.
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await this.file.write(bytes, done, bytes.length - done, this.end + done);
        done += bytesWritten;
      }
    } catch (error) {
      throw cannotWrite(this.path, this.language, error);
    }
    this.end += bytes.length;
  }

  /** Reads the heading and where each entry stands; `end` is then behind the last whole line. */
  private async load(heading: string): Promise<"same" | "other" | "foreign"> {
    let known: "same" | "other" | undefined;
    for await (const line of wholeLines(this.file)) {
      if (known === undefined) {
        if (!isHeading(line)) return "foreign";
        known = `${line.toString("utf8")}\n` === heading ? "same" : "other";
      }
      if (known === "other") return known;
      const length = line.length + 1;
      const entry = entryOf(line, { at: this.end, length });
      if (entry) this.entries.set(entry.path, entry);
      this.end += length;
    }
    if (known === undefined) return (await this.file.stat()).size === 0 ? "other" : "foreign";
    return known;
  }
}

/** Stands between a file's facts and its result. Inside a JSON string its quotation marks would be escaped. */
const resultKey = ',"result":';

async function opened(path: string, { language }: CheckSetup): Promise<FileHandle> {
  try {
    return await open(path, "r+").catch(() => open(path, "wx+"));
  } catch (error) {
    throw cannotWrite(path, language, error);
  }
}

/** The lines that end in a line break, without it. */
async function* wholeLines(file: FileHandle): AsyncGenerator<Buffer> {
  const chunk = Buffer.alloc(1024 * 1024);
  let parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    const read = chunk.subarray(0, bytesRead);
    let start = 0;
    for (let end = read.indexOf(10); end >= 0; end = read.indexOf(10, start)) {
      yield Buffer.concat([...parts, read.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    parts.push(Buffer.from(read.subarray(start)));
  }
}

function isHeading(line: Buffer): boolean {
  return parsedObject(line.toString("utf8"))?.["schema"] === schema;
}

/** The entry of a line, of which only the beginning is looked at: results are long. Undefined where it is damaged. */
function entryOf(line: Buffer, place: { at: number; length: number }): (Entry & { path: string }) | undefined {
  const end = line.indexOf(resultKey);
  const parsed = end < 0 ? undefined : parsedObject(`${line.toString("utf8", 0, end)}}`);
  if (!parsed) return undefined;
  const { path, size, mtimeMs, ctimeMs } = parsed;
  if (typeof path !== "string" || typeof size !== "number") return undefined;
  if (typeof mtimeMs !== "number" || typeof ctimeMs !== "number") return undefined;
  return { path, size, mtimeMs, ctimeMs, ...place };
}

/** What a line holds; null where it is damaged. */
function answerOf(line: Buffer, path: string): FileAnswer | null {
  const parsed = parsedObject(line.toString("utf8"));
  const result = parsed?.["result"];
  const traces = parsed?.["traces"];
  if (!isResult(result) || result.path !== path || !Array.isArray(traces) || !traces.every(isTrace)) return null;
  return { json: JSON.stringify(result), traces };
}

function isResult(value: unknown): value is FileJson {
  if (typeof value !== "object" || value === null || !("path" in value)) return false;
  const lists = ["tables", "findings", "notChecked", "waived", "waiverProblems"] as const;
  return lists.every((list) => list in value && Array.isArray(Reflect.get(value, list)));
}

function isTrace(value: unknown): value is TableTrace {
  return typeof value === "object" && value !== null && "rows" in value && Array.isArray(value.rows) && "name" in value;
}

function parsedObject(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}

function sameFacts(one: FileFacts, other: FileFacts): boolean {
  return one.size === other.size && one.mtimeMs === other.mtimeMs && one.ctimeMs === other.ctimeMs;
}

/** All that an answer depends on besides the file, the version and the rules. */
function fingerprint(setup: CheckSetup): string {
  const plain = JSON.stringify(setup, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return createHash("sha256").update(plain).digest("hex");
}
