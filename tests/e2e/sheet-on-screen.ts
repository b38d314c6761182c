import type { Page } from "playwright-core";
import { parseCellName } from "../../src/core/sheet/address";
import type { Block } from "../../src/core/template/block";
import { sheetCanvas } from "./open-page";

/** Univer's row numbers and column letters, in pixels. */
const headers = { width: 46, height: 20 };

/** A sheet that was drawn from a block, as it lies on the screen while it is not scrolled. */
export class SheetOnScreen {
  constructor(
    private readonly page: Page,
    private readonly block: Pick<Block, "columnWidths" | "rowHeights">,
  ) {}

  async click(cell: string): Promise<void> {
    const { x, y } = await this.middle(cell);
    await this.page.mouse.click(x, y);
  }

  /** Types over a cell, as a person does: select, type, Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.click(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    // The spreadsheet takes the text over in a task of its own.
    await this.page.waitForTimeout(200);
  }

  /** The colour near a cell's left edge, where no text stands: "#FFC7CE". */
  async fill(cell: string): Promise<string> {
    const { left, y } = await this.middle(cell);
    const canvas = await sheetCanvas(this.page);
    return this.page.evaluate(
      ([x, y]) => {
        const found = [...document.querySelectorAll("canvas")].find((one) => one.width >= 400 && one.height >= 300);
        const [red = 0, green = 0, blue = 0, alpha = 0] = found?.getContext("2d")?.getImageData(x, y, 1, 1).data ?? [];
        // Where nothing is painted, the page's white shows through.
        if (alpha === 0) return "#FFFFFF";
        return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
      },
      [left - canvas.x + 4, y - canvas.y] as const,
    );
  }

  private async middle(cell: string): Promise<{ x: number; y: number; left: number }> {
    const canvas = await sheetCanvas(this.page);
    const { row, column } = parseCellName(cell)!;
    const widths = this.block.columnWidths.map((characters) => Math.round((characters + 0.7109375) * 7));
    const heights = this.block.rowHeights.map((points) => Math.round((points * 96) / 72));
    const left = canvas.x + headers.width + sum(widths.slice(0, column));
    const top = canvas.y + headers.height + sum(heights.slice(0, row));
    return { x: left + widths[column]! / 2, y: top + heights[row]! / 2, left };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
