import fc from "fast-check";
import { readTables } from "../../../src/core/reader/read";
import type { Field } from "../../../src/core/reader/table";
import type { Range } from "../../../src/core/sheet/address";
import { createSheet, type CellGrid, type Sheet } from "../../../src/core/sheet/sheet";
import { textCell } from "../../fixtures/text-grid";

const info = { id: "S", name: "S", hidden: false, protected: false };

/** What a clerk may put beside the four columns that every table has; none of it may change what is read. */
const extraColumns = ["序号", "指标解释", "权重", "实际完成值", "得分", "备注", "上年值", "指标值确定依据"] as const;

/** Lines that stand between indicators without being any. */
const between = ["", "注：按年度填写", "小计", "产出指标小计"] as const;

const levelPairs = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;

const rowSpec = fc.record({
  name: fc.constantFrom("培训次数", "合格率", "征求意见", "完成时间", "审核意见采纳率", "知晓率"),
  value: fc.constantFrom("≥3次", "=100%", "12月底前", "优", "9.5万元"),
});

const tableSpec = fc.record({
  classes: fc.array(fc.array(rowSpec, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  levels: fc.constantFrom("merged" as const, "blank" as const, "repeated" as const),
  before: fc.subarray([...extraColumns], { maxLength: 2 }),
  after: fc.subarray([...extraColumns], { maxLength: 3 }),
  /** After how many rows of each class such a line stands. */
  lines: fc.array(fc.tuple(fc.nat(3), fc.constantFrom(...between)), { maxLength: 2 }),
  spaced: fc.boolean(),
});

type TableSpec = typeof tableSpec extends fc.Arbitrary<infer Spec> ? Spec : never;

/** The table as a clerk would lay it out, and its rows as they must be read: "3 产出指标/数量指标/培训次数=≥3次". */
function draw({ classes, levels, before, after, lines, spaced }: TableSpec): { sheet: Sheet; expected: string[] } {
  const extras = after.filter((heading) => !before.includes(heading));
  const core = ["一级指标", "二级指标", "三级指标", "指标值"].map((text) => (spaced ? [...text].join(" ") : text));
  const left = before.length;
  const grid: string[][] = [[...before, ...core, ...extras]];
  const merges: Range[] = [];
  const expected: string[] = [];
  classes.forEach((rows, nth) => {
    const [level1, level2] = levelPairs[nth] ?? levelPairs[0];
    rows.forEach(({ name, value }, row) => {
      const shown = row === 0 || levels === "repeated";
      grid.push([...before.map(() => ""), shown ? level1 : "", shown ? level2 : "", name, value]);
      expected.push(`${grid.length} ${level1}/${level2}/${name}=${value}`);
    });
    const bottom = grid.length - 1;
    const top = bottom - rows.length + 1;
    if (levels === "merged" && top < bottom)
      merges.push(...[left, left + 1].map((column) => ({ top, bottom, left: column, right: column })));
    for (const [place, text] of lines) if (place === nth) grid.push([...before.map(() => ""), text]);
  });
  const cells: CellGrid = grid.map((texts) => texts.map(textCell));
  return { sheet: createSheet(info, cells, merges), expected };
}

test("every row of a table is read, whatever columns, lines and blanks stand around it", () => {
  fc.assert(
    fc.property(tableSpec, (spec) => {
      const { sheet, expected } = draw(spec);
      const { tables, unreadable } = readTables([sheet]);
      expect(unreadable).toEqual([]);
      expect(
        tables.flatMap(({ indicators }) =>
          indicators.map(
            ({ row, level1, level2, level3, targets }) =>
              `${row + 1} ${level1.text}/${level2.text}/${level3.text}=${targets.map(({ text }) => text).join("+")}`,
          ),
        ),
      ).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

describe("on any grid", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "一级指标",
      "二级指标",
      "三级指标",
      "指标值",
      "符号",
      "单位",
      "项目名称",
      "指标内容",
      "年度绩效指标",
    ),
    fc.constantFrom(
      "产出指标",
      "数量指标",
      "长期绩效指标",
      "培训次数",
      "≥",
      "3",
      "次",
      "≥90%",
      "合计",
      "注：",
      " 满意度 ",
    ),
  );
  const line = fc.array(fc.option(word, { nil: "" }), { maxLength: 10 });
  const range = fc.tuple(fc.nat(10), fc.nat(9), fc.nat(3), fc.nat(3));
  const anySheet = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.array(range, { maxLength: 4 }))
    .map(([grid, merged]) =>
      createSheet(
        info,
        grid.map((texts) => texts.map(textCell)),
        merged.map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide })),
      ),
    );

  test("nothing is read that does not stand in the cell named for it, and no cell of a row is read for two tables", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const owners = new Map<string, string>();
        for (const { id, range: area, indicators } of readTables([sheet]).tables) {
          let row = -1;
          for (const indicator of indicators) {
            const { level1, level2, level3, targets, operator, unit } = indicator;
            expect(indicator.row).toBeGreaterThanOrEqual(row);
            row = indicator.row;
            expect([area.top <= row, row <= area.bottom]).toEqual([true, true]);
            const fields: readonly (Field | null)[] = [level1, level2, level3, ...targets, operator, unit];
            for (const field of fields) {
              if (!field || field.text === "") continue;
              expect(sheet.cell(field.at.row, field.at.column)?.text.trim()).toBe(field.text);
            }
            for (const { at } of targets) {
              const place = `${row}:${at.column}`;
              expect(owners.get(place) ?? id).toBe(id);
              owners.set(place, id);
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
