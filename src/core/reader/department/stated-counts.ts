import { resolveLevel1, resolveLevel2 } from "../../levels/resolve";
import { parseChineseNumeral } from "../../text/chinese-numerals";
import type { Counted, Passage, StatedCount } from "./department-text";
import { part } from "./prose-lines";

const kinds: ReadonlyMap<string, Counted> = new Map<string, Counted>([
  ["一级", "level1"],
  ["二级", "level2"],
  ["三级", "level3"],
  ["", "all"],
]);

const figures = "\\d{1,4}|[一二两三四五六七八九十]{1,3}";
const level = "(一级|二级|三级|二\\s?[、，,和及与]?\\s?三级|二级\\s?[、，,和及与]\\s?三级)";
/** "三个一级指标", "9个二、三级指标", "共12项绩效指标". */
const before = new RegExp(`(${figures})\\s?[个项条]\\s?(?:绩效)?${level}?(?:绩效)?指标`, "g");
/** "一级指标3个", "绩效指标共9项". */
const behind = new RegExp(
  `(?:${level}(?:绩效)?|绩效|设|共)指标\\s?(?:共计|共有|总数|个数|数量|共|为)?\\s?[:：]?\\s?(${figures})\\s?[个项条]`,
  "g",
);
/** No sentence states more. */
const mostCounts = 20;

/** A part of the indicators, or a change of them: 第3个指标, 其中3项指标, 新增2个指标. */
const partial =
  /(?:[第每前后各约近余多\d.这该]|其中|其他|新增|增加|减少|删除|调整|完成|达到|部分|核心|关键|上述|以上)$/;

/** Every number of indicators that a line states, in reading order. */
export function statedCounts(line: Passage): readonly StatedCount[] {
  const { text } = line;
  if (!text.includes("指标")) return [];
  const found: { index: number; count: StatedCount }[] = [];
  const taken: { from: number; to: number }[] = [];
  const note = (index: number, length: number, figure: string, words: string): void => {
    if (found.length >= mostCounts) return;
    const to = index + length;
    if (taken.some((range) => range.from < to && index < range.to) || partial.test(text.slice(0, index).trimEnd()))
      return;
    const count = readCount(figure);
    const passage = part(line, index, to);
    if (count === null || !passage) return;
    const from = Math.max(0, ...taken.map((range) => range.to).filter((end) => end <= index));
    taken.push({ from: index, to });
    found.push({ index, count: { passage, count, of: kindOf(words), levels: levelsBefore(line, from, index) } });
  };
  for (const match of text.matchAll(behind)) note(match.index, match[0].length, match[2] ?? "", match[1] ?? "");
  for (const match of text.matchAll(before)) note(match.index, match[0].length, match[1] ?? "", match[2] ?? "");
  return found.sort((a, b) => a.index - b.index).map(({ count }) => count);
}

/** The number of a cell that holds nothing else. */
export function readCount(text: string): number | null {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : parseChineseNumeral(text)?.toNumber();
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : null;
}

function kindOf(words: string): Counted {
  return kinds.get(words) ?? "joint";
}

const longestName = 24;

/**
 * The level names of the list that ends where a count begins: "共设产出指标、效果指标和满意度指标" before "三个一级指标".
 * Names before `from` belong to an earlier count.
 */
function levelsBefore(line: Passage, from: number, end: number): readonly Passage[] {
  const clause = line.text.slice(from, end);
  const start = from + Math.max(-1, ...[..."。；;：:"].map((sign) => clause.lastIndexOf(sign))) + 1;
  const names: Passage[] = [];
  for (const { 0: word, index } of line.text.slice(start, end).matchAll(/[^、，,和及与\s]{1,40}/g)) {
    if (!word.endsWith("指标")) {
      if (!/^[等共计]{1,2}$/.test(word)) names.length = 0;
      continue;
    }
    const name = part(line, start + index + nameStart(word), start + index + word.length);
    if (name) names.push(name);
  }
  return names;
}

/** Where the level begins in "项目共设产出指标": the longest ending that is a level, or else what follows the verb. */
function nameStart(word: string): number {
  for (let at = Math.max(0, word.length - longestName); at < word.length - 3; at++) {
    const name = word.slice(at);
    const known = resolveLevel1(name) ?? resolveLevel2(name);
    if (known && known.match !== "near" && (known.match !== "synonym" || !name.includes("满意度"))) return at;
  }
  const verb = /^.{0,20}?(?:设置|设立|设有|设定|共设|下设|[设有含由为]|包括|包含|分为|共有)/.exec(word);
  return verb ? verb[0].length : 0;
}
