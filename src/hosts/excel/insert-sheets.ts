import type { Block } from "../../core/template/block";
import { blockArea, freeSheetName } from "../../core/template/placement";
import { HostError, type PlacedBlock } from "../host";
import { queueBlock } from "./block-content";
import { queueColumnWidths, queuePrintSetup } from "./block-page";
import { failedIn, hostFailure, isHostError } from "./host-failure";
import { listenAgain, quietly } from "./quietly";
import { rawTripsAsOneStep, roundTrip, syncInTime } from "./round-trip";

const origin = { row: 0, column: 0 };

/** A form of 133 cells is 120 KB of requests; the web takes 5 MB at once and wants an answer within seconds. */
const cellsPerTrip = 2000;

/**
 * Draws every block on a sheet of its own: one round trip to look, one for every fifteen forms, all in one undo step
 * where Excel can join several.
 */
export async function insertSheets(blocks: readonly Block[]): Promise<readonly PlacedBlock[]> {
  if (blocks.length === 0) return [];
  const wanted = named(blocks, await takenNames());
  const drawn: DrawnSheet[] = [];
  try {
    await rawTripsAsOneStep(async (context) => {
      for (const part of parts(wanted)) {
        quietly(context, () => {
          for (const one of part) drawn.push(queueSheet(context, one));
          // Last of all, what may fail without harm.
          if (drawn.length === wanted.length) for (const { sheet, block } of drawn) queuePrintSetup(sheet, block);
        });
        await syncInTime(context);
      }
    });
  } catch (error) {
    const failure = hostFailure(error);
    // Nothing was begun, or nobody knows what will be.
    if (isHostError(failure, "busy", "timeout")) throw failure;
    await listenAgain();
    // Without a printer there is no page set-up; the tables are there all the same.
    if (drawn.length < wanted.length || !failedIn(error, "PageLayout")) throw failure;
  }
  return drawn.map(({ sheet, block }) => ({
    kind: "placed",
    sheet: sheet.id,
    sheetName: sheet.name,
    range: blockArea(block, origin),
  }));
}

interface NamedBlock {
  readonly block: Block;
  readonly sheetName: string;
}

interface DrawnSheet {
  /** Its id and name are there after the trip. */
  readonly sheet: Excel.Worksheet;
  readonly block: Block;
}

async function takenNames(): Promise<readonly string[]> {
  const { names, structureProtected } = await roundTrip(({ workbook }) => {
    const worksheets = workbook.worksheets.load("items/name");
    const protection = workbook.protection.load("protected");
    return () => ({ names: worksheets.items.map(({ name }) => name), structureProtected: protection.protected });
  });
  if (structureProtected) throw new HostError("workbook-protected", "No sheet may be added");
  return names;
}

function named(blocks: readonly Block[], taken: readonly string[]): readonly NamedBlock[] {
  const names = [...taken];
  return blocks.map((block) => {
    const sheetName = freeSheetName(block.sheetName, names);
    names.push(sheetName);
    return { block, sheetName };
  });
}

function queueSheet({ workbook }: Excel.RequestContext, { block, sheetName }: NamedBlock): DrawnSheet {
  const sheet = workbook.worksheets.add(sheetName).load("id,name");
  queueColumnWidths(sheet, block);
  queueBlock(sheet, block, origin, block.columns + 1);
  return { sheet, block };
}

function parts(wanted: readonly NamedBlock[]): readonly (readonly NamedBlock[])[] {
  const found: NamedBlock[][] = [];
  let cells = Infinity;
  for (const one of wanted) {
    cells += one.block.rows * one.block.columns;
    if (cells > cellsPerTrip) {
      found.push([]);
      cells = one.block.rows * one.block.columns;
    }
    found.at(-1)?.push(one);
  }
  return found;
}
