import { fileJson } from "../../../src/core/report/json";
import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import { readTables } from "../../../src/core/reader/read";
import { gridSheet } from "../../fixtures/text-grid";

/** The rows that were read: "3 产出指标/数量指标/培训次数=≥3次". */
function rowsOf(grid: string, merges: readonly string[] = []): string[] {
  return readTables([gridSheet(grid, merges)]).tables.flatMap(({ indicators }) =>
    indicators.map(
      ({ row, level1, level2, level3, targets }) =>
        `${row + 1} ${level1.text}/${level2.text}/${level3.text}=${targets.map(({ text }) => text).join(",")}`,
    ),
  );
}

const first = "2 产出指标/数量指标/培训次数=≥3次";

describe("what stands below the indicators is none", () => {
  test.each<[string, string, string[]]>([
    [
      "a label over all levels, its text over the values",
      `|一级指标|二级指标|三级指标|指标值|得分|
       |产出指标|数量指标|培训次数|≥3次|10|
       |其他需要说明的问题|||无||`,
      ["A3:C3", "D3:E3"],
    ],
    [
      "an opinion whose text lies over name and value",
      `|一级指标|二级指标|三级指标|指标值|
       |产出指标|数量指标|培训次数|≥3次|
       |主管部门||同意||
       |财政部门审核意见||||`,
      ["A3:B3", "C3:D3", "A4:B4", "C4:D4"],
    ],
    [
      "the same without merges",
      `|一级指标|二级指标|三级指标|指标值|
       |产出指标|数量指标|培训次数|≥3次|
       |主管部门审核意见||同意||
       |其他说明|无|||`,
      [],
    ],
    [
      "a further block beside the vertical label",
      `|绩效指标|一级指标|二级指标|三级指标|指标值|
       ||产出指标|数量指标|培训次数|≥3次|
       |其他需要说明的问题|无||||`,
      ["A1:A2"],
    ],
    [
      "sub-totals and scores without a name",
      `|一级指标|二级指标|三级指标|指标值|分值|
       |产出指标|数量指标|培训次数|≥3次|10|
       |产出指标小计||||10|
       |自评得分||||10|`,
      [],
    ],
  ])("%s", (_name, grid, merges) => {
    expect(rowsOf(grid, merges)).toEqual([first]);
  });
});

describe("what looks like that and is an indicator", () => {
  test.each<[string, string, string[], string[]]>([
    [
      "a name that speaks of opinions",
      `|一级指标|二级指标|三级指标|指标值|
       |产出指标|数量指标|培训次数|≥3次|
       |||征求意见|≥20条|`,
      [],
      [first, "3 产出指标/数量指标/征求意见=≥20条"],
    ],
    [
      "an unknown level with a name and no value yet",
      `|一级指标|二级指标|三级指标|指标值|
       |产出指标|数量指标|培训次数|≥3次|
       |项目决策|立项|立项规范性||`,
      [],
      [first, "3 项目决策/立项/立项规范性="],
    ],
    [
      "one cell over name and value under a level",
      `|一级指标|二级指标|三级指标|指标值|
       |产出指标|数量指标|培训次数|≥3次|
       |效益指标|生态效益指标|不涉及||`,
      ["C3:D3"],
      [first, "3 效益指标/生态效益指标/不涉及=不涉及"],
    ],
  ])("%s", (_name, grid, merges, expected) => {
    expect(rowsOf(grid, merges)).toEqual(expected);
  });
});

describe("a blank row between the indicators", () => {
  test("does not end the table, though the next row leaves its levels blank", () => {
    expect(
      rowsOf(`
        |一级指标|二级指标|三级指标|指标值|
        |产出指标|数量指标|培训次数|≥3次|
        |||||
        |||参训人数|≥60人|
        ||质量指标|合格率|≥95%|`),
    ).toEqual([first, "4 产出指标/数量指标/参训人数=≥60人", "5 产出指标/质量指标/合格率=≥95%"]);
  });

  test("nor does a sub-total or a caption behind it", () => {
    expect(
      rowsOf(`
        |一级指标|二级指标|三级指标|指标值|
        |产出指标|数量指标|培训次数|≥3次|
        |||||
        |产出指标小计||||
        |效益指标|社会效益指标|知晓率|≥90%|`),
    ).toEqual([first, "5 效益指标/社会效益指标/知晓率=≥90%"]);
  });

  test.each([
    ["signatures", "|||单位（盖章）：|玉田县|"],
    ["a contact", "|||项目负责人|李四|"],
    ["another list", "|序号|姓名|电话|备注|"],
  ])("ends it before %s", (_name, line) => {
    expect(
      rowsOf(`
        |一级指标|二级指标|三级指标|指标值|
        |产出指标|数量指标|培训次数|≥3次|
        |||||
        ${line}`),
    ).toEqual([first]);
  });

  test("far below, a name and a value belong to something else", () => {
    const grid = [
      "|一级指标|二级指标|三级指标|指标值|",
      "|产出指标|数量指标|培训次数|≥3次|",
      "|||||",
      "|||||",
      "|||||",
    ];
    expect(rowsOf([...grid, "|||张三|138|"].join("\n"))).toEqual([first]);
  });
});

test("where the form has no column for a level, the JSON names no cell", () => {
  const sheet = gridSheet(`
    |绩效指标分类|绩效指标|绩效指标描述|评价标准||评价标准确定依据|
    ||||优|良||
    |产出指标|救助覆盖率|应救尽救|100%|90%|救助标准|`);
  const { tables } = fileJson({ path: "a.xlsx", outcome: check([sheet], hebeiCounty) }, "zh");
  expect(tables[0]?.indicators[0]?.cells).toEqual({ level1: "A3", level2: null, level3: "B3", target: "D3" });
});
