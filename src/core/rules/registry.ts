import type { Rule } from "./rule";
import { copyPasteProject } from "./department/copy-paste-project";
import { placeholders } from "./department/placeholders";
import { proseCount } from "./department/prose-count";
import { proseL1 } from "./department/prose-l1";
import { proseMissingProject } from "./department/prose-missing-project";
import { proseVsTable } from "./department/prose-vs-table";
import { sumVsDept } from "./department/sum-vs-dept";
import { tocCount } from "./department/toc-count";
import { activityAsBenefit } from "./fit/activity-as-benefit";
import { basisEnum } from "./fit/basis-enum";
import { basisVague } from "./fit/basis-vague";
import { circularName } from "./fit/circular-name";
import { costDirection } from "./fit/cost-direction";
import { costNeBudget } from "./fit/cost-ne-budget";
import { costNotCost } from "./fit/cost-not-cost";
import { costVsBudget } from "./fit/cost-vs-budget";
import { descRepeats } from "./fit/desc-repeats";
import { ecoMisfit } from "./fit/eco-misfit";
import { econMisfit } from "./fit/econ-misfit";
import { goalCopied } from "./fit/goal-copied";
import { goalNotCovered } from "./fit/goal-not-covered";
import { inputAsOutput } from "./fit/input-as-output";
import { qtyIsRate } from "./fit/qty-is-rate";
import { qualityMisfit } from "./fit/quality-misfit";
import { sameValueEverywhere } from "./fit/same-value-everywhere";
import { satBounds } from "./fit/sat-bounds";
import { satElsewhere } from "./fit/sat-elsewhere";
import { satMisfit } from "./fit/sat-misfit";
import { sustainMisfit } from "./fit/sustain-misfit";
import { timeMisfit } from "./fit/time-misfit";
import { typo } from "./fit/typo";
import { l1Decorated } from "./level/l1-decorated";
import { l1L2Short } from "./level/l1-l2-short";
import { l1Unknown } from "./level/l1-unknown";
import { l2UnderWrongL1 } from "./level/l2-under-wrong-l1";
import { l2Unknown } from "./level/l2-unknown";
import { negCost } from "./level/neg-cost";
import { schemeChoice } from "./level/scheme-choice";
import { schemeMix } from "./level/scheme-mix";
import { annualVsTotal } from "./project/annual-vs-total";
import { codeAsNumber } from "./project/code-as-number";
import { codeDup } from "./project/code-dup";
import { codeFormat } from "./project/code-format";
import { codeRegion } from "./project/code-region";
import { codeYear } from "./project/code-year";
import { dates } from "./project/dates";
import { execRate } from "./project/exec-rate";
import { fundFormat } from "./project/fund-format";
import { fundSum } from "./project/fund-sum";
import { fundText } from "./project/fund-text";
import { fundUnit } from "./project/fund-unit";
import { goalEmpty } from "./project/goal-empty";
import { nameMismatch } from "./project/name-mismatch";
import { planEmpty } from "./project/plan-empty";
import { planFinal } from "./project/plan-final";
import { planMonotone } from "./project/plan-monotone";
import { planRange } from "./project/plan-range";
import { scoreMath } from "./project/score-math";
import { unitLine } from "./project/unit-line";
import { weightSplit } from "./project/weight-split";
import { weightSum } from "./project/weight-sum";
import { weightZero } from "./project/weight-zero";
import { yearToken } from "./project/year-token";
import { countRange } from "./structure/count-range";
import { dupName } from "./structure/dup-name";
import { dupRow } from "./structure/dup-row";
import { errorValue } from "./structure/error-value";
import { forbiddenChar } from "./structure/forbidden-char";
import { formulaTarget } from "./structure/formula-target";
import { headerMissing } from "./structure/header-missing";
import { headerSplit } from "./structure/header-split";
import { hiddenChars } from "./structure/hidden-chars";
import { l3Empty } from "./structure/l3-empty";
import { levelBlankMerge } from "./structure/level-blank-merge";
import { mergeSpansWrong } from "./structure/merge-spans-wrong";
import { missingL1 } from "./structure/missing-l1";
import { missingL2Core } from "./structure/missing-l2-core";
import { missingL2Other } from "./structure/missing-l2-other";
import { nameTooLong } from "./structure/name-too-long";
import { order } from "./structure/order";
import { strayRows } from "./structure/stray-rows";
import { templateResidue } from "./structure/template-residue";
import { valueEmpty } from "./structure/value-empty";
import { wideVsLong } from "./structure/wide-vs-long";
import { boolValue } from "./target/bool-value";
import { cmpDouble } from "./target/cmp-double";
import { cmpLookalike } from "./target/cmp-lookalike";
import { cmpMissing } from "./target/cmp-missing";
import { cmpWords } from "./target/cmp-words";
import { dateAfterPeriod } from "./target/date-after-period";
import { dateAutoconverted } from "./target/date-autoconverted";
import { dateCmp } from "./target/date-cmp";
import { dateFormat } from "./target/date-format";
import { digitLookalike } from "./target/digit-lookalike";
import { fullwidthDigits } from "./target/fullwidth-digits";
import { ge100pct } from "./target/ge-100pct";
import { halfOpenRange } from "./target/half-open-range";
import { le100pct } from "./target/le-100pct";
import { multiValue } from "./target/multi-value";
import { negNumber } from "./target/neg-number";
import { numericInQual } from "./target/numeric-in-qual";
import { ocrGe } from "./target/ocr-ge";
import { opInDirection } from "./target/op-in-direction";
import { parenUnit } from "./target/paren-unit";
import { pctAsDecimal } from "./target/pct-as-decimal";
import { pctOver100 } from "./target/pct-over-100";
import { percentWord } from "./target/percent-word";
import { qualEqualsName } from "./target/qual-equals-name";
import { qualNa } from "./target/qual-na";
import { qualVague } from "./target/qual-vague";
import { range } from "./target/range";
import { thousands } from "./target/thousands";
import { trailingPunct } from "./target/trailing-punct";
import { unitDup } from "./target/unit-dup";
import { unitMissing } from "./target/unit-missing";
import { zeroTarget } from "./target/zero-target";
import { countNeedsCount } from "./unit/count-needs-count";
import { moneyUnit } from "./unit/money-unit";
import { numberInName } from "./unit/number-in-name";
import { pctOnNonRate } from "./unit/pct-on-non-rate";
import { personUnit } from "./unit/person-unit";
import { polarity } from "./unit/polarity";
import { rateNeedsPct } from "./unit/rate-needs-pct";
import { unitUnknown } from "./unit/unit-unknown";

/** Names this set of rules in a report. Raise it whenever a rule is added or judges differently. */
export const ruleSet = "core-3";

/** Every rule there is, in the order of the codes. */
export const rules: readonly Rule[] = [
  headerMissing, // A01
  headerSplit, // A02
  levelBlankMerge, // A03
  mergeSpansWrong, // A04
  missingL1, // A05
  missingL2Core, // A06
  missingL2Other, // A07
  l3Empty, // A08
  valueEmpty, // A09
  order, // A10
  dupName, // A11
  dupRow, // A12
  strayRows, // A13
  hiddenChars, // A14
  nameTooLong, // A15
  forbiddenChar, // A16
  templateResidue, // A17
  wideVsLong, // A18
  countRange, // A19
  errorValue, // A20
  formulaTarget, // A21
  l1Unknown, // B01
  l2Unknown, // B02
  l2UnderWrongL1, // B03
  schemeMix, // B04
  schemeChoice, // B05
  l1L2Short, // B06
  l1Decorated, // B07
  negCost, // B08
  cmpLookalike, // C01
  cmpMissing, // C02
  cmpDouble, // C03
  cmpWords, // C04
  ocrGe, // C05
  unitMissing, // C06
  unitDup, // C07
  pctOver100, // C08
  ge100pct, // C09
  le100pct, // C10
  zeroTarget, // C11
  negNumber, // C12
  fullwidthDigits, // C13
  digitLookalike, // C14
  thousands, // C15
  range, // C16
  halfOpenRange, // C17
  multiValue, // C18
  pctAsDecimal, // C19
  qualVague, // C20
  qualEqualsName, // C21
  qualNa, // C22
  numericInQual, // C23
  opInDirection, // C24
  boolValue, // C25
  dateFormat, // C26
  dateCmp, // C27
  dateAfterPeriod, // C28
  trailingPunct, // C29
  percentWord, // C30
  parenUnit, // C31
  dateAutoconverted, // C32
  rateNeedsPct, // D01
  countNeedsCount, // D02
  pctOnNonRate, // D03
  moneyUnit, // D04
  personUnit, // D05
  unitUnknown, // D06
  numberInName, // D07
  polarity, // D08
  costDirection, // E01
  costNotCost, // E02
  costVsBudget, // E03
  costNeBudget, // E04
  qtyIsRate, // E05
  qualityMisfit, // E06
  timeMisfit, // E07
  ecoMisfit, // E08
  econMisfit, // E09
  sustainMisfit, // E10
  satMisfit, // E11
  satBounds, // E12
  satElsewhere, // E13
  activityAsBenefit, // E14
  inputAsOutput, // E15
  circularName, // E16
  sameValueEverywhere, // E17
  descRepeats, // E18
  basisVague, // E19
  basisEnum, // E20
  goalNotCovered, // E21
  goalCopied, // E22
  typo, // E23
  fundSum, // F01
  fundText, // F02
  fundUnit, // F03
  fundFormat, // F04
  planRange, // F05
  planMonotone, // F06
  planFinal, // F07
  planEmpty, // F08
  codeFormat, // F09
  codeRegion, // F10
  codeYear, // F11
  codeDup, // F12
  nameMismatch, // F13
  yearToken, // F14
  dates, // F15
  goalEmpty, // F16
  weightSum, // F17
  weightSplit, // F18
  weightZero, // F19
  scoreMath, // F20
  execRate, // F21
  unitLine, // F22
  annualVsTotal, // F23
  codeAsNumber, // F24
  proseCount, // G01
  proseL1, // G02
  proseVsTable, // G03
  proseMissingProject, // G04
  sumVsDept, // G05
  tocCount, // G06
  copyPasteProject, // G07
  placeholders, // G08
];
