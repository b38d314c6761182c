import type { Severity } from "../../core/rules/finding";
import type { PaneTexts } from "./pane-texts";

export const en: PaneTexts = {
  languageTag: "en-US",
  languageName: "English",
  pane: "Performance target check",

  checkSheet: "Check sheet",
  checkAll: "Check all",
  insert: "Insert template",
  insertNewSheet: "On a new sheet",
  more: "More",
  back: "Back",
  carryOver: "Carry over to next year",
  selfEvaluation: "Make self-evaluation",
  convert: "Convert…",
  importWord: "Import from Word…",
  exportWord: "Export disclosure (Word)",
  matters: (count) => `To look at: ${count}`,
  mattersSeen: "Done",
  clearMarks: "Clear marks",
  hidePane: "Hide pane",

  firstRun: [
    "Open the sheet with your performance targets and press “Check sheet”. Cells with a problem are coloured and listed here; select a line to go to its cell.",
    "No table yet? Press “Insert template” to start from a blank one.",
  ],

  outsideExcel:
    "This is the task pane of an Excel add-in. In Excel, open the tab 绩效目标 (Targets) and press “Open pane”.",
  officeUnreachable:
    "Microsoft's Office.js could not be reached, and the Excel add-in depends on it. Check the network and reopen the pane; without a network, use the WPS, browser or command-line edition.",
  outsideWps: 'This page belongs inside WPS Spreadsheets. There, click "打开窗格" (Open pane) on the tab "绩效目标".',

  working: "Progress",
  progress(progress) {
    if (!progress) return "Working…";
    if ("total" in progress) {
      const { stage, done, total } = progress;
      const work = { reading: "Reading", converting: "Converting", inserting: "Writing" }[stage];
      return total > 1 ? `${work} (${done} of ${total})` : `${work}…`;
    }
    if (progress.stage === "inserting") return `Inserted ${progress.tables} of ${progress.totalTables} tables`;
    const { stage, sheets, totalSheets, tables } = progress;
    if (stage === "reading") return `Reading sheet ${sheets + 1} of ${totalSheets}`;
    if (stage === "checking") return `Checking sheet ${sheets + 1} of ${totalSheets}, ${count(tables, "table")} so far`;
    return "Marking cells…";
  },
  cancel: "Cancel",

  scope: (tables, indicators, rules) =>
    `Checked ${count(tables, "table")}, ${count(indicators, "indicator row")}, ${count(rules, "rule")}`,
  nothingFound: "No problems found",
  noTable: "No performance target table found",
  noTableRemedy:
    "See whether the headings 一级指标, 二级指标, 三级指标 and 指标值 are there, or try another sheet; you can also insert a template.",
  colon: ": ",
  comma: ", ",
  severity: { error: "Errors", warning: "Warnings", hint: "Suggestions" },
  counted: (severity, number) => `${number} ${singular[severity]}${number === "1" ? "" : "s"}`,
  filter: "Filter by severity",
  allFiltered: "Nothing is left to show with this filter.",
  capped: "Counts above 999 are shown as 999+.",

  details: "Details",
  passed: "Passed",
  failed: "Failed",
  notApplicable: "Not applicable",
  notChecked: "Could not be checked",
  ruleSet: "Rule set",
  profile: "Profile",
  marked: (cells) => `${count(cells, "cell")} marked.`,
  sheetProtected: (sheetName) => `Sheet “${sheetName}” is protected and was not marked.`,
  notMarked: (reason) => `The results are listed below, but the sheet could not be marked: ${reason}`,
  noNotes: "This program has no cell notes; the explanations are listed here only.",
  noMerges: "This program does not tell which cells are merged; that was inferred from blank cells.",
  noEvents: "This program does not report changes; check again after editing.",

  notCheckedTitle: "Could not be checked",
  sheetSkipped: (sheetName, reason) => `Sheet “${sheetName}”: ${reason}`,
  ruleNotChecked: (code, reason) => `Rule ${code}: ${reason}`,
  inTables: (number) => (number > 1 ? ` (${number} tables)` : ""),
  moreGaps: (number) => `${number} more not listed.`,

  loading: "Opening…",
  notLoaded: "This could not be opened. Check the network, reopen the pane and try again.",

  findings: "Findings",
  keys: "↑ ↓ move, Enter goes to the cell, F8 next",
  unreadable: "Could not be read",
  department: "The department's text",
  quoted: (text) => `“${text}”`,
  blank: "(blank)",
  toDo: "What to do: ",

  fix: "Fix",
  takeSuggestion: "Accept",
  fixAllSafe: (number) => `Fix all that is safe (${number})`,
  fixAllSafeHint: "Changes spelling only, never what a number, sign or unit means; one undo takes it all back.",
  moreChanges: (number) => `${count(number, "more change")}`,
  takeBack: "Take it back",
  fixed: (cells) => `${count(cells, "cell")} changed. `,
  notFixed: {
    stale: (cells) => `${cells}: changed since the check and left alone; see the new result. `,
    formula: (cells) => `${cells}: a formula, left alone; change the formula itself. `,
    protected: (cells) => `${cells}: on a protected sheet, left alone; unprotect it and try again. `,
  },
  andMore: (list, number) => `${list} and others, ${number} in all`,

  waive: "Ignore this one",
  waiveReason: "Why may it stand?",
  waiveHint: "The reason goes to the worksheet 校验说明, where reviewers read it.",
  waiveReasonMissing: "Give a reason.",
  waiveConfirm: "Ignore",
  waivedAt: (row) => `Ignored; the reason stands in row ${row} of the worksheet 校验说明.`,
  unwaive: "No longer ignore",
  unwaived: "No longer ignored; its row in 校验说明 is blank.",
  notWaived: {
    protected: "The worksheet 校验说明 is protected; nothing was written. Unprotect it and try again.",
    "no-heading": "The worksheet 校验说明 has no headings 规则 and 理由; nothing was written. Rename it and try again.",
    refused: "The worksheet 校验说明 could not be written to. Try again.",
  },
  waived: "Ignored",
  waiverProblems: "Waivers to tidy up",
  reason: (reason) => `Reason: ${reason}`,

  explain: "Basis and explanation",
  basis: "Basis:",
  wrong: "Wrong",
  right: "Right",
  asHint: "Make it a suggestion",
  turnOff: "Turn this rule off",

  loadProfile: "Load a profile…",
  faultyProfile: "The profile is faulty and was not loaded:",
  proposed: (profile) => `This looks like “${profile}”.`,
  useProposed: "Use it",
  adjusted: (rules) => `${count(rules, "rule")} adjusted, on this machine only.`,
  unadjust: "Restore all",

  stale: "The sheet has changed; these results may be out of date.",
  checkAgain: "Check again",

  dismiss: "Close",
  retry: "Try again",
  cancelled: "Cancelled. The workbook has not changed.",
  cleared: "The marks are gone from the workbook; the list stays.",
  inserted: (tables, sheetName, range) =>
    `Inserted${tables > 1 ? ` ${tables} tables` : ""} on sheet “${sheetName}”, ${range}.`,
  insertedSheets: (tables, first, last) => `Inserted ${tables} tables on the sheets “${first}” to “${last}”.`,
  insertBroken: (missing, reason) => ` ${missing} more were not inserted: ${reason || "cancelled."}`,
  insertSteps: (steps) => ` They came in ${steps} steps, and take ${steps} to undo.`,
  occupied: (range) => `${range} is not empty, so nothing was inserted.`,
  insertAt: (cell) => `Insert at ${cell}`,
  cannotInsert: (sheetName) =>
    `Sheet “${sheetName}” is protected, so nothing was inserted. Unprotect it first, or use a new sheet.`,
  noSelection: "No cell is selected. Select one first, or use a new sheet.",
  hostError: {
    "no-such-sheet": "This sheet is no longer there. Switch to another sheet and try again.",
    "no-worksheet": "What is in front is a chart, not a worksheet. Switch to the sheet with the table and try again.",
    busy: "The spreadsheet is busy; a cell may be in editing. Press Enter to finish it, then try again.",
    protected: "The sheet is protected. Unprotect it, then try again.",
    "workbook-protected":
      "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook, or insert on an existing sheet.",
    timeout:
      "The spreadsheet did not answer. If a cell is in editing, press Enter first; otherwise wait a moment, then try again.",
    "too-large": "The sheet is too large to read. Delete empty rows and columns outside the table, then try again.",
    unsupported:
      "This workbook does not allow the change; it is probably a legacy shared workbook. Stop sharing it under Review, then try again.",
    "too-old":
      "This version of Excel is too old. Use Excel 2021, Microsoft 365 or Excel on the web, or the browser edition of this tool.",
    refused: "The spreadsheet did not do this. See whether the sheet is hidden or read-only, then try again.",
  },
  unexpected: (detail) => `Something unexpected happened. Try again; if it stays like this, please report: ${detail}`,
};

const singular: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "suggestion" };

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
