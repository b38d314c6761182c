import type { PrintSetup } from "../../core/template/block";
import { optional, tryTo, xl, type Worksheet } from "./object-model";

const pointsPerMillimetre = 72 / 25.4;

/** How a sheet of its own is printed. A machine without a printer may refuse any of it: the rest stands all the same. */
export function setUpPage(worksheet: Worksheet, print: PrintSetup): void {
  const page = optional(() => worksheet.PageSetup);
  if (!page) return;
  tryTo(() => (page.PaperSize = xl.paperA4));
  tryTo(() => (page.Orientation = print.orientation === "portrait" ? xl.portrait : xl.landscape));
  tryTo(() => (page.TopMargin = print.margins.top * pointsPerMillimetre));
  tryTo(() => (page.RightMargin = print.margins.right * pointsPerMillimetre));
  tryTo(() => (page.BottomMargin = print.margins.bottom * pointsPerMillimetre));
  tryTo(() => (page.LeftMargin = print.margins.left * pointsPerMillimetre));
  tryTo(() => (page.CenterHorizontally = print.centerHorizontally));
  const { titleRows } = print;
  if (titleRows) tryTo(() => (page.PrintTitleRows = `$${titleRows.top + 1}:$${titleRows.bottom + 1}`));
  if (!print.fitToWidth) return;
  // The pages count only where no zoom is set; as many as it takes downwards.
  tryTo(() => (page.Zoom = false));
  tryTo(() => (page.FitToPagesWide = 1));
  tryTo(() => (page.FitToPagesTall = false));
}
