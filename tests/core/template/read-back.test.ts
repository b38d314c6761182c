import fc from "fast-check";
import type { DrawnForm } from "../../../src/core/forms/form";
import { readTables } from "../../../src/core/reader/read";
import type { Field, IndicatorTable, Indicator } from "../../../src/core/reader/table";
import { scheme2015 } from "../../../src/core/levels/schemes";
import type { FormContent, FormIndicator } from "../../../src/core/template/form-content";
import { templates } from "../../../src/core/template/templates";
import { blockSheet } from "../../fixtures/block-sheet";

/*
 * Whatever is drawn is read back as the same content: any names, any values, any number of rows, in every form.
 */

/** Words that say something and are no label of a form. */
const words = fc
  .tuple(
    fc.constantFrom("养护", "培训", "改造", "宣传", "检测", "补助"),
    fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸]{1,30}$/),
  )
  .map((parts) => parts.join(""));
const cents = fc.integer({ min: 0, max: 99_999_999 }).map((amount) => (amount / 100).toFixed(2));
const points = fc.integer({ min: 1, max: 90 }).map(String);
const pairs = Object.entries(scheme2015.pairs).flatMap(([level1, level2s]) =>
  level2s.map((level2) => ({ level1, level2 })),
);

const indicator: fc.Arbitrary<FormIndicator> = fc
  .record({
    pair: fc.constantFrom(...pairs),
    level3: words,
    target: fc.constantFrom("≥90%", "≤5万元", "=100%", "12月底前", "显著改善", "4"),
    operator: fc.constantFrom("≥", "≤", "=", "定性"),
    unit: fc.constantFrom("%", "万元", "个", ""),
    description: words,
    basis: words,
    direction: fc.constantFrom("正向指标", "反向指标"),
    weight: points,
    actual: fc.constantFrom("92%", "4.5万元", "11月"),
    score: points,
    reason: fc.oneof(words, fc.constant("")),
    remark: words,
  })
  .map(({ pair, ...others }) => ({ ...pair, ...others }));

/** Rows of one 一级指标 stand together, as on every form. */
const indicators = fc
  .array(indicator, { minLength: 1, maxLength: 14 })
  .map((rows) => [...rows].sort((a, b) => rank(a) - rank(b)));

function rank({ level1, level2 }: FormIndicator): number {
  return pairs.findIndex((pair) => pair.level1 === level1 && pair.level2 === level2);
}

const content: fc.Arbitrary<FormContent> = fc.record({
  number: fc.integer({ min: 1, max: 40 }),
  year: fc.integer({ min: 2015, max: 2035 }),
  code: fc.constantFrom("13022925P00JXC419629R", "50011122T000002075487"),
  name: words,
  department: words.map((name) => `766001${name}局`),
  fiscal: cents,
  other: cents,
  purpose: words,
  plan: fc.constantFrom(["10%", "50%", "80%", "100%"], ["", "", "", "100%"]),
  goals: fc.array(words, { minLength: 1, maxLength: 4 }),
  indicators,
});

/** What the reader finds in a drawn form. */
function readBack(id: string, filled: FormContent): IndicatorTable {
  const template = templates.find((one) => one.id === id)!;
  const { tables, unreadable } = readTables([blockSheet([template.draw(filled)])]);
  expect(unreadable).toEqual([]);
  expect(tables.map(({ form }) => form)).toEqual([template.form]);
  return tables[0]!;
}

const text = (field: Field | null | undefined): string | undefined => field?.text;
const amounts = (table: IndicatorTable) =>
  table.header.funds.map(({ total, parts }) => [total, ...parts].map((field) => field?.amount?.toFixed(2)));
const sum = (...parts: (string | undefined)[]) => parts.reduce((all, one) => all + Number(one ?? 0), 0).toFixed(2);

type Column = Exclude<keyof FormIndicator & keyof Indicator, "period">;
const rowsOf = (table: IndicatorTable, columns: readonly Column[]) =>
  table.indicators.map((row) => [text(row.targets[0]), ...columns.map((column) => text(row[column]))]);
const drawnRows = (filled: FormContent, columns: readonly Column[]) =>
  (filled.indicators ?? []).map((row) => [row.target, ...columns.map((column) => row[column] ?? "")]);

const levels = ["level1", "level2", "level3"] as const;

/** The columns that each form has, the levels and the value apart. */
const columnsOf: Readonly<Record<string, readonly Column[]>> = {
  "hebei-project": [...levels, "description", "basis"],
  "central-project": levels,
  "core-indicators": [...levels, "description", "weight", "basis", "remark"],
  "department-overall": levels,
  "self-evaluation": [...levels, "actual", "weight", "score", "reason"],
  "sichuan-flat": [...levels, "operator", "unit", "weight", "direction"],
};

test.each(Object.entries(columnsOf))("%s gives back its rows, its name and its goals", (id, columns) => {
  fc.assert(
    fc.property(content, (filled) => {
      const table = readBack(id, filled);
      expect(rowsOf(table, columns)).toEqual(drawnRows(filled, columns));
      const named = id === "department-overall" ? null : filled.name;
      expect(text(table.header.name) ?? null).toBe(named);
      expect(text(table.header.department)).toBe(filled.department);
      expect(table.header.goals.map(text).join("\n")).toBe(filled.goals?.join("\n"));
      expect(table.strayRows).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the two periods come back each with its own rows", () => {
  const halves = fc.record({ term: fc.oneof(indicators, fc.constant<FormIndicator[]>([])), year: indicators });
  fc.assert(
    fc.property(content, halves, (filled, { term, year }) => {
      const both = [
        ...term.map((one) => ({ ...one, period: "实施期" })),
        ...year.map((one) => ({ ...one, period: "年度" })),
      ];
      const table = readBack("central-project-periods", { ...filled, indicators: both });
      for (const [period, rows] of [
        ["实施期", term],
        ["年度", year],
      ] as const) {
        const found = { ...table, indicators: table.indicators.filter((one) => one.period === period) };
        expect(rowsOf(found, levels)).toEqual(drawnRows({ indicators: rows }, levels));
      }
    }),
    { numRuns: 60 },
  );
});

test("the amounts come back with the total that they make", () => {
  fc.assert(
    fc.property(content, (filled) => {
      const { fiscal, other } = filled;
      const expected = [sum(fiscal, other), fiscal, other];
      expect(amounts(readBack("hebei-project", filled))).toEqual([expected]);
      expect(amounts(readBack("central-project", filled))).toEqual([expected]);
      const term = { fiscal: "300.00", other: "1.50" };
      const periods = readBack("central-project-periods", { ...filled, term });
      expect(amounts(periods)).toEqual([["301.50", "300.00", "1.50"], expected]);
      const spent = { fiscal: fiscal ?? "", other: "0.00" };
      const evaluation = readBack("self-evaluation", { ...filled, original: filled, spent });
      expect(amounts(evaluation).map(([total]) => total)).toEqual([
        sum(fiscal, other),
        sum(fiscal, other),
        sum(fiscal, "0"),
      ]);
    }),
    { numRuns: 60 },
  );
});

test("year, code, purpose and plan come back where the form has them", () => {
  fc.assert(
    fc.property(content, (filled) => {
      const { header } = readBack("hebei-project", filled);
      expect([text(header.title), text(header.code), text(header.purpose)]).toEqual([
        `${filled.number}.${filled.name}绩效目标表`,
        filled.code,
        filled.purpose,
      ]);
      expect(header.plan.map(text)).toEqual(filled.plan);
      const dated: DrawnForm["template"][] = [
        "central-project",
        "department-overall",
        "self-evaluation",
        "sichuan-flat",
      ];
      for (const id of dated) expect([id, readBack(id, filled).header.year]).toEqual([id, filled.year]);
    }),
    { numRuns: 30 },
  );
});

test("a list gives back each of its projects", () => {
  const list = templates.find(({ drawList }) => drawList !== null)!;
  const distinct = fc.uniqueArray(content, { minLength: 1, maxLength: 5, selector: ({ name }) => name });
  fc.assert(
    fc.property(distinct, (projects) => {
      const { tables } = readTables([blockSheet([list.drawList!(projects)])]);
      expect(tables.map(({ header }) => [text(header.name), text(header.department)])).toEqual(
        projects.map(({ name, department }) => [name, department]),
      );
      expect(tables.map((table) => rowsOf(table, levels))).toEqual(projects.map((one) => drawnRows(one, levels)));
    }),
    { numRuns: 60 },
  );
});
