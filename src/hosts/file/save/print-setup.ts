import type { PrintChange } from "./changes";
import { ensureChild, worksheetOrder } from "./child-order";
import type { XmlElement } from "./xml-edit";

const sheetPrOrder = ["tabColor", "outlinePr", "pageSetUpPr"] as const;
const paperA4 = 9;
/** Millimetres from the edge to header and footer: Excel's own default of 0.3 inches. */
const headerMargin = 7.62;

/** Sets paper, margins and fit of a worksheet. What the setup does not name (headers, quality …) stays. */
export function setPrint(worksheet: XmlElement, print: PrintChange): void {
  const properties = ensureChild(worksheet, worksheetOrder, "sheetPr");
  if (print.fitToWidth) ensureChild(properties, sheetPrOrder, "pageSetUpPr").setAttribute("fitToPage", 1);
  else properties.child("pageSetUpPr")?.setAttribute("fitToPage", undefined);
  ensureChild(worksheet, worksheetOrder, "printOptions").setAttribute(
    "horizontalCentered",
    print.centerHorizontally ? 1 : 0,
  );
  const margins = ensureChild(worksheet, worksheetOrder, "pageMargins");
  const { left, right, top, bottom } = print.margins;
  for (const [side, millimetres] of Object.entries({ left, right, top, bottom })) {
    margins.setAttribute(side, inches(millimetres));
  }
  // The schema demands all six.
  for (const side of ["header", "footer"]) {
    if (margins.attribute(side) === undefined) margins.setAttribute(side, inches(headerMargin));
  }
  const setup = ensureChild(worksheet, worksheetOrder, "pageSetup");
  setup.setAttribute("paperSize", paperA4);
  setup.setAttribute("orientation", print.orientation);
  // 0 means as many pages down as it takes.
  setup.setAttribute("fitToWidth", print.fitToWidth ? 1 : undefined);
  setup.setAttribute("fitToHeight", print.fitToWidth ? 0 : undefined);
  if (print.fitToWidth) setup.setAttribute("scale", undefined);
}

function inches(millimetres: number): string {
  return String(Math.round((millimetres / 25.4) * 10000) / 10000);
}
