import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
  type FileChild,
} from "docx";
import type { Disclosure, DisclosurePart } from "../../../core/document/disclosure/disclosure";
import { headingPages } from "./count-pages";
import { packDocument } from "./pack-document";
import { cells, page, settings, type Setting } from "./page";
import { drawTable } from "./table";
import { hei, song, textRuns } from "./text";

/**
 * Writes the disclosure as a .docx: A4, a table of contents with page numbers as Word would lay them out, headings,
 * text, and tables with their merges. The same disclosure gives the same bytes.
 */
export async function writeDisclosure(disclosure: Disclosure): Promise<Uint8Array> {
  return packDocument(wordDocument(disclosure), numberedBookmarks);
}

/** The library numbers bookmarks on from one document to the next; here they begin with 1. In text a quotation mark is escaped. */
function numberedBookmarks(xml: Uint8Array): Uint8Array {
  const numbers = new Map<string, number>();
  const places = /(w:id="|w:name="_Toc|w:anchor="_Toc|<w:instrText[^>]*>PAGEREF _Toc)(\d+)/g;
  const renumber = (_: string, before: string, id: string): string => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return before + String(number);
  };
  return new TextEncoder().encode(new TextDecoder().decode(xml).replace(places, renumber));
}

function wordDocument(disclosure: Disclosure): Document {
  const { contentsTitle, parts } = disclosure;
  const pages = headingPages(disclosure);
  return new Document({
    pageNumbers: (body) => ({
      bookmarks: new Map(headingBookmarks(body).map((name, nth) => [name, String(pages[nth] ?? "")])),
    }),
    styles,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, right: page.right, bottom: page.bottom, left: page.left },
          },
        },
        footers: { default: pageNumberFooter() },
        children: [
          new Paragraph({ style: "ContentsTitle", children: textRuns(contentsTitle) }),
          new TableOfContents(contentsTitle, { hyperlink: true, headingStyleRange: "1-2" }),
          ...parts.flatMap((part, nth) => drawPart(part, parts[nth - 1])),
        ],
      },
    ],
  });
}

/** The bookmarks that the library has set at the headings of the table of contents, in order. */
function headingBookmarks(body: object): string[] {
  return [...JSON.stringify(body).matchAll(/"w:name":"(_Toc\d+)"/g)].flatMap(([, name]) => name ?? []);
}

function pageNumberFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: 18, children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

function drawPart(part: DisclosurePart, before: DisclosurePart | undefined): FileChild[] {
  switch (part.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: part.onNewPage,
          ...(part.centered && { alignment: AlignmentType.CENTER }),
          children: textRuns(part.text),
        }),
      ];
    case "text":
      return [new Paragraph({ style: "BodyText", children: textRuns(part.text) })];
    case "caption":
      return [new Paragraph({ style: "Caption", children: textRuns(part.text) })];
    case "table":
      // Two tables without a paragraph between them would be one.
      return [
        ...(before?.kind === "table" ? [new Paragraph({ spacing: spacing(settings.gap) })] : []),
        drawTable(part.table),
      ];
  }
}

function spacing({ line, before, after }: Setting) {
  return { line, before, after, lineRule: LineRuleType.EXACT };
}

function look(setting: Setting, font: typeof song | typeof hei = song) {
  const { size, indent, firstLine } = setting;
  return {
    run: { font, size, bold: false, color: "000000" },
    paragraph: {
      spacing: spacing(setting),
      indent: { left: indent, firstLine },
      // The last line of a page may stand alone: so the pages can be counted line by line.
      widowControl: false,
    },
  };
}

function kept<Look extends ReturnType<typeof look>>(style: Look) {
  return { ...style, paragraph: { ...style.paragraph, keepNext: true } };
}

function centered<Look extends ReturnType<typeof look>>(style: Look) {
  return { ...style, paragraph: { ...style.paragraph, alignment: AlignmentType.CENTER } };
}

const own = { basedOn: "Normal", quickFormat: true };
const caption = centered(kept(look(settings.caption)));

const styles = {
  default: {
    document: { run: { font: song, size: cells.usual.size } },
    heading1: kept(look(settings.heading1, hei)),
    heading2: kept(look(settings.heading2, hei)),
  },
  paragraphStyles: [
    { ...own, id: "BodyText", name: "Body Text", ...look(settings.text) },
    { ...own, id: "TableText", name: "Table Text", ...look(cells.usual) },
    { ...own, id: "TableTextSmall", name: "Table Text Small", ...look(cells.small) },
    { ...own, id: "Caption", name: "caption", ...caption, run: { ...caption.run, bold: true } },
    { ...own, id: "ContentsTitle", name: "TOC Heading", ...centered(look(settings.contentsTitle, hei)) },
    { ...own, id: "TOC1", name: "toc 1", ...look(settings.contents1) },
    { ...own, id: "TOC2", name: "toc 2", ...look(settings.contents2) },
  ],
};
