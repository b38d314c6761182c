import type { PrintSetup } from "../../core/template/block";
import { xl, type Worksheet } from "./object-model";

const pointsPerMillimetre = 72 / 25.4;

/** How a sheet of its own is printed. */
export function setUpPage(worksheet: Worksheet, print: PrintSetup): void {
  const page = worksheet.PageSetup;
  page.PaperSize = xl.paperA4;
  page.Orientation = print.orientation === "portrait" ? xl.portrait : xl.landscape;
  page.TopMargin = print.margins.top * pointsPerMillimetre;
  page.RightMargin = print.margins.right * pointsPerMillimetre;
  page.BottomMargin = print.margins.bottom * pointsPerMillimetre;
  page.LeftMargin = print.margins.left * pointsPerMillimetre;
  page.CenterHorizontally = print.centerHorizontally;
  const { titleRows } = print;
  if (titleRows) page.PrintTitleRows = `$${titleRows.top + 1}:$${titleRows.bottom + 1}`;
  if (print.fitToWidth) {
    // The pages count only where no zoom is set; as many as it takes downwards.
    page.Zoom = false;
    page.FitToPagesWide = 1;
    page.FitToPagesTall = false;
  }
}
