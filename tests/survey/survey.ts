import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/core/check";
import { hebeiCounty } from "../../src/core/profile/profile";
import { proposeProfile } from "../../src/core/profile/propose";
import { readTables } from "../../src/core/reader/read";
import type { Finding, Severity } from "../../src/core/rules/finding";
import { rules } from "../../src/core/rules/registry";
import type { SampleRow } from "../../src/core/rules/rule";
import { cellName } from "../../src/core/sheet/address";
import type { Sheet } from "../../src/core/sheet/sheet";
import { say } from "../../src/core/text/wording";
import { sampleSheet } from "../core/rules/sample-sheet";
import { drawRealTable, realTables } from "../fixtures/real-tables";

/*
 * Every rule over the published tables and the two of the seed: what is an error or a warning on practice that a
 * finance office published is to be read line by line.
 */

const severities: readonly Severity[] = ["error", "warning", "hint"];

interface Surveyed {
  readonly name: string;
  readonly sheet: Sheet;
}

function surveyed(): readonly Surveyed[] {
  const seed = JSON.parse(readFileSync(join(__dirname, "../fixtures/seed-tables.json"), "utf8")) as {
    tables: { rows: SampleRow[] }[];
  };
  return [
    ...realTables.map((table) => ({
      name: table.id,
      sheet: drawRealTable(table, { levels: "merged", down: 0, right: 0 }),
    })),
    ...seed.tables.map(({ rows }, nth) => ({ name: `seed_${nth + 1}`, sheet: sampleSheet({ rows }) })),
  ];
}

/** The table: a line a rule, then each error and warning with its cell. */
export function survey(): string {
  const all = surveyed().map(({ name, sheet }) => {
    const profile = proposeProfile(readTables([sheet]).tables) ?? hebeiCounty;
    return { name, profile: profile.name, findings: check([sheet], profile).findings };
  });
  const lines = ["code  error  warning  hint  tables  title"];
  for (const { code, title } of rules) {
    const own = all.map(({ findings }) => findings.filter((finding) => finding.code === code));
    const counts = severities.map((severity) => own.flat().filter((finding) => finding.severity === severity).length);
    const tables = own.filter((findings) => findings.length > 0).length;
    const [errors = 0, warnings = 0, hints = 0] = counts;
    lines.push(`${code}   ${pad(errors, 5)}  ${pad(warnings, 7)}  ${pad(hints, 4)}  ${pad(tables, 6)}  ${title.zh}`);
  }
  for (const { name, profile, findings } of all) {
    lines.push("", `${name} (${profile})`);
    lines.push(...findings.filter(({ severity }) => severity !== "hint").map(findingLine));
  }
  return `${lines.join("\n")}\n`;
}

function findingLine({ code, severity, at, text, message, data }: Finding): string {
  return `  ${severity.padEnd(7)}  ${code}  ${cellName(at).padEnd(4)}  ${text.replace(/\s+/g, " ").slice(0, 30)}  ${say(message, "zh", data)}`;
}

function pad(count: number, width: number): string {
  return String(count).padStart(width);
}
