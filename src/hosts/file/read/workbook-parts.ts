import type { SheetInfo } from "../../../core/sheet/sheet";
import { FileError } from "../file-error";
import { limits } from "../limits";
import type { Package } from "../package";
import { XmlScanner } from "../xml/scanner";
import { readFlag } from "./flag";
import { readRelationships, type Relationship } from "./relationships";

/** A worksheet as the workbook part lists it. Whether it is protected stands in the sheet itself. */
export interface SheetEntry extends Omit<SheetInfo, "protected"> {
  readonly part: string;
}

/** The parts that make up a workbook. */
export interface WorkbookParts {
  /** "xl/workbook.xml" */
  readonly workbook: string;
  /** In tab order; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  /** The names of all tabs, those of chart, dialog and macro sheets too. */
  readonly tabNames: readonly string[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  readonly date1904: boolean;
  /** The structure is protected: no sheet may come, go or change its place. */
  readonly structureLocked: boolean;
}

/**
 * Finds a workbook's parts by their relationships; their names and folders are the writer's own business.
 * @throws FileError "not-a-workbook" where the package is something else, "binary-xlsb", "too-large", "unreadable"
 */
export function findWorkbookParts(from: Package): WorkbookParts {
  const workbook = findWorkbook(from);
  const related = readRelationships(from, workbook);
  const partOf = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  const facts = readWorkbookPart(requirePart(from, workbook), new Map(related.map((one) => [one.id, one])));
  return {
    workbook,
    ...facts,
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
    theme: partOf("theme"),
  };
}

/** The part that a relationship promised. */
export function requirePart(from: Package, name: string): Uint8Array {
  const bytes = from.part(name);
  if (!bytes) throw new FileError("unreadable", `${name} is missing`);
  return bytes;
}

function findWorkbook(from: Package): string {
  const main = readRelationships(from, "").find((one) => one.type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (main.toLowerCase().endsWith(".bin")) throw new FileError("binary-xlsb", main);
  if (!from.entry(main)) throw new FileError("not-a-workbook", "a zip without a workbook");
  return main;
}

function readWorkbookPart(bytes: Uint8Array, related: ReadonlyMap<string, Relationship>) {
  const scanner = new XmlScanner(bytes);
  const sheets: SheetEntry[] = [];
  const tabNames: string[] = [];
  let date1904 = false;
  let structureLocked = false;
  const root = scanner.enterRoot();
  if (root !== "workbook") throw new FileError("not-a-workbook", `the main part is a ${root}`);
  for (const name of scanner.inside()) {
    if (name === "workbookPr") date1904 = readFlag(scanner.attribute("date1904"));
    if (name === "workbookProtection") structureLocked = readFlag(scanner.attribute("lockStructure"));
    if (name !== "sheet") continue;
    const title = scanner.attribute("name") ?? "";
    tabNames.push(title);
    const tab = related.get(scanner.relationshipId() ?? "");
    if (!tab) throw new FileError("unreadable", `the tab ${title} leads nowhere`);
    if (tab.type !== "worksheet") continue;
    const hidden = (scanner.attribute("state") ?? "visible") !== "visible";
    sheets.push({ id: title, name: title, hidden, part: tab.target });
    if (sheets.length > limits.sheets) throw new FileError("too-large", "sheets");
  }
  return { sheets, tabNames, date1904, structureLocked };
}
