import {
  AlignmentType,
  BorderStyle,
  Document,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
} from "docx";
import type { Letter, LetterTable } from "../../../core/report/letter";
import { packDocument } from "./pack-document";
import { song, textRuns } from "./text";

/** A4 upright, in twips. */
const page = { width: 11906, height: 16838, top: 1418, bottom: 1304, left: 1247, right: 1247 } as const;
const textWidth = page.width - page.left - page.right;

/** In half points: 小二, 小四, 五号. */
const sizes = { title: 36, text: 24, cell: 21 } as const;

/** Writes the letter as a .docx that a reviewer signs and attaches. The same letter gives the same bytes. */
export async function writeLetter(letter: Letter): Promise<Uint8Array> {
  const { title, addressee, opening, tables, closing, signature } = letter;
  const children = [
    paragraph(title, sizes.title, { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 320 } }, true),
    paragraph(addressee, sizes.text, { spacing: line(420) }),
    ...opening.map((text) => paragraph(text, sizes.text, indented)),
    ...tables.flatMap((table) => [
      paragraph(table.heading, sizes.text, { keepNext: true, spacing: { before: 260, after: 120 } }, true),
      drawTable(table),
    ]),
    paragraph("", sizes.cell, { spacing: { after: 60 } }),
    ...closing.map((text) => paragraph(text, sizes.cell, { spacing: line(340) })),
    ...signature.map((text, index) =>
      paragraph(text, sizes.text, {
        alignment: AlignmentType.RIGHT,
        keepNext: index < signature.length - 1,
        spacing: { before: index === 0 ? 480 : 200 },
      }),
    ),
  ];
  const { width, height, top, bottom, left, right } = page;
  const document = new Document({
    styles: { default: { document: { run: { font: song, size: sizes.text } } } },
    sections: [{ properties: { page: { size: { width, height }, margin: { top, bottom, left, right } } }, children }],
  });
  return packDocument(document);
}

function line(height: number) {
  return { line: height, lineRule: LineRuleType.AT_LEAST };
}

/** Two characters before the first line. */
const indented = { indent: { firstLine: 2 * sizes.text * 10 }, spacing: line(420) } as const;

function paragraph(text: string, size: number, options: IParagraphOptions, bold = false): Paragraph {
  return new Paragraph({ ...options, children: textRuns(text, { size, bold }) });
}

const border = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
const borders = { top: border, bottom: border, left: border, right: border };
const margins = { top: 50, bottom: 50, left: 80, right: 80 };

/** Its headings come again on every page; a row stays whole. */
function drawTable({ columns, rows }: LetterTable): Table {
  const columnWidths = columns.map(({ share }) => Math.round(share * textWidth));
  const cell = (text: string, index: number, heading: boolean): TableCell =>
    new TableCell({
      borders,
      margins,
      verticalAlign: VerticalAlign.CENTER,
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      ...(heading ? { shading: { fill: "F0F2F4" } } : {}),
      children: [
        paragraph(
          text,
          sizes.cell,
          heading || columns[index]?.centered ? { alignment: AlignmentType.CENTER } : {},
          heading,
        ),
      ],
    });
  const headings = columns.map(({ heading }) => heading);
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    rows: [headings, ...rows].map(
      (texts, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row === 0,
          children: texts.map((text, index) => cell(text, index, row === 0)),
        }),
    ),
  });
}
