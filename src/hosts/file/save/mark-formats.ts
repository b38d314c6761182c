import type { Severity } from "../../../core/rules/finding";
import { markFormula, markStyles, type Mark } from "../../host";
import { insertInOrder, worksheetOrder } from "./child-order";
import { writeRanges } from "./formula-references";
import { rectanglesOf } from "./rectangles";
import { argb } from "./style-parts";
import type { Styles } from "./styles";
import type { XmlElement } from "./xml-edit";
import { element, escapeText } from "./xml-text";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Colours the marked cells: one rule per severity, in front of the user's own rules, which move back by as many places.
 * A cell with several marks shows the gravest.
 */
export function addMarkFormats(worksheet: XmlElement, marks: readonly Mark[], styles: Styles): void {
  const gravest = gravestByCell(marks);
  const groups = severities
    .map((severity) => ({ severity, cells: gravest.filter((mark) => mark.severity === severity).map(({ at }) => at) }))
    .filter(({ cells }) => cells.length > 0);
  shiftPriorities(worksheet, 0, groups.length);
  const formats = groups.map(({ severity, cells }, index) => {
    const rule = element(
      worksheet.qualify("cfRule"),
      { type: "expression", dxfId: styles.differential(differential(styles, severity)), priority: index + 1 },
      element(worksheet.qualify("formula"), {}, escapeText(markFormula)),
    );
    const sqref = writeRanges(rectanglesOf(cells));
    return element(worksheet.qualify("conditionalFormatting"), { sqref }, rule);
  });
  putFirst(worksheet, formats);
}

/** LibreOffice shows the format that stands first in the file, whatever the priorities say. */
function putFirst(worksheet: XmlElement, formats: readonly string[]): void {
  const all = worksheet.children();
  const first = all.findIndex(({ local }) => local === "conditionalFormatting");
  if (first > 0) worksheet.insertAfter(all[first - 1], formats.join(""));
  else for (const xml of formats) insertInOrder(worksheet, worksheetOrder, "conditionalFormatting", xml);
}

/** Takes our rules away, lets the user's move up again, and answers the looks that ours had. */
export function removeMarkFormats(worksheet: XmlElement): Set<number> {
  const looks = new Set<number>();
  const priorities: number[] = [];
  for (const format of worksheet.children("conditionalFormatting")) {
    for (const rule of format.children("cfRule")) {
      if (!isOurs(rule)) continue;
      const look = rule.attribute("dxfId");
      if (look !== undefined) looks.add(Number(look));
      priorities.push(Number(rule.attribute("priority")));
      format.remove(rule);
    }
    if (format.children().length === 0) worksheet.remove(format);
  }
  // From the last one on, so that the numbers of the others are still those they were removed at.
  for (const priority of priorities.sort((a, b) => b - a)) shiftPriorities(worksheet, priority, -1);
  return looks;
}

function isOurs(rule: XmlElement): boolean {
  const formula = rule.child("formula")?.text().replace(/\s/g, "").toLowerCase();
  return rule.attribute("type") === "expression" && formula === markFormula.toLowerCase();
}

/** Moves all rules behind a priority, those of the extension list too: they are numbered together. */
function shiftPriorities(worksheet: XmlElement, after: number, by: number): void {
  if (by === 0) return;
  for (const format of worksheet.children("conditionalFormatting")) shiftRules(format, after, by);
  const extensions = worksheet.child("extLst");
  if (extensions?.toString().includes("cfRule")) shiftRules(extensions, after, by);
}

/** @param depth extLst/ext/conditionalFormattings/conditionalFormatting/cfRule is as deep as rules lie */
function shiftRules(parent: XmlElement, after: number, by: number, depth = 4): void {
  for (const child of parent.children()) {
    const priority = child.local === "cfRule" ? child.attribute("priority") : undefined;
    if (priority !== undefined && Number(priority) > after) child.setAttribute("priority", Number(priority) + by);
    if (depth > 1) shiftRules(child, after, by, depth - 1);
  }
}

function gravestByCell(marks: readonly Mark[]): Mark[] {
  const byCell = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.at.row}:${mark.at.column}`;
    const already = byCell.get(key);
    if (!already || severities.indexOf(mark.severity) < severities.indexOf(already.severity)) byCell.set(key, mark);
  }
  return [...byCell.values()];
}

/** In a conditional format the background stands where a cell's style has the pattern's second colour. */
function differential(styles: Styles, severity: Severity): string {
  const color = element(styles.qualify("bgColor"), { rgb: argb(markStyles[severity].fill) });
  const fill = element(styles.qualify("fill"), {}, element(styles.qualify("patternFill"), {}, color));
  return element(styles.qualify("dxf"), {}, fill);
}
