/*
 * What the page does not offer: a file could not take it over from here, and a change that looks done and is gone after
 * saving is worse than none. What a file has of it stays in the file and shows as far as Univer can.
 */
const notSaved = [
  // Conditional formats and rules for input.
  "sheet.operation.open.conditional.formatting.panel",
  "sheet.menu.data-validation",
  // Frozen rows and columns.
  "sheet.menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  // Protection; here it would be Univer's own, which no other program knows.
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.contextMenu.permission",
  // Tabs: their colour, and whether they are hidden.
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "sheet.command.set-worksheet-show",
];

/** The menu as Univer takes it. */
export const menu: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  notSaved.map((id) => [id, { hidden: true }]),
);
