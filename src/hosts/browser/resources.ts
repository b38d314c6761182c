/*
 * Univer's features keep what is theirs as JSON beside the sheets of a workbook, each under a name of its own. These
 * two do not export theirs.
 */

/** Rules for input, by sheet. */
export const validationResource = "SHEET_DATA_VALIDATION_PLUGIN";

/** Notes, by sheet, row and column. */
export const noteResource = "SHEET_NOTE_PLUGIN";

/** Names for ranges and formulas. */
export const definedNameResource = "SHEET_DEFINED_NAME_PLUGIN";
