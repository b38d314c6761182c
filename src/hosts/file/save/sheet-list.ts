import type { SheetToSave } from "./changes";
import type { ListedSheet, EditedWorkbook } from "./edited-workbook";
import type { XmlElement } from "./xml-edit";

/** A sheet that will be in the saved file, and what is to become of it. */
export interface SheetInWork {
  readonly request: SheetToSave | undefined;
  readonly sheet: ListedSheet;
}

/**
 * Pairs what is asked for with the sheets of the file, and adds the new ones. Chart sheets and the like, which no
 * page shows, stay behind the sheet that they stood behind, unless they are named.
 * @throws Error where a name is unknown, or given to two sheets: a mistake of the caller's
 */
export function pairSheets(
  workbook: EditedWorkbook,
  originals: readonly ListedSheet[],
  requests: readonly SheetToSave[],
): SheetInWork[] {
  const byName = new Map(originals.map((sheet) => [sheet.name, sheet]));
  requireDistinctNames(requests);
  const pairs: SheetInWork[] = requests.map((request) => {
    if (request.kind === "new") return { request, sheet: workbook.addSheet(request.name) };
    const sheet = byName.get(request.original);
    if (!sheet) throw new Error(`the file has no sheet "${request.original}"`);
    return { request, sheet };
  });
  originals.forEach((sheet, index) => {
    if (sheet.isWorksheet || pairs.some((pair) => pair.sheet === sheet)) return;
    const before = pairs.findIndex((pair) => pair.sheet === originals[index - 1]);
    pairs.splice(before + 1, 0, { request: undefined, sheet });
  });
  return pairs;
}

function requireDistinctNames(requests: readonly SheetToSave[]): void {
  const names = new Set<string>();
  for (const request of requests) {
    const name = nameNow(request).toLowerCase();
    if (names.has(name)) throw new Error(`two sheets are named "${nameNow(request)}"`);
    names.add(name);
  }
}

function nameNow(request: SheetToSave): string {
  return request.kind === "new" ? request.name : (request.name ?? request.original);
}

/** Writes names and order into the workbook part, and keeps what counts sheets by their place right. */
export function writeSheetList(
  workbook: EditedWorkbook,
  before: readonly ListedSheet[],
  pairs: readonly SheetInWork[],
): void {
  for (const { request, sheet } of pairs) {
    if (!request) continue;
    if (nameNow(request) !== sheet.name) sheet.element.setAttribute("name", nameNow(request));
    if (request.hidden !== undefined) hide(sheet.element, request.hidden);
  }
  const now = pairs.map(({ sheet }) => sheet.element);
  const same = before.length === now.length && before.every(({ element }, index) => element === now[index]);
  if (same) return;
  workbook.sheetList().setChildren(now);
  const places = before.map(({ element }) => now.indexOf(element));
  renumberNames(workbook.root, places);
  renumberViews(workbook.root, places, now);
}

/** A sheet that only a macro can show ("veryHidden") stays that way. */
function hide(sheet: XmlElement, hidden: boolean): void {
  const isHidden = (sheet.attribute("state") ?? "visible") !== "visible";
  if (hidden !== isHidden) sheet.setAttribute("state", hidden ? "hidden" : undefined);
}

function renumberNames(root: XmlElement, places: readonly number[]): void {
  const names = root.child("definedNames");
  for (const name of names?.children("definedName") ?? []) {
    const local = name.attribute("localSheetId");
    if (local === undefined) continue;
    const place = places[Number(local)] ?? -1;
    if (place < 0) names?.remove(name);
    else name.setAttribute("localSheetId", place);
  }
  if (names?.children().length === 0) root.remove(names);
}

function renumberViews(root: XmlElement, places: readonly number[], now: readonly XmlElement[]): void {
  const firstVisible = Math.max(
    0,
    now.findIndex((sheet) => (sheet.attribute("state") ?? "visible") === "visible"),
  );
  for (const view of root.child("bookViews")?.children("workbookView") ?? []) {
    const active = places[Number(view.attribute("activeTab") ?? 0)] ?? -1;
    view.setAttribute("activeTab", active >= 0 ? active : firstVisible);
    view.setAttribute("firstSheet", undefined);
  }
}
