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
  type IParagraphOptions,
  type IRunOptions,
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
  const centered = { alignment: AlignmentType.CENTER };
  const children = [
    paragraph(title, titleLook, { ...centered, spacing: { before: 120, after: 320 } }),
    paragraph(addressee, textLook, { spacing: line(420) }),
    ...opening.map((text) => paragraph(text, textLook, indented)),
    ...tables.flatMap((table) => [
      paragraph(table.heading, headingLook, { keepNext: true, spacing: { before: 260, after: 120 } }),
      drawTable(table),
    ]),
    paragraph("", cellLook, { spacing: { after: 60 } }),
    ...closing.map((text) => paragraph(text, cellLook, { keepNext: true, spacing: line(340) })),
    // Begun in the right half, with room to write behind it.
    ...signature.map((text, index) =>
      paragraph(text, textLook, {
        indent: { left: Math.round(textWidth * 0.56) },
        keepNext: index < signature.length - 1,
        spacing: { before: index === 0 ? 480 : 200 },
      }),
    ),
  ];
  const { width, height, top, bottom, left, right } = page;
  const document = new Document({
    styles: { default: { document: { run: { font: song, size: sizes.text } } } },
    sections: [
      {
        properties: { page: { size: { width, height }, margin: { top, bottom, left, right, footer: 720 } } },
        footers: { default: new Footer({ children: [new Paragraph({ ...centered, children: [pageOfPages] })] }) },
        children,
      },
    ],
  });
  return packDocument(document);
}

function line(height: number) {
  return { line: height, lineRule: LineRuleType.AT_LEAST };
}

type Look = Pick<IRunOptions, "size" | "font">;
const titleLook = { size: sizes.title, font: hei } as const;
const headingLook = { size: sizes.text, font: hei } as const;
const textLook = { size: sizes.text } as const;
const cellLook = { size: sizes.cell } as const;
const cellHeadingLook = { size: sizes.cell, font: hei } as const;

/** "2 / 5" */
const pageOfPages = new TextRun({
  size: sizes.foot,
  children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
});

/** Two characters before the first line. */
const indented = { indent: { firstLine: 2 * sizes.text * 10 }, spacing: line(420) } as const;

function paragraph(text: string, look: Look, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, children: textRuns(text, look) });
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
        paragraph(text, heading ? cellHeadingLook : cellLook, {
          ...(heading || columns[index]?.centered ? { alignment: AlignmentType.CENTER } : {}),
          // Never the last line of a page.
          keepNext: heading,
        }),
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
