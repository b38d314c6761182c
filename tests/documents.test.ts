import { readFileSync } from "node:fs";
import path from "node:path";
import { documents } from "../docs/documents";

/** `npm run docs` writes them anew. */
test.each(Object.entries(documents()))("docs/%s is what the source says", (name, text) => {
  expect(readFileSync(path.join(__dirname, "../docs", name), "utf8")).toBe(text);
});
