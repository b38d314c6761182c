import type { Block } from "../../core/template/block";
import { blockArea, freeSheetName } from "../../core/template/placement";
import { HostError, type PlacedBlock } from "../host";
import { queueBlock } from "./block-content";
import { queueColumnWidths, queuePrintSetup } from "./block-page";
import { failedIn, hostFailure, isHostError } from "./host-failure";
import { inTrips, type Queueing } from "./in-trips";
import { listenAgain } from "./quietly";
import { rawTripsAsOneStep, roundTrip } from "./round-trip";

const origin = { row: 0, column: 0 };

/**
 * Draws every block on a sheet of its own: one round trip to look, one for some fifteen forms, all in one undo step
 * where Excel can join several.
 */
export async function insertSheets(blocks: readonly Block[]): Promise<readonly PlacedBlock[]> {
  if (blocks.length === 0) return [];
  const wanted = named(blocks, await takenNames());
  let drawn: DrawnSheet[] = [];
  try {
    await rawTripsAsOneStep(async (context, again) => {
      drawn = [];
      const there = new Set(again ? await takenNames() : []);
      await inTrips(context, queueSheets(context, wanted, there, drawn), () => {
        for (const { sheet, block } of drawn) queuePrintSetup(sheet, block);
      });
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

/** `there`: the sheets of these names that a first attempt has made. */
function* queueSheets(
  { workbook: { worksheets } }: Excel.RequestContext,
  wanted: readonly NamedBlock[],
  there: ReadonlySet<string>,
  drawn: DrawnSheet[],
): Queueing {
  for (const { block, sheetName } of wanted) {
    const made = there.has(sheetName) ? worksheets.getItem(sheetName) : worksheets.add(sheetName);
    const sheet = made.load("id,name");
    queueColumnWidths(sheet, block);
    yield 4 + 4 * block.columns;
    yield* queueBlock(sheet, block, origin, block.columns + 1);
    drawn.push({ sheet, block });
  }
}
