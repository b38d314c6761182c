import type { Dimension } from "./units";

/** A unit as the dictionary holds it. */
export interface UnitEntry {
  /** The standard spelling. */
  readonly name: string;
  readonly dimension: Dimension;
  /** What one of it is in the dimension's base unit. */
  readonly factor: string;
  /** Other spellings that mean the same. Latin ones match either case, but for a single letter: 5G is no weight. */
  readonly aliases: readonly string[];
}

/** Words that stand for a multiplier before a unit; the longer ones first. */
export const multipliers: readonly (readonly [word: string, factor: string])[] = [
  ["万亿", "1e12"],
  ["千万", "1e7"],
  ["百万", "1e6"],
  ["十万", "1e5"],
  ["亿", "1e8"],
  ["万", "1e4"],
  ["千", "1e3"],
];

/** Ways to write % in words: the meaning is clear, but a finance system does not take them. */
export const percentWords: ReadonlySet<string> = new Set(["百分比", "百分号", "percent", "pct"]);

/** Units with one spelling that convert to nothing. A spelling with a noun of its own (个月, 农户) is a unit of its own. */
const plainUnits: Partial<Record<Dimension, string>> = {
  people: "人 名 位 个人 人员 人份",
  households: "户 农户 户次 家庭 个家庭",
  times: "次 场 场次 期 批 批次 班次 车次 架次 台次 件次 天次 趟 轮 回 届 频次 起 例 例次 节",
  count:
    "个 项 件 套 台 座 条 处 家 所 辆 部 架 艘 张 份 册 本 页 篇 幅 块 盏 根 支 把 副 双 对 组 列 款 种 类 宗 笔 单 间 栋 " +
    "幢 口 眼 孔 樘 扇 门 头 只 羽 尾 匹 株 棵 丛 盆 袋 箱 瓶 桶 盒 包 卷 枚 颗 粒 剂 台班 床 张床 床位 床日 班 班级 项目 亩次 车公里 吨公里 桌 标段 片 段 道 面 字",
  duration: "课时 学时",
  other: "美元 分 倍 度 级 星级 层 吨标准煤 MB GB TB Mbps",
};

/**
 * Units that convert or have several spellings. The base units: ratio %, money 元, area 亩 (so that 公顷 and 平方米
 * are exact), length 米, volume 立方米, weight 公斤, duration 秒 with a month of 30 and a year of 365 days.
 */
const measuredUnits: readonly UnitEntry[] = [
  unit("ratio", "%", "1", ...percentWords, "﹪"),
  unit("ratio", "个百分点", "1", "百分点"),
  unit("ratio", "‰", "0.1", "千分比"),
  unit("ratio", "/万", "0.01", "1/万"),
  unit("ratio", "/10万", "0.001", "1/10万", "/十万", "十万分比"),
  unit("ratio", "折", "10"),

  unit("money", "元", "1", "人民币元", "元整", "rmb", "cny"),

  unit("people", "人次", "1", "人/次", "人·次"),
  unit("people", "人·天", "1", "人天"),
  unit("people", "人·日", "1", "人日"),
  unit("people", "人·月", "1", "人月"),
  unit("people", "人·年", "1"),

  unit("count", "台（套）", "1", "台套", "台(套)", "台/套"),
  unit("count", "个（套）", "1", "个(套)"),

  unit("area", "亩", "1"),
  unit("area", "平方米", "0.0015", "平米", "平方", "m2", "m²"),
  unit("area", "公顷", "15", "ha"),
  unit("area", "平方公里", "1500", "平方千米", "km2", "km²"),
  unit("area", "平方厘米", "0.00000015", "cm2", "cm²"),

  unit("length", "米", "1", "m"),
  unit("length", "延米", "1", "延长米"),
  unit("length", "公里", "1000", "km"),
  unit("length", "千米", "1000"),
  unit("length", "里", "500", "华里"),
  unit("length", "厘米", "0.01", "cm"),
  unit("length", "毫米", "0.001", "mm"),

  unit("volume", "立方米", "1", "立方", "m3", "m³"),
  // Alone 方 is no unit: it begins 方面 and 方案.
  unit("volume", "万方", "10000"),
  unit("volume", "升", "0.001", "l", "L"),
  unit("volume", "毫升", "0.000001", "ml"),

  unit("weight", "公斤", "1", "kg"),
  unit("weight", "千克", "1"),
  unit("weight", "吨", "1000", "t"),
  unit("weight", "斤", "0.5"),
  unit("weight", "克", "0.001", "g"),
  unit("weight", "毫克", "0.000001", "mg"),
  unit("weight", "微克", "0.000000001", "μg", "ug"),

  unit("duration", "秒", "1", "s"),
  unit("duration", "分钟", "60", "min"),
  unit("duration", "小时", "3600", "h"),
  unit("duration", "个小时", "3600"),
  unit("duration", "天", "86400"),
  unit("duration", "日", "86400"),
  unit("duration", "工作日", "86400"),
  unit("duration", "个工作日", "86400", "个工作天"),
  unit("duration", "周", "604800", "星期"),
  unit("duration", "个星期", "604800"),
  unit("duration", "月", "2592000"),
  unit("duration", "个月", "2592000"),
  unit("duration", "季度", "7776000"),
  unit("duration", "个季度", "7776000"),
  unit("duration", "年", "31536000"),
  unit("duration", "年度", "31536000"),
  unit("duration", "学年", "31536000"),
  unit("duration", "学期", "15552000", "个学期"),

  unit("other", "℃", "1", "°c", "摄氏度"),
  unit("other", "分贝", "1", "db", "db(a)"),
  unit("other", "千瓦", "1", "kw"),
  unit("other", "兆瓦", "1000", "mw"),
  unit("other", "千瓦时", "1", "kwh", "kw·h"),
  unit("other", "千伏安", "1", "kva"),
  unit("other", "千伏", "1", "kv"),
];

/** Every unit the dictionary knows; composites (元/亩) and multipliers (万元) are built from them. */
export const unitEntries: readonly UnitEntry[] = [
  ...measuredUnits,
  ...(Object.entries(plainUnits) as [Dimension, string][]).flatMap(([dimension, names]) =>
    names.split(" ").map((name) => unit(dimension, name, "1")),
  ),
];

function unit(dimension: Dimension, name: string, factor: string, ...aliases: string[]): UnitEntry {
  return { name, dimension, factor, aliases };
}
