import type { SampleRow } from "../../../../src/core/rules/rule";
import { drawRealTable, realTables } from "../../../fixtures/real-tables";
import { gridSheet } from "../../../fixtures/text-grid";
import { said, sentences } from "../said";
import { sampleSheet } from "../sample-sheet";

/** One row: target, result, weight, score, perhaps the reason. The score stands in G, the reason in H. */
type Row = [target: string, actual: string, weight: string, score: string, reason?: string];

function evaluated([target, actual, weight, score, reason]: Row) {
  const heading = `|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|${reason === undefined ? "" : "偏差原因分析|"}`;
  const end = reason === undefined ? "" : `${reason}|`;
  return gridSheet(`${heading}\n|产出指标|数量指标|救助|${target}|${actual}|${weight}|${score}|${end}`);
}

describe("F20 score-math", () => {
  test.each([
    ["0", []],
    ["5.56", []],
    ["10", ["error G2 10"]],
  ])("a satisfaction below 60%% may earn nothing, or its share: %s", (score, expected) => {
    const sheet = gridSheet(`
      |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|
      |满意度指标|服务对象满意度指标|满意度|≥90%|50%|10|${score}|`);
    expect(said("F20", sheet)).toEqual(expected);
  });

  test.each<[string, Row, string[]]>([
    ["reached", ["≥100人", "100人", "10", "10"], []],
    ["surpassed", ["≥100人", "120人", "10", "10"], []],
    ["a limit kept", ["≤5万元", "4.8万元", "10", "10"], []],
    ["its share", ["≥100人", "90人", "10", "9"], []],
    ["the share of a limit", ["≤100天", "125天", "10", "8"], []],
    ["short, with full marks", ["≥4754人", "4604人", "5", "5"], ["error G2 5"]],
    ["over the limit, with full marks", ["≤5300元/户", "5830元/户", "10", "10"], ["error G2 10"]],
    ["not all, with full marks", ["=100%", "98%", "10", "10"], ["error G2 10"]],
    ["above its weight", ["≥100人", "120人", "10", "12"], ["error G2 12"]],
    ["above its weight, whatever was reached", ["应救尽救", "已救助", "10", "12"], ["error G2 12"]],
    ["less than its share", ["≥100人", "90人", "10", "5"], ["warning G2 5"]],
    ["more than its share", ["≥100人", "50人", "10", "8"], ["warning G2 8"]],
    ["reached, but not full", ["≥100人", "105人", "10", "6"], ["warning G2 6"]],
    ["far surpassed, so that points are taken off", ["≥100人", "200人", "10", "8"], []],
    ["local standards vary a little", ["≥100人", "90人", "10", "8.5"], []],
    ["no score yet", ["≥100人", "90人", "10", ""], []],
    ["no result yet", ["≥100人", "", "10", "10"], []],
  ])("%s", (_what, row, expected) => expect(said("F20", evaluated(row))).toEqual(expected));

  test.each<[string, Row]>([
    ["another notation of a share", ["≥95%", "0.97", "10", "10"]],
    ["元 beside 万元", ["≤5万元", "50000", "10", "10"]],
    ["other things counted", ["≥4场", "3次", "10", "10"]],
    ["a fixed sum that was not used up", ["=120万元", "110万元", "10", "10"]],
    ["no comparator, so no direction", ["63人", "60人", "10", "10"]],
    ["a date", ["12月底前", "11月", "10", "10"]],
    ["words that name no grade", ["明显改善", "群众反映良好", "10", "7"]],
    ["a share told in words", ["≥95%", "完成", "10", "10"]],
  ])("what cannot be compared for certain is left alone: %s", (_what, row) => {
    expect(said("F20", evaluated(row))).toEqual([]);
  });

  test.each<[string, Row, string[]]>([
    ["元 and 万元 where both are written", ["≤5万元", "52000元", "10", "10"], ["error G2 10"]],
    ["公里 and 米", ["≥2公里", "1900米", "10", "10"], ["error G2 10"]],
    ["no unit at the result", ["≥100人", "90", "10", "10"], ["error G2 10"]],
    ["a unit that nobody knows, on both", ["≥530元/人*月", "500元/人*月", "10", "10"], ["error G2 10"]],
    ["nothing was reached", ["≥100人", "0", "10", "10"], ["error G2 10"]],
  ])("units: %s", (_what, row, expected) => expect(said("F20", evaluated(row))).toEqual(expected));

  test.each<[string, Row, string[]]>([
    ["达成, full", ["效果明显", "达成预期指标", "10", "10"], []],
    ["达成, 80%", ["效果明显", "达成预期指标", "10", "8"], []],
    ["达成, less", ["效果明显", "已完成", "10", "6"], ["warning G2 6"]],
    ["部分达成", ["效果明显", "部分达成预期指标并具有一定效果", "10", "7"], []],
    ["部分达成, full", ["效果明显", "部分达成", "10", "10"], ["error G2 10"]],
    ["未达成", ["效果明显", "未达成", "10", "5"], []],
    ["未达成, 90%", ["效果明显", "未达成预期指标且效果较差", "10", "9"], ["error G2 9"]],
  ])("grades: %s", (_what, row, expected) => expect(said("F20", evaluated(row))).toEqual(expected));

  test.each<[string, Row, string[]]>([
    ["explained", ["≥100人", "90人", "10", "9", "部分对象外出"], []],
    ["not explained", ["≥100人", "90人", "10", "9", ""], ["error H2"]],
    ["nothing to explain", ["≥100人", "100人", "10", "10", ""], []],
    ["no such column", ["≥100人", "90人", "10", "9"], []],
    ["部分达成 wants a reason too", ["效果明显", "部分达成", "10", "7", ""], ["error H2"]],
  ])("the reason: %s", (_what, row, expected) => expect(said("F20", evaluated(row))).toEqual(expected));

  test("a score over several rows belongs to none of them alone", () => {
    const sheet = gridSheet(
      `|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|
       |产出指标|数量指标|救助|≥100人|90人|20|20|
       ||质量指标|准确率|≥95%|99%|||`,
      ["F2:F3", "G2:G3"],
    );
    expect(said("F20", sheet)).toEqual([]);
  });

  test("a table of targets has nothing to score", () => {
    expect(said("F20", gridSheet("|一级指标|二级指标|三级指标|指标值|\n|产出指标|数量指标|救助|≥100人|"))).toEqual([]);
  });

  test("a typed score can be mended, a number is left to the person: as text it would drop out of the total", () => {
    const row: SampleRow = {
      level1: "产出指标",
      level2: "数量指标",
      target: "≥100人",
      actual: "90人",
      weight: "10",
      score: "10",
    };
    expect(said("F20", sampleSheet(row))).toEqual(["error G11 10 → 9"]);
    expect(said("F20", evaluated(["≥100人", "90人", "10", "10"]))).toEqual(["error G2 10"]);
  });

  test("finds what a county published, and nothing else in its self-evaluation", () => {
    const published = realTables.filter(({ kind }) => kind === "self_eval");
    const told = published.flatMap((table) =>
      sentences("F20", drawRealTable(table, { levels: "merged", down: 0, right: 0 })).map(
        (line) => `${table.id}: ${line}`,
      ),
    );
    expect(told).toEqual([
      "anhui_suixi_linshijiuzhu_2019: “★★★特困人员救助供养人数(按月平均)(≥**人)”要求 >=4754人，实际 4604人，没有达到，却得了满分 5 分。",
      "anhui_suixi_linshijiuzhu_2019: “扶贫临时救助标准(<**元/户·年)——一户年最高5300元”要求 <=5300元/户，实际 5830元/户，没有达到，却得了满分 10 分。",
    ]);
  });
});

describe("F21 exec-rate", () => {
  const block = (total: string, fiscal = "|||"): string => `
    |项目资金（万元）|||年初预算数|全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分|
    ||年度资金总额：||${total}|
    ||其中：当年财政拨款||${fiscal}|
    |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|||
    |产出指标|数量指标|场次|≥4场|4场|50|50|||`;
  test.each<[string, string, string, string[]]>([
    ["B over A", "90|90|45|10|50%|5", "||||", []],
    ["rounded", "90|90|89.974|10|100%|10", "||||", []],
    ["to two places", "90|90|89.974|10|99.97%|10", "||||", []],
    ["cut off", "90|90|89.974|10|99.9%|10", "||||", []],
    ["wrong", "90|90|45|10|100%|10", "||||", ["error H2 100% → 50%"]],
    ["spent more than the budget", "90|90|95|10|105.56%|10", "||||", ["error F2 95"]],
    ["raised during the year", "80|90|85|10|94.4%|9.4", "||||", []],
    ["a part of it overspent", "90|90|90|10|100%|10", "60|60|70|—||", ["error F3 70"]],
    ["no rate", "90|90|45|10||5", "||||", []],
    ["no money", "0|0|0|10|0%|0", "||||", []],
    ["not filled in", "|||10||", "||||", []],
  ])("%s", (_what, total, fiscal, expected) => {
    expect(said("F21", gridSheet(block(total, fiscal)))).toEqual(expected);
  });

  test("a table of targets has spent nothing yet", () => {
    expect(
      said("F21", gridSheet("|预算数|5|\n|一级指标|二级指标|三级指标|指标值|\n|产出指标|数量指标|救助|≥100人|")),
    ).toEqual([]);
  });
});
