import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Letter, LetterTable } from "../../../core/report/letter";
import { packDocument } from "./pack-document";
import { hei, song, textRuns } from "./text";

/** A4 upright, in twips. */
const page = { width: 11906, height: 16838, top: 1418, bottom: 1304, left: 1247, right: 1247 } as const;
const textWidth = page.width - page.left - page.right;

/** In half points: 小二, 小四, 五号, 小五. */
const sizes = { title: 36, text: 24, cell: 21, foot: 18 } as const;

/** Writes the letter as a .docx that a reviewer signs and attaches. The same letter gives the same bytes. */
export async function writeLetter(letter: Letter): Promise<Uint8Array> {
  const { title, addressee, opening, tables, closing, signature } = letter;
  const { width, height, top, bottom, left, right } = page;
  const children = [
    paragraph(title, "LetterTitle"),
    paragraph(addressee, "Addressee"),
    ...opening.map((text) => paragraph(text, "BodyText")),
    ...tables.flatMap((table) => [paragraph(table.heading, "TableHeading"), drawTable(table)]),
    paragraph("", "CellText"),
    ...closing.map((text) => paragraph(text, "LetterClosing")),
    ...signature.map((text) => paragraph(text, "LetterSignature")),
  ];
  const document = new Document({
    styles,
    sections: [
      {
        properties: { page: { size: { width, height }, margin: { top, bottom, left, right, footer: 720 } } },
        footers: { default: new Footer({ children: [pageOfPages()] }) },
        children,
      },
    ],
  });
  return packDocument(document);
}

type StyleName = (typeof paragraphStyles)[number]["id"];

function paragraph(text: string, style: StyleName): Paragraph {
  return new Paragraph({ style, children: textRuns(text) });
}

function pageOfPages(): Paragraph {
  const children = [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: sizes.foot, children })] });
}

function line(height: number) {
  return { line: height, lineRule: LineRuleType.AT_LEAST };
}

const centered = { alignment: AlignmentType.CENTER };
const basedOn = "Normal";
const paragraphStyles = [
  {
    id: "LetterTitle",
    name: "Letter Title",
    basedOn,
    run: { size: sizes.title, font: hei },
    paragraph: { ...centered, spacing: { before: 120, after: 320 } },
  },
  { id: "Addressee", name: "Addressee", basedOn, paragraph: { spacing: line(420) } },
  {
    id: "BodyText",
    name: "Body Text",
    basedOn,
    // Two characters before the first line.
    paragraph: { indent: { firstLine: 2 * sizes.text * 10 }, spacing: line(420) },
  },
  {
    id: "TableHeading",
    name: "Table Heading",
    basedOn,
    run: { font: hei },
    paragraph: { keepNext: true, spacing: { before: 260, after: 120 } },
  },
  { id: "CellText", name: "Cell Text", basedOn, run: { size: sizes.cell } },
  { id: "CellCentered", name: "Cell Centered", basedOn: "CellText", paragraph: centered },
  {
    id: "CellHeading",
    name: "Cell Heading",
    basedOn: "CellText",
    run: { font: hei },
    // Never the last line of a page.
    paragraph: { ...centered, keepNext: true },
  },
  {
    id: "LetterClosing",
    name: "Letter Closing",
    basedOn: "CellText",
    paragraph: { keepNext: true, spacing: { before: 60, ...line(340) } },
  },
  {
    id: "LetterSignature",
    name: "Letter Signature",
    basedOn,
    // Begun in the right half, with room to write behind it.
    paragraph: { indent: { left: Math.round(textWidth * 0.56) }, keepNext: true, spacing: { before: 320 } },
  },
] as const;
const styles = {
  default: { document: { run: { font: song, size: sizes.text } } },
  paragraphStyles: [...paragraphStyles],
};

const border = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
const borders = { top: border, bottom: border, left: border, right: border };
const margins = { top: 50, bottom: 50, left: 80, right: 80 };

/** Its headings come again on every page; a row stays whole. */
function drawTable({ columns, rows }: LetterTable): Table {
  const columnWidths = columns.map(({ share }) => Math.round(share * textWidth));
  const cell = (text: string, index: number, heading: boolean): TableCell =>
    new TableCell({
      verticalAlign: VerticalAlign.CENTER,
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      ...(heading ? { shading: { fill: "F0F2F4" } } : {}),
      children: [paragraph(text, heading ? "CellHeading" : columns[index]?.centered ? "CellCentered" : "CellText")],
    });
  const headings = columns.map(({ heading }) => heading);
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    margins,
    borders: { ...borders, insideHorizontal: border, insideVertical: border },
    rows: [headings, ...rows].map(
      (texts, row) =>
        new TableRow({
          cantSplit: true,
          ...(row === 0 ? { tableHeader: true } : {}),
          children: texts.map((text, index) => cell(text, index, row === 0)),
        }),
    ),
  });
}
