import { evidenceOf, type ValueEvidence } from "./evidence";
import { confidenceOf, guess, type LevelClass } from "./linear-model";
import { calibration, learntWeights } from "./model";
import { remember } from "../text/remember";
import { bareName } from "./name";

/** What a 三级指标 is about. */
export interface Classification {
  readonly level2: LevelClass;
  /** How often such an answer was right about names of sources that it had not been learnt from: 0.9 is 9 in 10. */
  readonly confidence: number;
}

/** Below it there is no answer: a checker that guesses is soon switched off. */
export const leastConfidence = 0.9;

/**
 * Which 二级指标 a name belongs to, by its words and, where it is known, by what its value looks like. Null where that
 * cannot be told with confidence, as of many names. 成本指标 stands for the 经济成本指标 of the 2021 scheme too.
 */
export function classify(name: string, value: ValueEvidence | null = null): Classification | null {
  const answers = value ? answersFor(value) : withoutValue;
  return answers(name);
}

const withoutValue = remember((name: string) => judge(name, null));

/** Tables repeat names; there are few kinds of values. */
const withValue = new Map<string, (name: string) => Classification | null>();

function answersFor(value: ValueEvidence): (name: string) => Classification | null {
  const key = value.limit ? `≤${value.kind}` : value.kind;
  const known = withValue.get(key);
  if (known) return known;
  const fresh = remember((name: string) => judge(name, value));
  withValue.set(key, fresh);
  return fresh;
}

function judge(name: string, value: ValueEvidence | null): Classification | null {
  if (bareName(name).core === "") return null;
  const said = guess(learntWeights(), evidenceOf(name, value));
  const confidence = confidenceOf(calibration, said);
  return confidence < leastConfidence ? null : { level2: said.level2, confidence };
}
