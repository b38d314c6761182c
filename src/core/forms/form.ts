import type { Wording } from "../text/wording";
import type { ColumnRole } from "./column-role";
import type { HeaderRole } from "./header-labels";

/** The forms that the reader tells apart; "generic" is an indicator table of no form we know. */
export type FormId =
  | "hebei-project"
  | "hebei-2019"
  | "central-project"
  | "core-indicators"
  | "department-overall"
  | "self-evaluation"
  | "sichuan-flat"
  | "generic";

/** What a form has and no other: any one of these tells it. */
export interface FormSigns {
  /** Columns that stand together. */
  readonly columns?: readonly (readonly ColumnRole[])[];
  /** How one of the headings begins. */
  readonly headings?: readonly string[];
  /** Labels of the header block, without brackets and 其中：. */
  readonly labels?: readonly string[];
  readonly labelRoles?: readonly HeaderRole[];
  /** Words of the title. */
  readonly titles?: readonly string[];
  /** 实施期 and 年度 side by side. */
  readonly twoPeriods?: boolean;
}

/** A form that the reader recognises. */
export interface Form {
  readonly id: Exclude<FormId, "generic">;
  readonly signs: FormSigns;
}

/** A short help that the spreadsheet program shows beside the selected cell; Excel allows 32 and 255 characters. */
export interface FillInHint {
  readonly title: string;
  readonly text: string;
}

type FundPart = "total" | "fiscal" | "carriedOver" | "other";

/** What of the content a cell shows. Inside a repeated line `goal` and `task…` are those of the line. */
export type Slot =
  | "title"
  | "code"
  | "name"
  | "department"
  | "implementer"
  | "nature"
  | "schedule"
  | "purpose"
  | FundPart
  | `term.${FundPart}`
  | `original.${FundPart}`
  | `spent.${FundPart}`
  | "spendingRate"
  | "spendingWeight"
  | "spendingScore"
  | `plan.${0 | 1 | 2 | 3}`
  | "goal"
  | "goals"
  | "term.goals"
  | "results"
  | `task.${"name" | "content" | "total" | "fiscal" | "other"}`
  | `sum.${string}`
  | `row.${RowField}`;

/** What of an indicator a column shows. */
export type RowField =
  | "level1"
  | "level2"
  | "level3"
  | "description"
  | "target"
  | "operator"
  | "unit"
  | "direction"
  | "weight"
  | "basis"
  | "scoring"
  | "source"
  | "method"
  | "dataSource"
  | "evidence"
  | "actual"
  | "score"
  | "reason"
  | "remark";

/**
 * How a cell looks and takes what is typed: `typed` keeps it to the letter (a code of digits would lose its last six,
 * "=100%" become a formula, "3-4" a date), `yuan` and `wan` are amounts of money in 元 and 万元.
 */
export type Look =
  | "title"
  | "line-left"
  | "line-center"
  | "line-right"
  | "label"
  | "heading"
  | "words"
  | "text"
  | "typed"
  | "yuan"
  | "wan"
  | "number"
  | "percent";

/** What a cell calculates from others, named by their slots. All of them in the table, or those of its own repeated line. */
export type Calculation =
  | { readonly sum: readonly Slot[] }
  /** The first divided by the second. */
  | { readonly ratio: readonly [part: Slot, whole: Slot] };

interface Place {
  /** "A", or "B:D" where cells are merged. */
  readonly columns: string;
  /** Lines that it reaches down, 1 where left out. */
  readonly lines?: number;
}

/** Words of the form itself, "\n" where a narrow cell breaks them best. `{year}` and `{term}` are what the content says, or room to write it. */
export interface LabelCell extends Place {
  readonly label: string;
  readonly look?: Look;
  readonly hint?: FillInHint;
}

/** A cell to be filled. */
export interface SlotCell extends Place {
  readonly slot: Slot;
  readonly look: Look;
  readonly hint: FillInHint;
  /** Offered in a list; other values stay allowed. */
  readonly options?: readonly string[];
  readonly calculate?: Calculation;
  /** What the blank form holds already. */
  readonly preset?: string;
}

/** A line of the form outside of its indicators. */
export interface FormLine {
  readonly cells: readonly (LabelCell | SlotCell)[];
  /** In points. */
  readonly height?: number;
  /** Repeated for each goal or task; labels in it are merged over all of them. */
  readonly each?: "goals" | "tasks";
  /** How often it stands in the blank form, once where left out. */
  readonly blank?: number;
}

/** A column of the indicators. */
export interface FormColumn {
  /** "C", or "F:G" where the cells of each row are merged. */
  readonly columns: string;
  readonly heading: string;
  readonly field: RowField;
  readonly look: Look;
  readonly hint: FillInHint;
  /** Neighbouring rows that say the same share one merged cell. */
  readonly merged?: boolean;
  readonly options?: readonly string[];
  /** 实施期 or 年度, where the form has both side by side. */
  readonly period?: string;
}

/** The indicators of a form: a heading, and a row an indicator. */
export interface IndicatorBlock {
  /** A label to the left of heading and rows, merged over all of them. */
  readonly side?: { readonly columns: string; readonly label: string };
  readonly columns: readonly FormColumn[];
  /** The 二级指标 that a 一级指标 offers. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
  /** The blank form's rows: one for each 二级指标. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** Of a list of projects: a heading above the columns', columns that say the project, and lines before the first one. */
  readonly list?: {
    readonly group: { readonly columns: string; readonly label: string };
    readonly columns: readonly (SlotCell & { readonly heading: string })[];
    readonly opening: readonly FormLine[];
  };
}

export interface FormPrint {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  /** In millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly fitToWidth: boolean;
  readonly centerHorizontally: boolean;
}

/** A form that can be drawn, from the same words that it is recognised by. */
export interface DrawnForm {
  /** What `jixiao new` and the pane call it; forms that are read alike may be drawn in several ways. */
  readonly template: string;
  readonly form: Form;
  readonly name: Wording;
  /** `reference` (参考样式): its official text was not read at the source. */
  readonly standing: "official" | "reference";
  readonly sheetName: string;
  /** The heading of a blank form; with `titleEnding` one of a project: "1.培训费" and the ending. */
  readonly title: string;
  readonly titleEnding?: string;
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
  readonly print: FormPrint;
  readonly head: readonly FormLine[];
  readonly block: IndicatorBlock;
  readonly foot?: readonly FormLine[];
}
