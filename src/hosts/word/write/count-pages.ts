import type { Disclosure, DisclosurePart, DisclosureTable } from "../../../core/document/disclosure/disclosure";
import { widestLine } from "../../../core/text/text-width";
import { cells, cellSetting, settings, textHeight, textWidth, type Setting } from "./page";

/**
 * On which page each heading comes to stand, in order. Counted by the exact heights of lines and the full width of
 * Chinese characters: right where a program breaks lines as 宋体 has them, but for a line that punctuation pulls over.
 */
export function headingPages({ contentsTitle, parts }: Disclosure): number[] {
  const flow = new Flow();
  flow.addParagraph(contentsTitle, settings.contentsTitle);
  for (const part of parts) {
    if (part.kind !== "heading") continue;
    flow.addParagraph(part.text, part.level === 1 ? settings.contents1 : settings.contents2);
  }
  const pages: number[] = [];
  parts.forEach((part, nth) => {
    if (part.kind === "table" && parts[nth - 1]?.kind === "table") flow.addParagraph("", settings.gap);
    const [setting, text] = settingOf(part);
    if (part.kind === "heading" && part.onNewPage) flow.startPage();
    if (setting) flow.addParagraph(text, setting, keptAfter(parts, nth));
    if (part.kind === "heading") pages.push(flow.page);
    if (part.kind === "table") flow.addTable(part.table);
  });
  return pages;
}

function settingOf(part: DisclosurePart): readonly [Setting | null, string] {
  switch (part.kind) {
    case "heading":
      return [part.level === 1 ? settings.heading1 : settings.heading2, part.text];
    case "text":
      return [settings.text, part.text];
    case "caption":
      return [settings.caption, part.text];
    case "table":
      return [null, ""];
  }
}

/** What a heading or a caption must have below it on its page: those that follow, and the beginning of what they head. */
function keptAfter(parts: readonly DisclosurePart[], nth: number): number {
  const part = parts[nth];
  if (part?.kind !== "heading" && part?.kind !== "caption") return 0;
  const next = parts[nth + 1];
  if (!next || (next.kind === "heading" && next.onNewPage)) return 0;
  if (next.kind === "table") return rowHeights(next.table)[0] ?? 0;
  const [setting, text] = settingOf(next);
  return setting ? heightOf(text, setting) + keptAfter(parts, nth + 1) : 0;
}

/** Fills pages from top to bottom. */
class Flow {
  page = 1;
  private used = 0;

  startPage(): void {
    if (this.used > 0) this.breakPage();
  }

  /** @param kept height that must find room on the same page below it */
  addParagraph(text: string, setting: Setting, kept = 0): void {
    const lines = linesOf(text, setting);
    const whole = setting.before + lines * setting.line;
    if (kept > 0 && this.used + whole + setting.after + kept > textHeight) this.startPage();
    this.used += setting.before;
    for (let line = 0; line < lines; line++) this.add(setting.line);
    this.used += setting.after;
  }

  /** Rows stay whole; the first ones come again on every page. */
  addTable(table: DisclosureTable): void {
    const heights = rowHeights(table);
    const repeated = heights.slice(0, table.headingRows).reduce((sum, height) => sum + height, 0);
    heights.forEach((height, row) => {
      if (this.used + height > textHeight && this.used > 0) {
        this.breakPage();
        if (row >= table.headingRows) this.used += repeated;
      }
      this.add(height);
    });
  }

  private add(height: number): void {
    if (this.used + height > textHeight && this.used > 0) this.breakPage();
    this.used += height;
    for (; this.used > textHeight; this.used -= textHeight) this.page++;
  }

  private breakPage(): void {
    this.page++;
    this.used = 0;
  }
}

function heightOf(text: string, setting: Setting): number {
  return setting.before + linesOf(text, setting) * setting.line + setting.after;
}

/** A Latin character is a quarter as wide as the size says in half-points: 5 twips for each of them. */
function linesOf(text: string, { size, indent, firstLine }: Setting): number {
  const perLine = Math.floor((textWidth - indent) / (size * 5));
  return Math.max(1, Math.ceil((widestLine(text) + firstLine / (size * 5)) / perLine));
}

function rowHeights(table: DisclosureTable): number[] {
  const { size, line } = cellSetting(table.widths.length);
  const padding = cells.margins.top + cells.margins.bottom;
  const heights = Array.from({ length: table.rows }, (): number => cells.leastHeight);
  const needs = table.cells.map(({ area, text }) => {
    const share = table.widths.slice(area.left, area.right + 1).reduce((sum, width) => sum + width, 0);
    const perLine = Math.max(
      1,
      Math.floor((share * textWidth - cells.margins.left - cells.margins.right) / (size * 5)),
    );
    const lines = text
      .split("\n")
      .reduce((sum, one) => sum + Math.max(1, Math.ceil(widestLine(one) / evenly(perLine))), 0);
    return { area, height: lines * line + padding };
  });
  for (const { area, height } of needs) {
    if (area.top === area.bottom) heights[area.top] = Math.max(heights[area.top] ?? 0, height);
  }
  // A cell over several rows makes the last of them higher where all together are too low.
  for (const { area, height } of needs) {
    const together = heights.slice(area.top, area.bottom + 1).reduce((sum, one) => sum + one, 0);
    heights[area.bottom] = (heights[area.bottom] ?? 0) + Math.max(0, height - together);
  }
  return heights;
}

/** Only whole Chinese characters stand on a line. */
function evenly(characters: number): number {
  return Math.max(2, characters - (characters % 2));
}
