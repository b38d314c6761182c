import type { FontLook, TextRun } from "../model";
import { readTextElement } from "../read/rich-text";
import { XmlScanner } from "../xml/scanner";
import type { Colors } from "./colors";
import { readFont } from "./style-elements";

/** A shared string with its looks. */
export interface RichText {
  readonly text: string;
  /** Null where all of it looks the same. */
  readonly runs: readonly TextRun[] | null;
}

/** The workbook's shared strings by their index. */
export function readSharedTexts(part: Uint8Array | undefined, colors: Colors): RichText[] {
  if (!part) return [];
  const scanner = new XmlScanner(part);
  const texts: RichText[] = [];
  for (const name of scanner.inside()) {
    if (name === "si") texts.push(readSharedText(scanner, colors));
  }
  return texts;
}

function readSharedText(scanner: XmlScanner, colors: Colors): RichText {
  let plain = "";
  const runs: TextRun[] = [];
  for (const name of scanner.inside()) {
    if (name === "t") plain += readTextElement(scanner);
    else if (name === "r") runs.push(readRun(scanner, colors));
    else scanner.skip();
  }
  return runs.length === 0 ? { text: plain, runs: null } : { text: runs.map((run) => run.text).join(""), runs };
}

function readRun(scanner: XmlScanner, colors: Colors): TextRun {
  let font: Partial<FontLook> | null = null;
  let text = "";
  for (const name of scanner.inside()) {
    if (name === "rPr") font = readFont(scanner, colors);
    else if (name === "t") text += readTextElement(scanner);
  }
  return { text, font };
}
