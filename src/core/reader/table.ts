import type Big from "big.js";
import type { Address, Range, SheetId } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import type { ColumnRole } from "../forms/column-role";
import type { Level1, Level2, ResolvedLevel } from "../levels/level";
import type { Comparator, Target } from "../target/target";
import type { Unit } from "../target/units";
import type { Wording } from "../text/wording";

/** A piece of the form together with the cell that it came from. */
export interface Field {
  readonly at: Address;
  /** As displayed, outer spaces trimmed; "" where the cell is blank. */
  readonly text: string;
  /** The cell itself; undefined where the sheet holds none there. */
  readonly cell: Cell | undefined;
}

/** A level cell. On a continuation row `text` is filled down and `at` is the cell that it was filled from. */
export interface LevelField<Name extends string> extends Field {
  /** What the text means; null where it is blank or no level we know. */
  readonly resolved: ResolvedLevel<Name> | null;
  /** Filled from a cell above (a merge, or a blank continuation cell), not written on this row. */
  readonly continued: boolean;
  /** Continued because the cell is merged over this row too. */
  readonly merged: boolean;
}

/** One value cell of an indicator, understood together with the 符号 and 单位 columns beside it. */
export interface TargetField extends Field {
  /** The column's own heading where the form has several value columns ("优", "笏石街道办"), else null. */
  readonly label: string | null;
  /** Whether it is one of several grades (优/良/中/差), a threshold rather than a target. */
  readonly grade: boolean;
  readonly parsed: Target;
  /** From the value, or else from the 符号 column. */
  readonly comparator: Comparator | null;
  /** From the value, or else from the 计量单位 column, or else from the value column's heading: "指标值(%)". */
  readonly unit: Unit | null;
  /** Text of a unit that we do not know, from the value or the unit column; "" where there is none. */
  readonly unknownUnit: string;
}

/** One row of the table (twice the same row where the form has two periods side by side). */
export interface Indicator {
  /** Worksheet row, from 0. */
  readonly row: number;
  /** 实施期 / 年度 where the form has both, else null. */
  readonly period: string | null;
  readonly level1: LevelField<Level1>;
  readonly level2: LevelField<Level2>;
  readonly level3: Field;
  /** One for each value column, in sheet order; empty only where the table has no value column. */
  readonly targets: readonly TargetField[];
  readonly description: Field | null;
  readonly basis: Field | null;
  readonly operator: Field | null;
  readonly unit: Field | null;
  readonly direction: Field | null;
  readonly weight: Field | null;
  readonly actual: Field | null;
  readonly score: Field | null;
  readonly reason: Field | null;
  readonly remark: Field | null;
}

export interface Column {
  readonly role: ColumnRole;
  readonly column: number;
  /** The heading as a person reads it, without line breaks and letter spacing; both rows joined by "/" where it has two. */
  readonly heading: string;
  /** The heading's cell as displayed. */
  readonly text: string;
  readonly at: Address;
  /** For a value column of several: its own label. */
  readonly label: string | null;
  readonly period: string | null;
}

/** An amount of money of the header block. */
export interface AmountField extends Field {
  readonly label: string;
  /** In the unit the form states; null where the text is blank or not a number. */
  readonly amount: Big | null;
  /** 元 per unit as the form states it (1 or 10000); null where the form does not say. */
  readonly perUnit: number | null;
}

/** One column of the 资金支出计划（%）. */
export interface PlanField extends Field {
  /** "3月底" */
  readonly label: string;
  /** The month that it names, 1–12. */
  readonly month: number;
  /** In percent: 100 for "100%" as well as for 100; null where blank or no number. */
  readonly percent: Big | null;
}

/** One set of amounts that must add up: 预算数 = 财政资金 + 其他资金 (+ 结转 …). */
export interface FundGroup {
  /** "" or what tells it from the others: "年度", "实施期", "全年预算数". */
  readonly label: string;
  readonly total: AmountField | null;
  readonly parts: readonly AmountField[];
}

/** What stands above the indicators. A field is null where the form has no place for it, and blank where it was not filled. */
export interface ProjectHeader {
  readonly title: Field | null;
  readonly code: Field | null;
  readonly name: Field | null;
  readonly department: Field | null;
  readonly purpose: Field | null;
  /** The budget year as the title or period states it, null where it does not. */
  readonly year: number | null;
  readonly funds: readonly FundGroup[];
  readonly plan: readonly PlanField[];
  /** 执行率(B/A) of the whole amount, on a self-evaluation. */
  readonly spendingRate: Field | null;
  /** 起止时间 in one cell, or start and end in two; empty where the form has no place for it. */
  readonly schedule: readonly Field[];
  readonly goals: readonly Field[];
  /** "单位：元" */
  readonly unitLine: Field | null;
}

export interface IndicatorTable {
  /** "t1", "t2" … in reading order over the whole workbook. */
  readonly id: string;
  readonly sheet: SheetId;
  readonly sheetName: string;
  /** From the title or first header label to the last indicator row. */
  readonly range: Range;
  /** First heading row and first row below the headings. */
  readonly headingRow: number;
  readonly bodyRow: number;
  /** The form it was recognised as: "hebei-project" …, "generic" where none fits. */
  readonly form: string;
  readonly header: ProjectHeader;
  readonly columns: readonly Column[];
  /** Columns that an indicator table cannot do without and that were not found. */
  readonly missing: readonly ("level1" | "level2" | "level3" | "target")[];
  readonly indicators: readonly Indicator[];
  /** Rows inside the block that are no indicators: notes, totals, blank rows. */
  readonly strayRows: readonly number[];
}

/** A place that looks like an indicator table, but cannot be read as one. */
export interface UnreadableRegion {
  readonly at: Address;
  readonly sheetName: string;
  readonly reason: Wording;
}

export interface ReadResult {
  readonly tables: readonly IndicatorTable[];
  readonly unreadable: readonly UnreadableRegion[];
}
