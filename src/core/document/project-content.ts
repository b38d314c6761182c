import type { AmountField, Indicator, IndicatorTable } from "../reader/table";
import type { FormContent, FormIndicator } from "../template/form-content";

/** What a table says, ready to be drawn as its own form; every text as typed. */
export function contentOf({ header, indicators }: IndicatorTable): FormContent {
  const { year, code, name, department, purpose } = header;
  const [fund] = header.funds;
  const part = (named: RegExp): AmountField | undefined => fund?.parts.find(({ label }) => named.test(label));
  const fiscal = part(/财政/);
  const other = part(/其[他它]/);
  const carriedOver = part(/结转/);
  const [schedule, ...moreSchedule] = header.schedule;
  return {
    ...(year !== null && { year }),
    ...(code && { code: code.text }),
    ...(name && { name: name.text }),
    ...(department && { department: department.text }),
    ...(fund?.total && { total: fund.total.text }),
    ...(fiscal && { fiscal: fiscal.text }),
    ...(other && { other: other.text }),
    ...(carriedOver && { carriedOver: carriedOver.text }),
    ...(schedule && moreSchedule.length === 0 && { schedule: schedule.text }),
    ...(purpose && { purpose: purpose.text }),
    plan: header.plan.map(({ text }) => text),
    goals: header.goals.map(({ text }) => text),
    indicators: indicators.map(indicatorOf),
  };
}

function indicatorOf(one: Indicator): FormIndicator {
  const { period, operator, unit, description, basis, direction, weight, actual, score, reason, remark } = one;
  return {
    ...(period !== null && { period }),
    level1: one.level1.text,
    level2: one.level2.text,
    level3: one.level3.text,
    target: one.targets[0]?.text ?? "",
    ...(operator && { operator: operator.text }),
    ...(unit && { unit: unit.text }),
    ...(description && { description: description.text }),
    ...(basis && { basis: basis.text }),
    ...(direction && { direction: direction.text }),
    ...(weight && { weight: weight.text }),
    ...(actual && { actual: actual.text }),
    ...(score && { score: score.text }),
    ...(reason && { reason: reason.text }),
    ...(remark && { remark: remark.text }),
  };
}
