/** What was wanted, what was reached, and the part of the weight that it earns; null where the score stays blank. */
export interface ScoreCase {
  readonly target: string;
  readonly actual: string | number;
  readonly share: number | null;
  readonly level1?: string;
  readonly level2?: string;
}

const of = (target: string, ...results: readonly (readonly [string | number, number | null])[]): ScoreCase[] =>
  results.map(([actual, share]) => ({ target, actual, share }));

const satisfaction = (one: ScoreCase): ScoreCase => ({
  ...one,
  level1: "满意度指标",
  level2: "服务对象满意度指标",
});

export const scoreCases: readonly ScoreCase[] = [
  // 正向: the share of the target, at most all of it.
  ...of("≥90%", ["", null], ["   ", null], ["90%", 1], ["95%", 1], ["45%", 0.5], [0.45, 0.5], [0.95, 1], [95, 1]),
  ...of("≥90%", [45, 0.5], ["45", 0.5], ["0.45", 0.5], ["45 %", 0.5], ["0%", 0], ["0.5%", 0.5 / 90], ["150%", 1]),
  ...of("≥100人", ["100人", 1], ["80人", 0.8], ["80", 0.8], [80, 0.8], ["1,200人", 1], [" 50 人", 0.5], ["-5", 0]),
  ...of("≥100人", ["80户", null], ["80%", null], ["约80人", null], ["很多", null], ["3-5", null], ["2025-12-31", null]),
  ...of("≥100人", ["12月31日", null], ["1:30", null], ["80人次", null], ["=1+1", null], ["#N/A", null]),
  ...of(">5000元", ["2500元", 0.5], ["2,500", 0.5]),
  ...of("≥0件", ["0件", 1], ["3", 1]),
  ...of("不低于10次", ["5次", 0.5]),
  ...of("10场", ["5场", 0.5], ["12场", 1]),
  // 反向: full up to the target, then the target's share of what came of it.
  ...of("≤5300元", ["5300元", 1], ["5000", 1], ["5830元", 5300 / 5830], ["10600", 0.5], ["0", 1], ["无", null]),
  ...of("≤5万元", ["4.5万元", 1], ["10", 0.5], ["50000", null], ["50000元", null]),
  ...of("≤5%", ["5%", 1], ["10%", 0.5], [0.1, 0.5], ["0.1", 0.5], ["3%", 1]),
  ...of("≤0件", ["0", 1], ["1件", 0]),
  // Neither more nor less.
  ...of("=100%", ["100%", 1], ["80%", 0.8], [1, 1], ["1", 1], ["120%", 1]),
  ...of("=4场", ["4场", 1], ["2场", 0.5], ["8场", 0.5]),
  ...of("=0起", ["0起", 1], ["1起", 0]),
  ...of("3-5次", ["4次", 1], ["3", 1], ["5次", 1], ["1.5次", 0.5], ["10次", 0.5]),
  ...of("≥1.5‰", ["1.5‰", 1], ["0.75‰", 0.5]),
  // 满意度: nothing below 60%.
  ...of("≥90%", ["92%", 1], ["81%", 0.9], ["60%", 60 / 90], ["59.9%", 0], [0.81, 0.9]).map(satisfaction),
  // 定性: three grades.
  ...of(
    "应保尽保",
    ["达成", 1],
    ["达成预期指标", 1],
    ["已完成", 1],
    ["部分达成", 0.7],
    ["部分达成预期目标", 0.7],
    ["未达成", 0],
  ),
  ...of("应保尽保", ["没有完成", 0], ["基本达成", null], ["完成80%", null], ["90", null], ["达成。", 1]),
  ...of("2025年12月底前", ["按时完成", null], ["完成", 1], ["未完成", 0], ["2025年12月20日", null]),
  ...of("是", ["是", 1], ["否", 0], ["部分达成", 0.7]),
  ...of("无", ["无", 1], ["有", 0]),
];
