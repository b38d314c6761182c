/**
 * What the name of a 三级指标 tells by itself. Each question is a function of the name as typed;
 * the words are in `lexicon.ts`. Precision goes before recall: an unknown name answers "no". Many rules ask the same
 * of the same name, and tables repeat names, so every answer is remembered.
 */
import {
  boundedStems,
  changeWords,
  circularNames,
  costEndings,
  costWords,
  ecologyWords,
  fundHandlingWords,
  gainWords,
  handlingWords,
  nonPercentRates,
  perPopulation,
  pureNumbers,
  rateEndings,
  socialSurroundings,
  timeWords,
  unboundedWords,
  unwantedTails,
  unwantedThings,
  waitingTimes,
} from "./lexicon";
import { remember } from "../text/remember";

/** A name taken apart. */
export interface BareName {
  /** Without list numbers, template marks ("指标1：", ★), closing brackets, stated unit and punctuation. */
  readonly core: string;
  /** What may be a unit: closing brackets and what follows a placeholder, last first; "（≥**人·月）" gives "人·月". */
  readonly statedUnits: readonly string[];
}

/** A name is a phrase; whatever is longer than this is not read to its end. */
const longest = 300;

const leadingMark = /^(?:[★☆*\s]|【[^】]{0,20}】|指标\s?\d{0,3}\s?:|其中:|\d{1,3}[.、](?!\d)|\(\d{1,3}\))/;
const closingPunctuation = /[\s。.,;、:]$/;
const closingBracket = /\(([^()]{0,60})\)$/;
const closingPlaceholder = /[≥≤><=]=?\s?\*{1,3}\s?([^\s*()。,;]{0,12})$/;

/** Takes a name apart. Brackets may be of either width; never throws. */
export function bareName(name: string): BareName {
  return knownName(name).bare;
}

/** A name with the answers that were given about it, a bit for each question: asked, and answered yes. */
class KnownName {
  asked = 0;
  yes = 0;

  constructor(readonly bare: BareName) {}
}

const knownName = remember((name: string) => new KnownName(takeApart(name)));

let questions = 0;

/** A question about a name, which is answered once a name. */
function question(answer: (name: BareName) => boolean): (name: string) => boolean {
  const bit = 1 << questions++;
  return (name) => {
    const known = knownName(name);
    if ((known.asked & bit) === 0) {
      known.asked |= bit;
      if (answer(known.bare)) known.yes |= bit;
    }
    return (known.yes & bit) !== 0;
  };
}

function takeApart(name: string): BareName {
  let core = name.slice(0, longest).normalize("NFKC").trim();
  const statedUnits: string[] = [];
  const take = (match: RegExpExecArray): void => {
    core = core.slice(0, match.index).trimEnd();
    statedUnits.push((match[1] ?? "").replace(/^[≥≤><=\s]*[*\s]*/, "").trim());
  };
  for (let mark = leadingMark.exec(core); mark; mark = leadingMark.exec(core)) core = core.slice(mark[0].length);
  for (;;) {
    const match = closingBracket.exec(core) ?? closingPlaceholder.exec(core);
    if (match) take(match);
    else if (core.endsWith("%")) {
      core = core.slice(0, -1).trimEnd();
      statedUnits.push("%");
    } else if (closingPunctuation.test(core)) core = core.slice(0, -1);
    else return { core, statedUnits };
  }
}

export function containsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

export function endsWithAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.endsWith(word)) return true;
  return false;
}

/** A rate that is counted in percent: 完成率, 占比, "经济效益提升%"; not 利率, 每万人口发病率. */
export const isPercentRate = question(({ core, statedUnits }) => {
  if (statedUnits.includes("%")) return true;
  return endsWithAny(core, rateEndings) && !endsWithAny(core, nonPercentRates) && !containsAny(core, perPopulation);
});

/** A part of a whole, which cannot exceed 100 %: 合格率, 满意度. */
export const isBoundedRatio = question(({ core }) => {
  const tail = core.slice(-1);
  if (tail !== "率" && tail !== "度") return false;
  const stem = core.slice(0, -1);
  return (endsWithAny(stem, boundedStems) || /应.尽.$/.test(stem)) && !containsAny(core, unboundedWords);
});

/** A number without a unit: pH值, 系数, 投入产出比. */
export const isPureNumber = question(({ core }) => endsWithAny(core, pureNumbers));

/** Compares with an earlier state: 增长率, 下降幅度, "经济效益提升%". */
export const isChange = question(({ core }) => containsAny(core, changeWords));

/** Money spent or the price of something: 培训人均成本, 补助标准; not 预算执行率, which tells how money is handled. */
export const isCost = question(({ core }) => {
  if (core.includes("成本")) return true;
  if (containsAny(core, fundHandlingWords)) return false;
  return containsAny(core, costWords) || endsWithAny(core, costEndings);
});

/** A gain in a row of costs: 成本节约率, 带动增收. More of it is better. */
export const isGain = question(({ core }) => containsAny(core, gainWords));

/** Something nobody wants more of: 故障率, 投诉件数, 响应时间; not 投诉办结率, 减少事故数. */
export const isUnwanted = question(({ core }) => {
  if (endsWithAny(core, waitingTimes)) return !containsAny(core, changeWords);
  if (containsAny(core, handlingWords)) return false;
  if (endsWithAny(core, unwantedThings)) return true;
  return unwantedTails.some((tail) => core.endsWith(tail) && endsWithAny(core.slice(0, -tail.length), unwantedThings));
});

/** How content people are: 群众满意度, 好评率; not 满意度调查次数. */
export const isSatisfaction = question(({ core }) => {
  return /(?:满意(?:度|率|程度|情况)?|好评率)$/.test(core) && !core.includes("不满意");
});

/** Speaks of nature, pollution, or the use of resources. Takes any text. */
export const isEcological = remember((text: string): boolean => {
  const whole = text.slice(0, longest).normalize("NFKC");
  if (!containsAny(whole, ecologyWords)) return false;
  let rest = whole.replace(/河[北南]|湖[北南]|内蒙古|黑龙江|青海/g, "");
  for (const phrase of socialSurroundings) rest = rest.split(phrase).join("");
  return containsAny(rest, ecologyWords);
});

/** Speaks of when: 竣工时间, 12月底前完成. */
export const isAboutTime = question(({ core }) => containsAny(core, timeWords));

const namesOfNothing = new Set(circularNames);

/** Fits any project: 完成率, 成本. */
export const namesNothing = question(({ core }) => namesOfNothing.has(core.replace(/[\s\p{P}]/gu, "")));

/** Asks for 是/否 or 有/无: 是否存在质量问题. */
export const isYesNoQuestion = question(({ core }) => containsAny(core, ["是否", "有无", "能否"]));
