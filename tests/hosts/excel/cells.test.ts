import { cellOf, widen } from "../../../src/hosts/excel/cells";

test.each<[string, [unknown, string, unknown, string], object | undefined]>([
  ["a text", ["≥4", "≥4", "≥4", "General"], { raw: "≥4", text: "≥4", formula: false }],
  ["a blank", ["", "", "", "0%"], undefined],
  ["a percentage", [0.95, "95%", 0.95, "0%"], { raw: 0.95, text: "95%", format: "0%" }],
  ["a formula", [30, "30", "=10*3", "General"], { raw: 30, formula: true }],
  ["a formula that gives nothing", ["", "", '=""', "General"], { raw: "", text: "", formula: true }],
  ["an error", ["#DIV/0!", "#DIV/0!", "=1/0", "General"], { raw: "#DIV/0!", text: "#DIV/0!", formula: true }],
  ["a text that looks like a formula", ["=1+1", "=1+1", "=1+1", "General"], { raw: "=1+1", formula: false }],
  ["a truth value", [true, "TRUE", true, "General"], { raw: true, text: "TRUE" }],
  ["a number in a narrow column", [123456.5, "####", 123456.5, "#,##0.00"], { text: "123,456.50" }],
  ["a date in a narrow column", [46022, "########", 46022, "yyyy-mm-dd"], { text: "2025-12-31" }],
  ["a long text in the text format", ["长".repeat(300), "####", "长".repeat(300), "@"], { text: "长".repeat(300) }],
  ["a text of signs", ["##", "##", "##", "General"], { raw: "##", text: "##" }],
])("%s comes in as a person sees it", async (_title, [value, text, formula, format], expected) => {
  const tables = { values: [[value]], text: [[text]], formulas: [[formula]], numberFormat: [[format]] };
  const cell = (await widen([[cellOf(tables, 0, 0)]]))[0]?.[0];
  if (expected === undefined) expect(cell).toBeUndefined();
  else expect(cell).toMatchObject(expected);
});
