import type { Severity } from "../rules/finding";
import { copyPasteProject } from "../rules/department/copy-paste-project";
import { projectKey } from "../rules/department/told-projects";
import { codeDup } from "../rules/project/code-dup";
import { say, type Language, type Wording } from "../text/wording";
import { copiedTables } from "./copied-tables";
import type { TableTrace, TracedTable } from "./table-trace";

/** A table of one of the files. */
export interface AcrossPlace {
  readonly path: string;
  readonly tableId: string;
  readonly sheet: string;
  readonly cell: string;
  readonly project: { readonly code: string | null; readonly name: string };
}

/** A finding about several files at once; in the JSON as it is here. It stands at the first table that repeats another. */
export interface AcrossFinding extends Omit<AcrossPlace, "project"> {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly fix: null;
  /** All places, in the order of the files; the first `mostPlaces` of them where there are more. */
  readonly files: readonly AcrossPlace[];
  /** How many places there are. */
  readonly count: number;
}

/** Nobody reads more places of one finding. */
const mostPlaces = 50;

/** About 150 MB of traces. What comes later is not looked at, and the result says so. */
export const mostTables = 300_000;

/** Collects the traces of all files, in any order, and finds what only shows when they are seen together. */
export class AcrossFiles {
  private readonly tables: TracedTable[] = [];
  /** Tables for which there was no room. */
  leftOut = 0;

  constructor(
    /** The profile's. */
    private readonly severities: Readonly<Record<string, Severity | "off">>,
    private readonly room = mostTables,
  ) {}

  add(file: number, path: string, traces: readonly TableTrace[]): void {
    for (const trace of traces) {
      if (this.tables.length < this.room) this.tables.push({ ...trace, file, path, project: projectKey(trace.name) });
      else this.leftOut++;
    }
  }

  /** The same files in the same order give the same findings: repeated codes first, then copied tables. */
  findings(language: Language): AcrossFinding[] {
    const tables = this.tables.sort((a, b) => a.file - b.file);
    return [...repeatedCodes(tables), ...copiedTables(tables).map(asCopies)].flatMap((found) => {
      const severity = this.severities[found.code] ?? found.severity;
      return severity === "off" ? [] : [finding({ ...found, severity }, language)];
    });
  }
}

interface Found {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Wording;
  readonly remedy: Wording;
  readonly places: readonly TracedTable[];
}

/** One code for different projects, or one project in several files. Within a file F12 says so itself. */
function repeatedCodes(tables: readonly TracedTable[]): Found[] {
  const groups = new Map<string, TracedTable[]>();
  for (const table of tables) {
    if (table.code === null) continue;
    const group = groups.get(table.code);
    if (group) group.push(table);
    else groups.set(table.code, [table]);
  }
  return [...groups.values()].flatMap((group): Found[] => {
    if (new Set(group.map(({ file }) => file)).size < 2) return [];
    const { code, slug: rule } = codeDup;
    const names = new Set(group.map(({ project }) => project).filter((name) => name !== ""));
    if (names.size > 1) return [{ code, rule, severity: "error", ...words.oneCode, places: group }];
    const again = group.filter((table) => group.some((other) => other.file !== table.file && sameStage(table, other)));
    return again.length < 2 ? [] : [{ code, rule, severity: "hint", ...words.oneProject, places: again }];
  });
}

/** Not the application beside the self-evaluation, nor this year's table beside last year's. */
function sameStage(one: TracedTable, other: TracedTable): boolean {
  return one.form === other.form && one.year === other.year;
}

function asCopies(places: readonly TracedTable[]): Found {
  const { code, slug: rule, severity } = copyPasteProject;
  return { code, rule, severity, ...words.copied, places };
}

function finding({ places, message, remedy, ...rest }: Found, language: Language): AcrossFinding {
  const [first, again = first] = places;
  if (!first || !again) throw new Error("a finding about no table");
  const { path, tableId, sheet, cell } = again;
  const data = {
    count: places.length,
    code: first.code ?? "",
    project: first.name,
    other: again.name,
    path: first.path,
  };
  return {
    ...rest,
    path,
    tableId,
    sheet,
    cell,
    message: say(message, language, data),
    remedy: say(remedy, language, data),
    fix: null,
    files: places.slice(0, mostPlaces).map((place) => ({
      path: place.path,
      tableId: place.tableId,
      sheet: place.sheet,
      cell: place.cell,
      project: { code: place.code, name: place.name },
    })),
    count: places.length,
  };
}

const words = {
  oneCode: {
    message: {
      zh: "不同文件里的 {count} 张表用了同一个项目编码 {code}，项目却不同。",
      en: "{count} tables in different files bear the project code {code}, yet they are different projects.",
    },
    remedy: {
      zh: "到系统里核对，各改成本项目自己的编码；多半是复制整张表后忘了改。",
      en: "Look the codes up in the system and give each project its own; a table was probably copied and the code left.",
    },
  },
  oneProject: {
    message: {
      zh: "项目“{project}”（{code}）的同一种表在不同文件里有 {count} 张。",
      en: "The project “{project}” ({code}) has {count} tables of the same kind in different files.",
    },
    remedy: {
      zh: "看哪一张是最终稿，其余的不要再上报，以免重复计算。",
      en: "See which one is final and leave the others out, so that nothing is counted twice.",
    },
  },
  copied: {
    message: {
      zh: "“{project}”和“{other}”等 {count} 张不同项目的表，八成以上的指标和指标值一模一样。",
      en: "{count} tables of different projects (“{project}”, “{other}” …) share four fifths of their indicators and values.",
    },
    remedy: {
      zh: "照着本项目实际要做的事重写指标和指标值；确实统一下达的指标可以保留。",
      en: "Write indicators and values for what each project really does; those set by a common order may stay.",
    },
  },
} satisfies Record<string, Record<"message" | "remedy", Wording>>;
