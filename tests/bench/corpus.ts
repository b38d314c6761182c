import { createSheet, type Sheet } from "../../src/core/sheet/sheet";
import type { FormIndicator } from "../../src/core/template/form-content";
import { drawHebeiProject } from "../../src/core/template/hebei-project-template";
import { blockSheet } from "../fixtures/block-sheet";
import { textCell } from "../fixtures/text-grid";

/** Indicators as counties write them: sound ones, and the defects that are found most often. */
const written: readonly FormIndicator[] = [
  indicator("产出指标", "数量指标", "培训次数", "≥4次"),
  indicator("产出指标", "数量指标", "参训人数", "≥120人次"),
  indicator("产出指标", "数量指标", "完成率", "≥90"),
  indicator("产出指标", "质量指标", "培训出勤率", "≥９0％"),
  indicator("产出指标", "质量指标", "工程验收合格率", "=100%"),
  indicator("产出指标", "时效指标", "培训完成时间", "12月底前"),
  indicator("产出指标", "时效指标", "资金拨付及时率", "100%"),
  indicator("产出指标", "成本指标", "人均培训成本", "≦160元"),
  indicator("产出指标", "成本指标", "项目总成本", "≤5万元"),
  indicator("效益指标", "经济效益指标", "带动会员企业增收", "≥30万元"),
  indicator("效益指标", "社会效益指标", "培训知识知晓率", ">=85%"),
  indicator("效益指标", "社会效益指标", "宣传绿色生产方式", "宣传绿色生产方式"),
  indicator("效益指标", "生态效益指标", "节能减排宣传覆盖率", "≥80%。"),
  indicator("效益指标", "可持续影响指标", "长效培训机制", "逐步健全"),
  indicator("满意度指标", "服务对象满意度指标", "参训企业满意度", "≥95%"),
];

function indicator(level1: string, level2: string, level3: string, target: string): FormIndicator {
  return { level1, level2, level3, description: `${level3}的完成情况`, target, basis: "2025年工作计划" };
}

/** So many indicators in the official order, their names told apart by a number. */
function indicators(count: number): FormIndicator[] {
  return Array.from({ length: count }, (_, index) => {
    const model = written[Math.floor((index * written.length) / count)];
    if (!model) throw new Error("no model");
    return index < written.length ? model : { ...model, level3: `${model.level3}（${index}）` };
  });
}

function form(number: number, count: number) {
  return drawHebeiProject({
    number,
    name: `培训活动经费${number}`,
    department: "766001某县工商业联合会本级",
    code: `13022925P00JXC4${String(number).padStart(5, "0")}R`,
    total: "50000.00",
    fiscal: "40000.00",
    other: "10000.00",
    purpose: "开展会员企业培训活动，提升企业家综合素质。",
    plan: ["10%", "40%", "80%", "100%"],
    goals: ["1.组织会员企业培训，提升经营管理水平", "2.完善培训机制"],
    indicators: indicators(count),
  });
}

/** Hebei forms one below the other on one sheet, `perForm` indicators each. */
export function stackedForms(forms: number, perForm: number): Sheet {
  return blockSheet(Array.from({ length: forms }, (_, index) => form(index + 1, perForm)));
}

const wideHeadings = [
  ...["一级指标", "二级指标", "三级指标", "指标解释", "指标性质", "指标值", "度量单位", "权重", "指标方向性"],
  ...["实际完成值", "得分", "备注"],
];

/** One table of twelve columns with sign, value and unit apart, levels merged down over their rows. */
export function wideTable(rows: number): Sheet {
  const body = indicators(rows).map(({ level1, level2, level3, description = "", target }, index) => {
    const [, sign = "", value = target, unit = ""] = /^([≥≤=])(\d+)(\D*)$/.exec(target) ?? [];
    return [
      level1,
      level2,
      level3,
      description,
      sign,
      value,
      unit,
      "1",
      "正向",
      value + unit,
      "1",
      index % 9 ? "" : "延续",
    ];
  });
  const merges = [0, 1].flatMap((column) => mergedRuns(body, column));
  const cells = [["项目支出绩效目标申报表（2025年度）"], wideHeadings, ...body].map((row) => row.map(textCell));
  return createSheet({ id: "wide", name: "Sheet1", hidden: false, protected: false }, cells, merges);
}

/** Merges the neighbouring equal cells of a column and blanks what they cover, as a spreadsheet holds them. */
function mergedRuns(body: string[][], column: number) {
  const merges = [];
  const bodyRow = 2;
  for (let top = 0, row = 1; row <= body.length; row++) {
    if (body[row]?.[column] === body[top]?.[column]) continue;
    merges.push({ top: top + bodyRow, left: column, bottom: row - 1 + bodyRow, right: column });
    for (const covered of body.slice(top + 1, row)) covered[column] = "";
    top = row;
  }
  return merges;
}
