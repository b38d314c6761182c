import { readTables } from "../../reader/read";
import type { IndicatorTable } from "../../reader/table";
import type { Range } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import type { Block } from "../../template/block";
import type { TextDocument } from "../document";
import { departmentSheet, isPartName } from "../department-sheet";
import { drawAsForm, type NotDrawn } from "../form-drawing";
import { plainBlock } from "../plain-block";
import { stackedSheet } from "../table-sheet";
import { groupDocument, type Group } from "./group";

/** A worksheet that a document's content becomes. */
export type ImportedSheet = { readonly block: Block } & (
  | { readonly kind: "form"; readonly form: string; readonly indicators: number }
  /** As it stands in the document. `indicators` of all its tables. */
  | { readonly kind: "as-is"; readonly form: string; readonly indicators: number; readonly because: NotDrawn }
  | { readonly kind: "department" }
);

/** What of the document is on no worksheet. */
export interface LeftOut {
  readonly kind: "no-levels" | "header-alone" | "text" | "contents" | "pictures" | "objects" | "symbols";
  readonly count: number;
  /** The beginning of the first one, to find it by; "" where it is no text. */
  readonly example: string;
}

/** Why nothing can be imported. */
export type NothingFound =
  "empty" | "only-pictures" | "only-objects" | "no-table" | "no-levels" | "too-many" | "too-long";

export type DocumentImport =
  | { readonly kind: "import"; readonly sheets: readonly ImportedSheet[]; readonly left: readonly LeftOut[] }
  | { readonly kind: "nothing"; readonly because: NothingFound; readonly left: readonly LeftOut[] };

/** More sheets than this nobody finds their way in. */
export const mostSheets = 200;
/** Cells that are drawn at once; beyond it the programs take minutes. */
const mostCells = 100_000;
/** What a cell holds in Excel, in UTF-16 units. */
const longestText = 32_767;

/**
 * Lays out a document as worksheets: each project table as the form it was recognised as, or – where the form has no
 * room for all of it, or is none that can be drawn – as it stands; the department's text on a sheet of its own.
 * What is left out is told. Never throws.
 */
export function importDocument(document: TextDocument): DocumentImport {
  const { groups, lone, prose } = groupDocument(document);
  const sheets: ImportedSheet[] = [];
  const department = departmentSheet(prose);
  if (department) sheets.push({ kind: "department", block: department });
  let cells = 0;
  for (const group of groups) {
    for (const sheet of layOut(group)) {
      cells += sheet.block.cells.length;
      sheets.push(sheet);
      if (sheets.length > mostSheets || cells > mostCells) return { kind: "nothing", because: "too-many", left: [] };
    }
  }
  if (sheets.some(({ block }) => block.cells.some(({ text }) => text.length > longestText))) {
    return { kind: "nothing", because: "too-many", left: [] };
  }
  const left = leftOut(document, lone, department ? [] : prose.filter(({ text }) => !isPartName(text)));
  return sheets.length > 0
    ? { kind: "import", sheets, left }
    : { kind: "nothing", because: whyNothing(document, lone.length), left };
}

function whyNothing({ parts, unread }: TextDocument, tables: number): NothingFound {
  if (tables > 0) return "no-levels";
  const hasText = parts.some((part) => part.kind === "paragraph" && part.text.trim() !== "");
  if (unread.pictures > 0 && !hasText) return "only-pictures";
  if (unread.objects > 0 && !hasText) return "only-objects";
  return hasText ? "no-table" : "empty";
}

function layOut(group: Group): ImportedSheet[] {
  const sheet = stackedSheet(group, "");
  const { tables } = readTables([sheet]);
  const drawn = tables.map((table, nth) => drawAsForm(sheet, table, ownArea(sheet, tables, nth)));
  const forms = drawn.flatMap((block, nth): ImportedSheet[] => {
    const table = tables[nth];
    if (typeof block === "string" || !table) return [];
    return [{ kind: "form", block: named(block, table), form: table.form, indicators: table.indicators.length }];
  });
  if (forms.length === tables.length) return forms;
  const [first] = tables;
  const [piece] = group;
  const block = plainBlock(sheet, piece?.kind === "lines" ? piece.lines.length : 0);
  return [
    {
      kind: "as-is",
      block: first ? named(block, first) : block,
      form: first?.form ?? "generic",
      indicators: tables.reduce((sum, table) => sum + table.indicators.length, 0),
      because: drawn.find((one) => typeof one === "string") ?? "no-template",
    },
  ];
}

/** The rows from the table before to the end of this one; the last one's go on to the end of the sheet. */
function ownArea(sheet: Sheet, tables: readonly IndicatorTable[], nth: number): Range {
  const top = (tables[nth - 1]?.range.bottom ?? -1) + 1;
  const bottom = nth === tables.length - 1 ? sheet.rows - 1 : (tables[nth]?.range.bottom ?? top);
  return { top, left: 0, bottom, right: sheet.columns - 1 };
}

/** A tab is named after its project, with the number that the title gives it. */
function named(block: Block, { header }: IndicatorTable): Block {
  const title = header.title?.text.trim() ?? "";
  const number = /^\d{1,3}\s?[.．、]/.exec(title)?.[0] ?? "";
  const name = header.name?.text || title.slice(number.length).replace(/(?:项目)?绩效目标.*$/, "");
  const sheetName = name === "" ? block.sheetName || title : `${number}${name}`;
  return { ...block, sheetName: sheetName === "" ? "绩效目标表" : sheetName };
}

function leftOut(
  { parts, unread }: TextDocument,
  lone: ReturnType<typeof groupDocument>["lone"],
  prose: ReturnType<typeof groupDocument>["prose"],
): LeftOut[] {
  const contents = parts.flatMap((part) =>
    part.kind === "paragraph" && part.contents && part.text.trim() !== "" ? [part.text] : [],
  );
  const firstText = (header: boolean): string[] =>
    lone.flatMap(({ table, isHeader }) =>
      isHeader === header ? [table.cells.find(({ text }) => text.trim() !== "")?.text ?? ""] : [],
    );
  const counted: readonly (readonly [LeftOut["kind"], number, string])[] = [
    ["no-levels", firstText(false).length, firstText(false)[0] ?? ""],
    ["header-alone", firstText(true).length, firstText(true)[0] ?? ""],
    ["text", prose.length, prose[0]?.text ?? ""],
    ["contents", contents.length, ""],
    ["pictures", unread.pictures, ""],
    ["objects", unread.objects, ""],
    ["symbols", unread.symbols, ""],
  ];
  return counted.flatMap(([kind, count, example]) => (count > 0 ? [{ kind, count, example: shortened(example) }] : []));
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 20 ? `${line.slice(0, 20)}…` : line;
}
