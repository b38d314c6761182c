import { parseRangeName, rangeName, type Range } from "../../core/sheet/address";
import { HostError } from "../host";
import { xl, type CellRange, type Worksheet } from "./object-model";

/** Beyond this, formatted but blank rows are looked for and left out: often a whole column has a border. */
const suspiciouslyMany = 100_000;
/** What one block read may bring; the same as the command line takes from a file. */
const mostCells = 2_000_000;

/** Cells, and where they are. */
export interface PlacedCells {
  readonly range: CellRange;
  readonly area: Range;
}

/** The part of a sheet in which something may stand. Two bridge calls, and some more where the sheet says it is huge. */
export function usedCells(worksheet: Worksheet): PlacedCells {
  const range = worksheet.UsedRange;
  const area = rangeAt(range);
  if (sizeOf(area) <= suspiciouslyMany) return { range, area };
  const written = writtenArea(worksheet, area);
  if (sizeOf(written) > mostCells) throw new HostError("too-large", `More than ${mostCells} cells in use`);
  return { range: worksheet.Range(rangeName(written)), area: written };
}

function writtenArea(worksheet: Worksheet, used: Range): Range {
  const cells = worksheet.Cells;
  const lastBy = (order: number): Range | null => {
    const found: CellRange | null = cells.Find(
      "*",
      undefined,
      xl.lookInFormulas,
      xl.lookAtPart,
      order,
      xl.previous as Et.XlSearchDirection,
    );
    return found && rangeAt(found);
  };
  const [lastRow, lastColumn] = [lastBy(xl.byRows), lastBy(xl.byColumns)];
  if (!lastRow || !lastColumn) return { top: 0, left: 0, bottom: 0, right: 0 };
  return { ...used, bottom: Math.max(used.top, lastRow.bottom), right: Math.max(used.left, lastColumn.right) };
}

export function rangeAt(range: CellRange): Range {
  const name = range.Address(false, false);
  const found = parseRangeName(name) ?? wholeLines(name);
  if (!found) throw new HostError("refused", `Not the address of an area: ${name}`);
  return found;
}

/** "3:5" and "B:D", as WPS names whole rows and columns. */
function wholeLines(name: string): Range | undefined {
  const [from = "", to = from] = name.split(":");
  return parseRangeName(`A${from}:XFD${to}`) ?? parseRangeName(`${from}1:${to}1048576`);
}

function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}
