import { mkdirSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { openRichWorkbook } from "../../src/hosts/file/rich/open-rich-workbook";
import { markFormula, markStyles, noteHeading } from "../../src/hosts/host";
import { jixiao } from "../cli/fake-terminal";
import { SampleFolder } from "../cli/sample-folder";
import { foreignWorkbooks } from "../fixtures/foreign-writers";
import { partOf } from "../hosts/file/save/hand-made";
import { savedByLibreOffice, soffice } from "./soffice";

/*
 * What `annotate` and `fix` write is opened by a real spreadsheet program, and saved by it again: what it then holds is
 * what the program understood.
 */

const describeWhereInstalled = soffice === undefined ? describe.skip : describe;
const names = [
  "excel",
  "macros",
  "exceljs",
  "prefixed",
  "inline",
  "unstyled",
  "strict",
  "shared-formulas",
  "libreoffice",
];

describeWhereInstalled("LibreOffice", () => {
  let folder: SampleFolder;
  beforeAll(async () => {
    const originals = await foreignWorkbooks();
    folder = new SampleFolder({ ...originals, "libreoffice.xlsx": originals["exceljs.xlsx"] ?? new Uint8Array() });
    const at = (name: string): string => folder.at(name);
    // A file that LibreOffice itself wrote is one of the originals.
    for (const name of ["lo", "seen", "saved"]) mkdirSync(at(name));
    await savedByLibreOffice([at("libreoffice.xlsx")], at("lo"));
    const files = [...Object.keys(originals).map(at), at("lo/libreoffice.xlsx")];
    await jixiao(["annotate", ...files, "--out", at("annotated")]);
    await jixiao(["fix", ...files, "--out", at("fixed")]);
    await savedByLibreOffice([at("annotated/exceljs.xlsx"), at("annotated/inline.xlsx")], at("seen"), "html");
    // Under names of their own, so that one run of the program takes them all.
    const written = ["annotated", "fixed"].flatMap((kind) =>
      files.map((file) => {
        const name = at(`${kind}-${path.basename(file)}`);
        renameSync(path.join(at(kind), path.relative(at("."), file)), name);
        return name;
      }),
    );
    await savedByLibreOffice(written, at("saved"));
  });
  afterAll(() => folder.remove());

  /** What we wrote, and what LibreOffice made of it. */
  function both(kind: string, name: string): { ours: Uint8Array; saved: Uint8Array } {
    const ending = name === "macros" ? "xlsm" : "xlsx";
    const read = (file: string): Uint8Array => new Uint8Array(readFileSync(folder.at(file)));
    return { ours: read(`${kind}-${name}.${ending}`), saved: read(`saved/${kind}-${name}.xlsx`) };
  }

  function textsOf(bytes: Uint8Array): Record<string, string[]> {
    const { sheets } = readWorkbook(bytes);
    return Object.fromEntries(
      sheets.map((sheet) => [
        sheet.name,
        Array.from({ length: sheet.rows }, (_, row) =>
          Array.from({ length: sheet.columns }, (_, column) => sheet.textAt(row, column)).join("|"),
        ),
      ]),
    );
  }

  test.each(names)("opens the annotated %s: cells and list, colours, notes and links", (name) => {
    const { ours, saved } = both("annotated", name);
    expect(partOf(saved, "docProps/app.xml")).toContain("LibreOffice");
    expect(textsOf(saved)).toEqual(textsOf(ours));
    const [before, after] = [ours, saved].map((bytes) => openRichWorkbook(bytes).sheet("目标表"));
    const marks = (sheet = after) =>
      sheet?.conditionalFormats
        .filter(({ formulas }) => formulas[0]?.replace(/\s/g, "") === markFormula)
        .map(({ ranges, look }) => [look?.fill, ranges]);
    expect(marks()).toEqual(expect.arrayContaining(marks(before) ?? []));
    expect(marks()).toContainEqual([markStyles.error.fill, expect.anything()]);
    const notes = (sheet = after) =>
      Object.fromEntries(sheet?.notes.map((note) => [`${note.row},${note.column}`, note.text]) ?? []);
    expect(notes()).toEqual(notes(before));
    expect(notes()["1,3"]).toContain(noteHeading);
    expect(partOf(saved, "xl/worksheets/sheet2.xml")).toMatch(/location="(?:&apos;|')?目标表(?:&apos;|')?[!.]D3"/);
  });

  test.each(["exceljs", "inline"])("shows the marks of %s, also over a conditional format of the user's", (name) => {
    const html = readFileSync(folder.at(`seen/${name}.html`), "utf8");
    const cells = html.split("<td").map((cell) => `<td${cell.split("</td>")[0]}`);
    const shown = (cell: string): string => cell.replace(/<comment>[^<]*<\/comment>|<[^>]*>/g, "").trim();
    const cellOf = (text: string): string | undefined => cells.find((cell) => shown(cell) === text);
    expect(cellOf("≦3次")).toContain(`bgcolor="${markStyles.warning.fill}"`);
    expect(cellOf("≥95")).toContain(`bgcolor="${markStyles.error.fill}"`);
    expect(cellOf("≥90%")).not.toContain("bgcolor");
  });

  test.each(names)("opens the fixed %s", (name) => {
    const { ours, saved } = both("fixed", name);
    expect(textsOf(saved)).toEqual(textsOf(ours));
    expect(textsOf(saved)["目标表"]?.[1]).toContain("≤3次");
  });
});
