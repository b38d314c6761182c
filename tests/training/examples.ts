import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evidenceOf, type ValueEvidence } from "../../src/core/levels/evidence";
import { classOf, type LevelClass } from "../../src/core/levels/linear-model";
import { resolveLevel2 } from "../../src/core/levels/resolve";
import { valueEvidence } from "../../src/core/rules/fit/value-evidence";
import { parseTarget } from "../../src/core/target/parse";

/** A labelled name. */
export interface Example {
  readonly name: string;
  readonly value: string;
  /** What it is about. */
  readonly level2: LevelClass;
  /** Where it stood; a misplaced one differs from `level2`. */
  readonly placed: LevelClass;
  /** Names of one source resemble each other, so a source is left out as a whole when accuracy is measured. */
  readonly source: string;
  /** Whether it was published, or else made up as typical of a field. */
  readonly published: boolean;
  readonly weight: number;
}

/**
 * What a name of a source counts for. The college puts most of its 150 indicators under 数量 and 质量, often without
 * a difference that a stranger could see; a dictionary lists names without their values.
 */
const weights: Readonly<Record<string, number>> = { college_plan: 0.25, library_dictionary: 0.7 };

/** All labelled names, in the order of the files. Names that say nothing of their class ("?") are left out. */
export function readExamples(): readonly Example[] {
  const made = rows("names.tsv").map(([name = "", value = "", level2 = "", field = ""]) => ({
    name,
    value,
    level2: levelClass(level2),
    placed: levelClass(level2),
    source: field,
    published: false,
    weight: 1,
  }));
  const published = rows("facts.tsv")
    .filter(([, , , , belongs]) => belongs !== "?")
    .map(([name = "", value = "", level2 = "", source = "", belongs = ""]) => ({
      name,
      value,
      level2: levelClass(belongs || level2),
      placed: levelClass(level2),
      source,
      published: true,
      weight: weights[source] ?? 1,
    }));
  return [...made, ...published];
}

/** What an example shows, with its value or by the name alone. */
export function evidenceOfExample({ name, value }: Example, withValue: boolean): ReadonlySet<string> {
  return evidenceOf(name, withValue ? writtenValue(value) : null);
}

function writtenValue(value: string): ValueEvidence | null {
  const parsed = parseTarget(value);
  const measured = parsed.kind === "quantity" || parsed.kind === "range";
  const comparator = "comparator" in parsed ? parsed.comparator : null;
  return valueEvidence({ parsed, unit: measured ? parsed.unit : null, comparator });
}

function rows(file: string): string[][] {
  const [, ...lines] = readFileSync(join(__dirname, file), "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
}

function levelClass(text: string): LevelClass {
  const resolved = resolveLevel2(text);
  if (!resolved) throw new Error(`“${text}” is no 二级指标`);
  return classOf(resolved.name);
}
