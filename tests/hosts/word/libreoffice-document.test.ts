import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importDocument } from "../../../src/core/document/import/import-document";
import { readPaste } from "../../../src/core/document/paste";
import { readDocument } from "../../../src/hosts/word/read/read-document";
import { departmentLines, seedDocument } from "../../fixtures/seed-document";

/** Our own disclosure of the seed, opened and saved anew by LibreOffice 7.4 as .odt and then as .docx. */
const file = new Uint8Array(readFileSync(join(__dirname, "../../fixtures/word/libreoffice.docx")));

test("a document that LibreOffice wrote gives the same sheets as the text it was made of", () => {
  const text = seedDocument.map(({ title, header, indicators }) =>
    [title, ...[...header, [], ...indicators].map((row) => row.join("\t")), ""].join("\n"),
  );
  const [written, pasted] = [
    importDocument(readDocument(file)),
    importDocument(readPaste([...departmentLines, ...text].join("\n"))),
  ];
  if (written.kind !== "import" || pasted.kind !== "import") throw new Error("nothing found");
  expect(written.sheets).toEqual(pasted.sheets);
  expect(written.left).toEqual([{ kind: "contents", count: expect.any(Number) as number, example: "" }]);
});
