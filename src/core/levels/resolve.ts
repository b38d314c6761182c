import { tight } from "../text/normalise";
import type { Level1, Level2, Match, ResolvedLevel } from "./level";
import { level1Names, level2Names } from "./schemes";

/** Names that official forms use for the same thing, without the closing 指标. */
const level1Synonyms: ReadonlyMap<string, Level1> = new Map([
  ["项目完成", "产出指标"], // 四川
  ["项目产出", "产出指标"],
  ["产出类", "产出指标"],
  ["项目效益", "效益指标"], // 四川
  ["效果", "效益指标"], // 河北 2020 年以前
  ["项目效果", "效益指标"],
  ["效益类", "效益指标"],
  ["服务对象满意度", "满意度指标"],
  ["社会公众或服务对象满意度", "满意度指标"],
  ["公众满意度", "满意度指标"],
  ["项目成本", "成本指标"],
]);

const level2Synonyms: ReadonlyMap<string, Level2> = new Map([
  ["产出数量", "数量指标"],
  ["产出质量", "质量指标"],
  ["产出时效", "时效指标"],
  ["进度", "时效指标"], // 北京
  ["产出进度", "时效指标"],
  ["产出成本", "成本指标"],
  ["经济性成本", "经济成本指标"],
  ["生态成本", "生态环境成本指标"],
  ["环境成本", "生态环境成本指标"],
  ["环境效益", "生态效益指标"], // 北京
  ["生态环境效益", "生态效益指标"],
  ["可持续效益", "可持续影响指标"],
  ["可持续性影响", "可持续影响指标"],
  ["可持续发展", "可持续影响指标"],
  ["可持续", "可持续影响指标"],
]);

/** What a 一级指标 cell means; null where it is blank or like no official name. */
export function resolveLevel1(text: string): ResolvedLevel<Level1> | null {
  return resolve(text, level1Names, level1Synonyms);
}

/** What a 二级指标 cell means; null where it is blank or like no official name. */
export function resolveLevel2(text: string): ResolvedLevel<Level2> | null {
  const resolved = resolve(text, level2Names, level2Synonyms);
  if (resolved && resolved.match !== "near") return resolved;
  // The finance systems take any 二级 that speaks of 满意度 for this one.
  return bare(text).name.includes("满意度") ? { name: "服务对象满意度指标", match: "synonym" } : resolved;
}

function resolve<Name extends string>(
  text: string,
  names: readonly Name[],
  synonyms: ReadonlyMap<string, Name>,
): ResolvedLevel<Name> | null {
  const { name, decorated } = bare(text);
  if (name === "") return null;
  const found = (match: Match, level: Name): ResolvedLevel<Name> => ({ name: level, match });
  const standard = names.find((level) => level === name);
  if (standard) return found(decorated ? "decorated" : "exact", standard);
  const stem = name.replace(/指标$/, "");
  const short = names.find((level) => level === `${stem}指标`);
  if (short) return found("short", short);
  const synonym = synonyms.get(stem);
  if (synonym) return found("synonym", synonym);
  const near = names.filter((level) => isNear(name, level));
  return near.length === 1 && near[0] ? found("near", near[0]) : null;
}

/** The name without numbering, score ranges and fill-in notes: "产出指标(40-50)分", "1.数量指标（必填）", "质量指标等". */
function bare(text: string): { name: string; decorated: boolean } {
  const whole = tight(text.slice(0, 200));
  const name = whole
    .replace(
      /^(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]?[.．、:：]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）])/,
      "",
    )
    .replace(/[(（][^()（）]*[)）]分?/g, "")
    .replace(/\d{1,3}(?:\.\d{1,2})?(?:分|%)$/, "")
    .replace(/^[*★☆]+|[*★☆:：、。;；,，]+$/g, "")
    .replace(/指标等$/, "指标");
  return { name, decorated: name !== whole };
}

/** One character wrong, missing or too many, or 指标 replaced by another closing word: "社会效益目标", "数量指示". */
function isNear(name: string, level: string): boolean {
  const stem = level.replace(/指标$/, "");
  if (stem.length >= 3 && name.startsWith(stem) && name.length <= stem.length + 3) return true;
  if (/^.{2,3}(?:目标|指示|指数|值)$/.test(name) && name.slice(0, stem.length) === stem) return true;
  return Math.abs(name.length - level.length) <= 1 && level.length >= 4 && editDistanceIsOne(name, level);
}

function editDistanceIsOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}
