import { rangeName, type Position, type Range } from "../../core/sheet/address";

/** Excel takes 8,192 characters for an address of several areas; some of them are its own. */
const longestAddress = 8000;

/** The addresses of all cells, "A1:A4,C7", as few as the length of an address allows. */
export function addressesOf(cells: readonly Position[]): string[] {
  const addresses: string[] = [];
  let address = "";
  for (const name of columnRuns(cells).map(rangeName)) {
    const longer = address === "" ? name : `${address},${name}`;
    if (longer.length <= longestAddress) {
      address = longer;
      continue;
    }
    addresses.push(address);
    address = name;
  }
  if (address !== "") addresses.push(address);
  return addresses;
}

/** Cells that stand below one another in one piece: "指标值" of every row is a single range. */
function columnRuns(cells: readonly Position[]): Range[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
