import type { Field } from "../reader/table";
import { cellName, type Address } from "../sheet/address";
import { tight } from "../text/normalise";
import { isLines, type Fact, type FactKey } from "./facts";

/** Dashes stand in cells of a header that have nothing to say. */
const nothing = /^[-\u2010-\u2015\s]*$/;
/** A longer label is a sentence, and heads no column. */
const longestLabel = 40;

/** Gathers facts, the first of a kind; knows which cells have been told. */
export class FactList {
  readonly facts: Fact[] = [];
  private readonly told = new Set<string>();
  private readonly known = new Set<string>();

  /** A field that says nothing is told all the same: its cell needs no other label. */
  add(key: FactKey, field: Pick<Field, "at" | "text"> | null | undefined, row: number | null = null): void {
    if (!field) return;
    this.tell(field.at);
    const text = isLines(key) ? lines(field.text) : field.text.trim();
    if (text === "" || (row === null && nothing.test(text))) return;
    const free = this.freeKey(key, row);
    this.known.add(`${row ?? ""}|${free}`);
    this.facts.push({ key: free, text, at: field.at, row });
  }

  /** Something that the form calls by a label of its own. */
  addOwn(
    kind: "project" | "row",
    label: string,
    field: Pick<Field, "at" | "text"> | null,
    row: number | null = null,
  ): void {
    const name = tight(label)
      .replace(/[:：]$/, "")
      .slice(0, longestLabel);
    this.add(name === "" ? "note" : `${kind}:${name}`, field, row);
  }

  tell(at: Pick<Address, "row" | "column">): void {
    this.told.add(cellName(at));
  }

  isTold(at: Pick<Address, "row" | "column">): boolean {
    return this.told.has(cellName(at));
  }

  has(key: FactKey): boolean {
    return this.known.has(`|${key}`);
  }

  /** A second one of a kind keeps its text under a number of its own. */
  private freeKey(key: FactKey, row: number | null): FactKey {
    if (key === "note" || !this.known.has(`${row ?? ""}|${key}`)) return key;
    const kind = row === null ? "project" : "row";
    const label = key.replace(/^(?:project|row):/, "");
    for (let count = 2; ; count++) {
      const free: FactKey = `${kind}:${label}(${count})`;
      if (!this.known.has(`${row ?? ""}|${free}`)) return free;
    }
  }
}

/** One text a line, blank lines left out. */
export function lines(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
