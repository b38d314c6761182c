import type { Wording } from "../text/wording";
import type { Basis } from "./rule";

/** The rules of the ministry of finance that the catalogue rests on, by their full name. */
export const measures2015: Wording = {
  zh: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  en: "Measures for the Management of Performance Targets of Central Departments' Budgets (Caiyu [2015] No. 88)",
};
export const guide2021: Wording = {
  zh: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）",
  en: "Guide to Core Performance Targets and Indicators of Central Departments' Projects, trial (Caiyu [2021] No. 101)",
};
export const evaluation2020: Wording = {
  zh: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  en: "Measures for the Performance Evaluation of Project Expenditure (Caiyu [2020] No. 10)",
};

/** A basis in a regulation, told in our own words: the text itself is not quoted. */
export function regulation(document: Wording, says: Wording): Basis {
  return { kind: "regulation", text: { zh: `${document.zh}：${says.zh}`, en: `${document.en}: ${says.en}` } };
}
