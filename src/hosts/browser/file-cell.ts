import { CellValueType, type ICellData, type IDocumentData } from "@univerjs/core";
import type { RichCell, TextRun } from "../file/model";
import { fontStyle } from "./file-style";

/** The name of a file's style among Univer's; style 0 is what a cell without any looks like. */
export function styleName(index: number): string {
  return `file-${index}`;
}

/** The file's style behind a name; undefined for a style that was made in the page. */
export function styleIndex(name: string): number | undefined {
  return /^file-\d{1,6}$/.test(name) ? Number(name.slice("file-".length)) : undefined;
}

/** A cell of a file in Univer's words. */
export function cellOfFile(cell: RichCell): ICellData {
  return {
    ...(cell.style === 0 ? {} : { s: styleName(cell.style) }),
    ...value(cell),
    ...formula(cell),
    ...(cell.runs ? { p: richText(cell.text, cell.runs) } : {}),
  };
}

function value({ type, raw }: RichCell): ICellData {
  // With the type said: conditional formats never match a cell that has none.
  if (typeof raw === "number") return { v: raw, t: CellValueType.NUMBER };
  if (typeof raw === "boolean") return { v: raw ? 1 : 0, t: CellValueType.BOOLEAN };
  return type === "blank" || raw === null ? {} : { v: raw, t: CellValueType.STRING };
}

function formula({ formula: text }: RichCell): ICellData {
  // Where the file does not say what is calculated, its result is all that there is to show.
  return text ? { f: `=${text}` } : {};
}

/** Univer's paragraphs end with "\r", its documents with "\r\n". */
function richText(text: string, runs: readonly TextRun[]): IDocumentData {
  const dataStream = `${text.replace(/\r\n?|\n/g, "\r")}\r\n`;
  const textRuns = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    textRuns.push({ st: start, ed: end, ts: fontStyle(run.font ?? {}) });
    start = end;
  }
  const paragraphs = [...dataStream].flatMap((character, index) => (character === "\r" ? [{ startIndex: index }] : []));
  return {
    id: "cell",
    body: { dataStream, textRuns, paragraphs },
    documentStyle: {},
  };
}
