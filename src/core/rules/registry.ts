import type { Rule } from "./rule";
import { basisVague } from "./fit/basis-vague";
import { circularName } from "./fit/circular-name";
import { costDirection } from "./fit/cost-direction";
import { costNotCost } from "./fit/cost-not-cost";
import { ecoMisfit } from "./fit/eco-misfit";
import { qtyIsRate } from "./fit/qty-is-rate";
import { sameValueEverywhere } from "./fit/same-value-everywhere";
import { satElsewhere } from "./fit/sat-elsewhere";
import { l1L2Short } from "./level/l1-l2-short";
import { l1Unknown } from "./level/l1-unknown";
import { l2UnderWrongL1 } from "./level/l2-under-wrong-l1";
import { l2Unknown } from "./level/l2-unknown";
import { schemeMix } from "./level/scheme-mix";
import { codeAsNumber } from "./project/code-as-number";
import { codeFormat } from "./project/code-format";
import { fundSum } from "./project/fund-sum";
import { planFinal } from "./project/plan-final";
import { planMonotone } from "./project/plan-monotone";
import { planRange } from "./project/plan-range";
import { weightSum } from "./project/weight-sum";
import { dupName } from "./structure/dup-name";
import { dupRow } from "./structure/dup-row";
import { errorValue } from "./structure/error-value";
import { forbiddenChar } from "./structure/forbidden-char";
import { headerMissing } from "./structure/header-missing";
import { hiddenChars } from "./structure/hidden-chars";
import { l3Empty } from "./structure/l3-empty";
import { levelBlankMerge } from "./structure/level-blank-merge";
import { missingL1 } from "./structure/missing-l1";
import { missingL2Core } from "./structure/missing-l2-core";
import { nameTooLong } from "./structure/name-too-long";
import { valueEmpty } from "./structure/value-empty";
import { cmpDouble } from "./target/cmp-double";
import { cmpLookalike } from "./target/cmp-lookalike";
import { cmpMissing } from "./target/cmp-missing";
import { dateAutoconverted } from "./target/date-autoconverted";
import { fullwidthDigits } from "./target/fullwidth-digits";
import { ge100pct } from "./target/ge-100pct";
import { pctOver100 } from "./target/pct-over-100";
import { percentWord } from "./target/percent-word";
import { qualEqualsName } from "./target/qual-equals-name";
import { qualNa } from "./target/qual-na";
import { range } from "./target/range";
import { trailingPunct } from "./target/trailing-punct";
import { unitMissing } from "./target/unit-missing";
import { zeroTarget } from "./target/zero-target";
import { countNeedsCount } from "./unit/count-needs-count";
import { polarity } from "./unit/polarity";
import { rateNeedsPct } from "./unit/rate-needs-pct";

/** Names this set of rules in a report. Raise it whenever a rule is added or judges differently. */
export const ruleSet = "core-1";

/** Every rule there is, in the order of the codes. */
export const rules: readonly Rule[] = [
  headerMissing, // A01
  levelBlankMerge, // A03
  missingL1, // A05
  missingL2Core, // A06
  l3Empty, // A08
  valueEmpty, // A09
  dupName, // A11
  dupRow, // A12
  hiddenChars, // A14
  nameTooLong, // A15
  forbiddenChar, // A16
  errorValue, // A20
  l1Unknown, // B01
  l2Unknown, // B02
  l2UnderWrongL1, // B03
  schemeMix, // B04
  l1L2Short, // B06
  cmpLookalike, // C01
  cmpMissing, // C02
  cmpDouble, // C03
  unitMissing, // C06
  pctOver100, // C08
  ge100pct, // C09
  zeroTarget, // C11
  fullwidthDigits, // C13
  range, // C16
  qualEqualsName, // C21
  qualNa, // C22
  trailingPunct, // C29
  percentWord, // C30
  dateAutoconverted, // C32
  rateNeedsPct, // D01
  countNeedsCount, // D02
  polarity, // D08
  costDirection, // E01
  costNotCost, // E02
  qtyIsRate, // E05
  ecoMisfit, // E08
  satElsewhere, // E13
  circularName, // E16
  sameValueEverywhere, // E17
  basisVague, // E19
  fundSum, // F01
  planRange, // F05
  planMonotone, // F06
  planFinal, // F07
  codeFormat, // F09
  weightSum, // F17
  codeAsNumber, // F24
];
