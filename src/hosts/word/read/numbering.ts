import { XmlScanner } from "../../file/xml/scanner";
import { wholeNumber } from "./on-off";
import { numeral } from "./numerals";
import type { ListPlace } from "./paragraph-properties";

const levels = 9;

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2、", with the place of each level's number. */
  readonly pattern: string;
}

interface List {
  readonly abstract: number;
  readonly overrides: ReadonlyMap<number, { readonly start: number | null; readonly level: Level | null }>;
}

/** Numbers that Word sets before paragraphs and that stand nowhere in their text: "1.", "（二）". */
export class Numbering {
  private readonly abstracts = new Map<number, ReadonlyMap<number, Level>>();
  private readonly lists = new Map<number, List>();
  /** The last number of each level, by abstract list: lists of one abstract count on together. */
  private readonly counters = new Map<number, (number | undefined)[]>();
  private readonly begun = new Set<number>();

  constructor(part: Uint8Array | undefined) {
    if (!part) return;
    const scanner = new XmlScanner(part);
    for (const name of scanner.inside()) {
      if (name === "abstractNum") {
        const id = wholeNumber(scanner.localAttribute("abstractNumId")) ?? -1;
        this.abstracts.set(id, readLevels(scanner));
      } else if (name === "num") {
        const id = wholeNumber(scanner.localAttribute("numId")) ?? -1;
        this.lists.set(id, readList(scanner));
      }
    }
  }

  /** The number of the next paragraph at a place; "" where the place has none, or a bullet. */
  next({ list: id, level: given }: ListPlace): string {
    const list = id === null ? undefined : this.lists.get(id);
    const depth = Math.min(Math.max(given ?? 0, 0), levels - 1);
    if (id === null || !list) return "";
    const own = this.levelOf(list, depth);
    if (!own) return "";
    const counters = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counters);
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [level, { start }] of list.overrides) if (start !== null) counters[level] = undefined;
    }
    counters[depth] = (counters[depth] ?? this.startOf(list, depth) - 1) + 1;
    counters.length = depth + 1;
    if (own.format === "bullet" || own.format === "none") return "";
    return own.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const shown = this.levelOf(list, level);
      return shown ? numeral(counters[level] ?? this.startOf(list, level), shown.format) : "";
    });
  }

  private levelOf(list: List, level: number): Level | undefined {
    return list.overrides.get(level)?.level ?? this.abstracts.get(list.abstract)?.get(level);
  }

  private startOf(list: List, level: number): number {
    return list.overrides.get(level)?.start ?? this.levelOf(list, level)?.start ?? 1;
  }
}

function readLevels(scanner: XmlScanner): ReadonlyMap<number, Level> {
  const found = new Map<number, Level>();
  for (const name of scanner.inside()) {
    if (name === "lvl") found.set(wholeNumber(scanner.localAttribute("ilvl")) ?? -1, readLevel(scanner));
  }
  return found;
}

function readLevel(scanner: XmlScanner): Level {
  let start = 1;
  let format = "decimal";
  let pattern = "";
  for (const name of scanner.inside()) {
    if (name === "start") start = wholeNumber(scanner.localAttribute("val")) ?? 1;
    else if (name === "numFmt") format = scanner.localAttribute("val") ?? format;
    else if (name === "lvlText") pattern = (scanner.localAttribute("val") ?? "").slice(0, 100);
    else if (name === "rPr" || name === "pPr") scanner.skip();
  }
  return { start, format, pattern };
}

function readList(scanner: XmlScanner): List {
  let abstract = -1;
  const overrides = new Map<number, { start: number | null; level: Level | null }>();
  for (const name of scanner.inside()) {
    if (name === "abstractNumId") abstract = wholeNumber(scanner.localAttribute("val")) ?? -1;
    if (name !== "lvlOverride") continue;
    const override: { start: number | null; level: Level | null } = { start: null, level: null };
    overrides.set(wholeNumber(scanner.localAttribute("ilvl")) ?? -1, override);
    for (const inner of scanner.inside()) {
      if (inner === "startOverride") override.start = wholeNumber(scanner.localAttribute("val"));
      else if (inner === "lvl") override.level = readLevel(scanner);
    }
  }
  return { abstract, overrides };
}
