import type { IndicatorTable } from "../reader/table";
import { tight } from "../text/normalise";
import { classLetter } from "./project/project-code";

/** 人员类 and 运转类 in the codes of 重庆 and 四川. The letters of other provinces say nothing of the class. */
const runningClasses = new Set(["R", "Y"]);

/** Projects that pay people or keep an office running, by their usual names. */
const runningName =
  /人员经费|人员支出|(?<!农民工)工资|公用经费|日常公用|运转(?:类|经费)|三公|社保缴费|社会保(?:障|险)缴费|(?:养老|医疗|失业|工伤|生育)保险缴费|职业年金|住房公积金|绩效奖金|津补贴|津贴补贴|公务交通补贴|遗属(?:生活|困难)?补助|离?退休费|离退休人员(?:经费|支出)/;

/** The indicators that the 四川 templates prescribe for such projects, as they begin. */
const standardNames = [
  "足额保障率",
  "科目调整次数",
  "按时发放率",
  "结余率",
  "运转保障率",
  "“三公”经费控制率",
  "三公经费控制率",
  "预算编制质量",
].map(tight);

/**
 * Whether the project is of 人员类 or 运转类, by its code, its name or its standard indicators.
 * Such projects need no 质量 and no 满意度 indicator.
 */
export function isRunningCost(table: IndicatorTable): boolean {
  const { code, name } = table.header;
  if (runningClasses.has(classLetter(code) ?? "")) return true;
  if (runningName.test(tight(name?.text.slice(0, 200) ?? ""))) return true;
  const names = table.indicators.map(({ level3 }) => tight(level3.text.slice(0, 200))).filter((text) => text !== "");
  const standard = names.filter((text) => standardNames.some((known) => text.startsWith(known)));
  return standard.length > 0 && standard.length * 2 >= names.length;
}
