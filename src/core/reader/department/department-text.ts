import type Big from "big.js";
import type { Range, SheetId } from "../../sheet/address";
import type { Target } from "../../target/target";
import type { Field } from "../table";

/** A stretch of a cell's text. `text` stands in the cell's displayed text from character `start` on. */
export interface Passage extends Field {
  readonly start: number;
}

/** 总体绩效目标, 分项绩效目标, 工作保障措施. */
export type SectionKind = "overall" | "detailed" | "measures";

export interface Section {
  readonly kind: SectionKind;
  /** Null where a list stands on a sheet without any heading. */
  readonly heading: Passage | null;
  /** The lines below the heading, one for each line break or cell; none is blank. */
  readonly lines: readonly Passage[];
}

/** An indicator told in prose: "1、产出指标—数量指标—培训次数，指标值为≥4次". */
export interface ProseIndicator {
  /** As written: "1、". Null where the list has no numbers. */
  readonly number: string | null;
  /** From the first level to the value, without its number. */
  readonly whole: Passage;
  readonly level1: Passage;
  /** Null where the list leaves it out: 满意度指标--企业满意度. */
  readonly level2: Passage | null;
  readonly name: Passage;
  readonly value: Passage | null;
  readonly target: Target | null;
}

/** What a stated number counts; "joint" is 二、三级指标 in one number. */
export type Counted = "level1" | "level2" | "level3" | "joint" | "all";

/** A number of indicators told in prose: "下设9个二、三级指标". */
export interface StatedCount {
  readonly passage: Passage;
  readonly count: number;
  readonly of: Counted;
  /** The levels that the sentence names before it: "产出指标、效果指标和满意度指标三个一级指标". */
  readonly levels: readonly Passage[];
}

/** What the 分项绩效目标 say of one project, in reading order. */
export interface ProseProject {
  /** Null before the first name, or where none is given. */
  readonly name: Passage | null;
  readonly counts: readonly StatedCount[];
  readonly indicators: readonly ProseIndicator[];
}

/** A line of the table of contents: "2.商协会活动经费绩效目标表……5". */
export interface ContentsItem {
  readonly passage: Passage;
  readonly number: number;
  readonly name: string;
}

/** What the department says all its projects cost together. */
export interface StatedTotal {
  readonly passage: Passage;
  /** Null where the unit is not stated. */
  readonly yuan: Big | null;
  /** By how many 元 it may have been rounded: 5.4万元 by 500. */
  readonly rounding: Big;
}

/** The department's part of the disclosure as far as one sheet holds it. */
export interface DepartmentText {
  readonly sheet: SheetId;
  readonly sheetName: string;
  /** Around everything that was read. */
  readonly range: Range;
  readonly sections: readonly Section[];
  readonly projects: readonly ProseProject[];
  readonly contents: readonly ContentsItem[];
  readonly totals: readonly StatedTotal[];
}
