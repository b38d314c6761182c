import { usual } from "../rules/expectations";
import { hebeiCounty, type Profile } from "./profile";

/*
 * The profiles that come with the program. Each begins with what a county user gets and says what is otherwise; why
 * a rule is louder or silent stands beside it.
 */

/** 财预〔2015〕88号: costs stand among the outputs. */
const central2015: Profile = {
  ...hebeiCounty,
  name: "central-2015",
  title: { zh: "中央项目（2015 年分类）", en: "Central projects (classification of 2015)" },
  severities: { ...hebeiCounty.severities, B05: "warning" },
  scheme: "2015",
};

/** 财预〔2021〕101号: costs are a level 1; few, telling indicators, each with its source and standard. */
const central2021: Profile = {
  ...hebeiCounty,
  name: "central-2021",
  title: { zh: "中央项目核心指标（2021 年分类）", en: "Central projects, core indicators (classification of 2021)" },
  // 数量 and 质量 are both required in principle, and the basis is one of five kinds (附件 3).
  severities: { ...hebeiCounty.severities, A06: "error", B05: "warning", E20: "warning" },
  scheme: "2021",
  // Core indicators are a choice from all of a project's, so three can be enough.
  thresholds: { ...usual.thresholds, fewestIndicators: 3, mostIndicators: 20 },
};

/** What a provincial 预算管理一体化 module refuses on import is an error here. */
const systemImport: Profile = {
  ...hebeiCounty,
  name: "system-import",
  title: { zh: "系统导入", en: "Import into the budget system" },
  severities: {
    // The rules about layout and headings, silent for people, matter to an import.
    A02: "hint",
    A07: "off",
    A13: "warning",
    A18: "hint",
    B07: "warning",
    A11: "error",
    A14: "error",
    B06: "error",
    C01: "error",
    C02: "error",
    C13: "error",
    C29: "error",
  },
  notation: "apart",
};

/** 扶贫项目资金绩效目标表: its template prints "★" and "(≥**%)" into the names. */
const povertyAlleviation: Profile = {
  ...hebeiCounty,
  name: "poverty-alleviation",
  title: { zh: "扶贫衔接资金", en: "Poverty alleviation funds" },
  severities: { ...hebeiCounty.severities, A16: "hint", A17: "off", E05: "off" },
  thresholds: { ...usual.thresholds, conciseName: 40 },
};

/** 四川: one line a project, 率 among the quantities, percentages for what is no ratio, rows as the system exports them. */
const sichuanFlat: Profile = {
  ...hebeiCounty,
  name: "sichuan-flat",
  title: { zh: "四川横表", en: "Sichuan list" },
  severities: { ...hebeiCounty.severities, A10: "off", A19: "off", D03: "off", E05: "off" },
};

/** 自评表: scores are at stake; what only concerns the setting of targets is over. */
const selfEvaluation: Profile = {
  ...hebeiCounty,
  name: "self-evaluation",
  title: { zh: "自评表", en: "Self-evaluation" },
  severities: {
    ...hebeiCounty.severities,
    B07: "off",
    C04: "off",
    C09: "off",
    E17: "off",
    E19: "off",
    E20: "off",
    F05: "off",
    F06: "off",
    F07: "off",
    F08: "off",
    F16: "off",
  },
};

/** Every profile that comes with the program, the default first. */
export const officialProfiles: readonly Profile[] = [
  hebeiCounty,
  central2015,
  central2021,
  systemImport,
  povertyAlleviation,
  sichuanFlat,
  selfEvaluation,
];

export function officialProfile(name: string): Profile | undefined {
  return officialProfiles.find((profile) => profile.name === name);
}
