import type { FormContent, FormIndicator } from "../../../src/core/template/form-content";

const culvert = "1.养护农村公路100公里，验收合格率达到100%，方便沿线5万群众出行，群众满意度不低于90%。";

const rows = [
  ["产出指标", "数量指标", "养护里程", "≥100公里", "完成养护的公路长度"],
  ["产出指标", "质量指标", "养护工程验收合格率", "=100%", "合格工程数÷完工工程数×100%"],
  ["产出指标", "时效指标", "养护完成时间", "12月底前", "全部路段完成养护的时间"],
  ["产出指标", "成本指标", "每公里养护成本", "≤1万元", "养护支出÷养护里程"],
  ["效益指标", "社会效益指标", "受益群众人数", "≥5万人", "沿线乡镇常住人口"],
  ["满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥90%", "满意人数÷受访人数×100%"],
] as const;

const indicators: readonly FormIndicator[] = rows.map(([level1, level2, level3, target, description]) => ({
  level1,
  level2,
  level3,
  target,
  description,
  basis: "2026年农村公路养护计划",
}));

const named: FormContent = {
  year: 2026,
  name: "农村公路养护",
  department: "301001某某县交通运输局",
  implementer: "某某县公路站",
  nature: "延续项目",
  schedule: "2026年1月—2026年12月",
  goals: [culvert],
  indicators,
};
const funds = { fiscal: "90", other: "10" };

/** One good filling of each form, as a careful clerk would do it. */
export const goodFillings: Readonly<Record<string, FormContent>> = {
  "hebei-project": {
    ...named,
    number: 1,
    code: "13022926P00JXC410337N",
    fiscal: "900000.00",
    other: "100000.00",
    purpose: "用于农村公路日常养护和小修",
    plan: ["10%", "50%", "80%", "100%"],
  },
  "central-project": { ...named, ...funds },
  "central-project-periods": {
    ...named,
    ...funds,
    schedule: "2026年1月—2028年12月",
    term: {
      years: "2026年—2028年",
      fiscal: "270",
      other: "30",
      goals: ["1.养护农村公路300公里，验收合格率达到100%，方便沿线5万群众出行，群众满意度不低于90%。"],
    },
    indicators: [
      ...indicators.map((one) => ({
        ...one,
        period: "实施期",
        target: one.target.replace("≥100公里", "≥300公里").replace("12月底前", "2028年12月底前"),
      })),
      ...indicators.map((one) => ({ ...one, period: "年度" })),
    ],
  },
  "core-indicators": {
    ...named,
    indicators: [
      weighed(["成本指标", "经济成本指标", "每公里养护成本", "≤1万元"], "20", "按完成比例"),
      weighed(["产出指标", "数量指标", "养护里程", "≥100公里"], "20", "按完成比例"),
      weighed(["产出指标", "质量指标", "养护工程验收合格率", "=100%"], "20", "按完成比例"),
      weighed(["效益指标", "社会效益指标", "受益群众人数", "≥5万人"], "20", "按完成比例"),
      weighed(["满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥90%"], "10", "按满意度"),
    ],
  },
  "department-overall": {
    ...named,
    tasks: [
      { name: "农村公路养护", content: "养护公路100公里", fiscal: "90", other: "10" },
      { name: "交通执法", content: "治理超限超载", fiscal: "60" },
    ],
  },
  "self-evaluation": {
    ...named,
    ...funds,
    original: { fiscal: "90", other: "10" },
    spent: { fiscal: "85", other: "10" },
    spendingScore: "9.5",
    results: ["1.养护农村公路102公里，验收合格率100%，12月20日完成，群众满意度92%。"],
    indicators: rows.map(([level1, level2, level3, target], index) => ({
      level1,
      level2,
      level3,
      target,
      actual: ["102公里", "100%", "12月20日", "0.95万元", "5.1万人", "89%"][index] ?? "",
      weight: ["20", "10", "10", "10", "30", "10"][index] ?? "",
      score: ["20", "10", "10", "10", "30", "9"][index] ?? "",
      reason: level1 === "满意度指标" ? "个别路段施工扬尘，已要求洒水降尘" : "",
    })),
  },
  "sichuan-flat": {
    ...named,
    department: "820001-某某镇人民政府",
    total: "1000000",
    indicators: [
      apart(["产出指标", "数量指标", "养护里程"], "≥", "100", "公里", "20", "正向指标"),
      apart(["产出指标", "质量指标", "养护工程验收合格率"], "=", "100", "%", "10", "正向指标"),
      apart(["产出指标", "时效指标", "养护完成所需时间"], "≤", "10", "个月", "10", "反向指标"),
      apart(["产出指标", "成本指标", "每公里养护成本"], "≤", "1", "万元", "10", "反向指标"),
      apart(["效益指标", "社会效益指标", "受益群众人数"], "≥", "50000", "人", "30", "正向指标"),
      apart(["满意度指标", "服务对象满意度指标", "沿线群众满意度"], "≥", "90", "%", "10", "正向指标"),
    ],
  },
};

type Levels = readonly [level1: string, level2: string, level3: string];

function weighed([level1, level2, level3, target]: readonly [...Levels, string], weight: string, scoring: string) {
  return {
    level1,
    level2,
    level3,
    target,
    weight,
    scoring,
    description: `${level3}的统计数`,
    basis: "计划标准",
    source: "工作计划",
    method: "直接证明法",
    dataSource: "部门业务统计",
    evidence: "验收单",
  };
}

function apart(
  [level1, level2, level3]: Levels,
  operator: string,
  target: string,
  unit: string,
  weight: string,
  direction: string,
): FormIndicator {
  return { level1, level2, level3, target, operator, unit, weight, direction };
}
