import type { Position } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { Block } from "../../../src/core/template/block";
import { blockSheet } from "../../../src/core/template/block-sheet";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import type { FormContent } from "../../../src/core/template/form-content";

export interface TargetRow {
  readonly target: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly level3: string;
}

/** A project's table of targets, outputs where nothing else is said. */
export function targetTable(rows: readonly TargetRow[], more: FormContent = {}): Sheet {
  const indicators = rows.map(({ target, level3, level1 = "产出指标", level2 = "数量指标" }) => ({
    level1,
    level2,
    level3,
    target,
  }));
  return blockSheet(
    drawHebeiProject({ name: "培训费", year: 2025, total: "50000", fiscal: "50000", ...more, indicators }),
  );
}

/** The block as it is once a person has typed into its cells: a number is one, a text is text. */
export function typed(block: Block, entries: readonly (readonly [Position, string | number])[]): Block {
  const byPlace = new Map(entries.map(([{ row, column }, value]) => [`${row},${column}`, value]));
  const cells = block.cells.map((cell) => {
    const value = byPlace.get(`${cell.row},${cell.column}`);
    if (value === undefined) return cell;
    const { row, column, style } = cell;
    return typeof value === "string"
      ? { row, column, text: value, style }
      : { row, column, text: String(value), number: value, style: { ...style, format: "General" } };
  });
  return { ...block, cells };
}
