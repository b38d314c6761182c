import type { SheetId } from "../../../core/sheet/address";
import { FileError } from "../file-error";
import type { DefinedName, RichSheet, RichSheetInfo, RichWorkbook } from "../model";
import { openPackage, type Package } from "../package";
import { CellValues } from "../read/cell-values";
import { readFlag } from "../read/flag";
import { optionalPart } from "../read/read-workbook";
import { readRelationships } from "../read/relationships";
import { findWorkbookParts, requirePart, type SheetEntry, type WorkbookParts } from "../read/workbook-parts";
import { XmlScanner } from "../xml/scanner";
import { readThemeColors } from "./colors";
import { readNotes } from "./notes";
import { readRichSheet, type SharedParts } from "./rich-sheet";
import { readStyles } from "./styles";
import { readSharedTexts } from "./texts";

/** A workbook with its looks. Sheets are read one by one, as they are asked for, and not kept. */
export interface OpenedWorkbook {
  /** The file's parts, for saving into them. */
  readonly package: Package;
  readonly workbook: RichWorkbook;
  /** @throws FileError; RangeError for an unknown id */
  sheet(id: SheetId): RichSheet;
}

/**
 * Opens an .xlsx or .xlsm with everything that a page shows of it.
 * @throws FileError where the file is no workbook, cannot be read, or would take too much memory
 */
export function openRichWorkbook(file: Uint8Array): OpenedWorkbook {
  const from = openPackage(file);
  const parts = findWorkbookParts(from);
  const styles = readStyles(optionalPart(from, parts.styles), readThemeColors(optionalPart(from, parts.theme)));
  const texts = readSharedTexts(optionalPart(from, parts.sharedStrings), styles.colors);
  const values = new CellValues({
    sharedStrings: texts.map(({ text }) => text),
    formats: styles.cells.map(({ format }) => format),
    date1904: parts.date1904,
  });
  const shared: SharedParts = { texts, styles, values };
  const sheets = parts.sheets.map((entry) => sheetInfo(from, entry));
  return {
    package: from,
    workbook: { sheets, styles: styles.cells, date1904: parts.date1904, ...readWorkbookView(from, parts) },
    sheet(id) {
      const info = sheets.find((sheet) => sheet.id === id);
      if (!info) throw new RangeError(`no sheet ${id}`);
      const comments = readRelationships(from, info.part).find(({ type }) => type === "comments");
      return {
        ...readRichSheet(requirePart(from, info.part), info, shared),
        notes: readNotes(optionalPart(from, comments?.target)),
      };
    },
  };
}

function sheetInfo(from: Package, entry: SheetEntry): RichSheetInfo {
  const scanner = new XmlScanner(requirePart(from, entry.part));
  scanner.enterRoot();
  for (const name of scanner.inside()) {
    if (name === "sheetProtection") return { ...entry, protected: readFlag(scanner.attribute("sheet")) };
    if (name === "sheetData") scanner.skip();
  }
  return { ...entry, protected: false };
}

/** The names, and the tab in front. Both count tabs of every kind, chart sheets included. */
function readWorkbookView(from: Package, parts: WorkbookParts): Pick<RichWorkbook, "names" | "activeSheet"> {
  const scanner = new XmlScanner(requirePart(from, parts.workbook));
  const tabs: string[] = [];
  const names: DefinedName[] = [];
  let active = 0;
  for (const name of scanner.inside()) {
    if (name === "workbookView") active = Number(scanner.attribute("activeTab") ?? 0);
    else if (name === "sheet") tabs.push(scanner.attribute("name") ?? "");
    else if (name === "definedName") names.push(readName(scanner, tabs));
  }
  const first = parts.sheets.find(({ hidden }) => !hidden) ?? parts.sheets[0];
  if (!first) throw new FileError("unreadable", "a workbook without worksheets");
  const activeSheet = parts.sheets.find(({ id }) => id === tabs[active]) ?? first;
  return { names, activeSheet: activeSheet.id };
}

function readName(scanner: XmlScanner, tabs: readonly string[]): DefinedName {
  const local = scanner.attribute("localSheetId");
  return {
    name: scanner.attribute("name") ?? "",
    sheet: local === undefined ? null : (tabs[Number(local)] ?? null),
    hidden: readFlag(scanner.attribute("hidden")),
    refersTo: scanner.text(),
  };
}
