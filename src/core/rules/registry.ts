import type { Rule } from "./rule";
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
  fundSum, // F01
  planRange, // F05
  planMonotone, // F06
  planFinal, // F07
  codeFormat, // F09
  weightSum, // F17
  codeAsNumber, // F24
];
