import { overlaps, type Address, type Position, type Range } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import type { Block } from "../../core/template/block";
import { blockArea, nextFreePlace, occupiedIn } from "../../core/template/placement";
import { HostError, type Capabilities, type Placed, type Where } from "../host";
import { queueBlock } from "./block-content";
import { isHostError } from "./host-failure";
import { insertSheets } from "./insert-sheets";
import { inTrips } from "./in-trips";
import { listenAgain } from "./quietly";
import { askMergedAreas, bandsOf, carefulBand } from "./merged-areas";
import { rangeAt } from "./ranges";
import { readSheets } from "./read-sheets";
import { roundTrip, tripsAsOneStep } from "./round-trip";

/** Excel's last row and column, from 0. */
const lastPlace: Position = { row: 1048575, column: 16383 };

/** Draws a block: one round trip to look, one to draw. */
export async function insertBlock(block: Block, where: Where, capabilities: Capabilities): Promise<Placed> {
  if (where.kind === "at") return ontoSheet(block, where.at, capabilities);
  const [placed] = await insertSheets([block]);
  if (!placed) throw new Error("Nothing was drawn");
  return placed;
}

async function ontoSheet(block: Block, at: Address, capabilities: Capabilities): Promise<Placed> {
  const area = blockArea(block, at);
  if (area.bottom > lastPlace.row || area.right > lastPlace.column) {
    throw new HostError("refused", "The block would reach beyond the end of the sheet");
  }
  const found = await lookAt(at, area, capabilities);
  if (found.protected) return { kind: "protected", sheetName: found.name };
  if (!found.free) return occupied(block, at, area, capabilities);
  await draw(block, at, Math.max(found.lastColumn, area.right) + 2);
  return { kind: "placed", sheet: at.sheet, sheetName: found.name, range: area };
}

/** What of the sheet decides, and no more: it may be large. */
function lookAt({ sheet: id }: Address, area: Range, { merges }: Capabilities) {
  return roundTrip(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id).load("name,protection/protected");
    const there = rangeAt(sheet, area).load("formulas");
    const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
    const merged = merges ? bandsReaching(area).map((band) => askMergedAreas(sheet, band)) : [];
    return () => {
      if (sheet.isNullObject) throw new HostError("no-such-sheet", `No sheet ${id}`);
      const blank = there.formulas.every((row: readonly unknown[]) => row.every((content) => content === ""));
      return {
        name: sheet.name,
        protected: sheet.protection.protected,
        lastColumn: used.isNullObject ? -1 : used.columnIndex + used.columnCount - 1,
        free: blank && !merged.flatMap((pickUp) => pickUp()).some((one) => overlaps(one, area)),
      };
    };
  });
}

/** Where a merged area may begin that reaches into this one. */
function bandsReaching({ bottom, right }: Range): Range[] {
  const reaching = { top: 0, left: 0, bottom, right };
  return bandsOf(reaching, carefulBand(reaching));
}

/** Only now the whole sheet is read, for the place to offer instead. */
async function occupied(block: Block, at: Address, area: Range, capabilities: Capabilities): Promise<Placed> {
  const present = await readOne(at, capabilities);
  const free = { sheet: at.sheet, ...nextFreePlace(present, block, at) };
  return { kind: "occupied", by: occupiedIn(present, area) ?? area, free };
}

async function readOne({ sheet }: Address, capabilities: Capabilities): Promise<Sheet> {
  const [outcome] = await readSheets([sheet], capabilities);
  if (outcome && "answer" in outcome) return outcome.answer;
  throw outcome?.error;
}

/** Never waiting while a cell is edited: by then the place may be taken. */
async function draw(block: Block, at: Address, freeColumn: number): Promise<void> {
  try {
    await tripsAsOneStep((context) =>
      inTrips(context, queueBlock(context.workbook.worksheets.getItem(at.sheet), block, at, freeColumn)),
    );
  } catch (error) {
    // Nothing was begun, or nobody knows what will be.
    if (!isHostError(error, "busy", "timeout")) await listenAgain();
    throw error;
  }
}
