import { HostError } from "../host";
import { hostFailure } from "./host-failure";

/** A `sync` may never come back, in Excel on the web above all; a person waits this long before we say so. */
const longestWait = 15_000;

export interface TripOptions {
  /**
   * `wait`: while a cell is being edited, Excel keeps the request until the editing ends. `refuse`: it fails at once
   * with `busy`. What writes into cells never waits: carried out later it would meet cells that have changed since.
   */
  readonly whileEditing: "wait" | "refuse";
}

/**
 * One round trip to Excel. `ask` queues what is wanted; the function it returns picks up the answers.
 * Rejects with a `HostError`: `timeout` where no answer comes, else what Excel's refusal means.
 */
export async function roundTrip<Answer>(
  ask: (context: Excel.RequestContext) => () => Answer,
  { whileEditing }: TripOptions = { whileEditing: "wait" },
): Promise<Answer> {
  try {
    const trip = Excel.run({ delayForCellEdit: whileEditing === "wait" }, async (context) => {
      const pickUp = ask(context);
      await context.sync();
      return pickUp();
    });
    return await within(longestWait, trip);
  } catch (error) {
    throw hostFailure(error);
  }
}

/** Several trips that become one undo step where Excel can (ExcelApi 1.20); each alone is one in any case. */
export async function tripsAsOneStep(run: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await rawTripsAsOneStep(run);
  } catch (error) {
    throw hostFailure(error);
  }
}

/** The same with Excel's own errors, for callers that must know which call failed. */
export function rawTripsAsOneStep(run: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  return Excel.run({ delayForCellEdit: false, mergeUndoGroup: true }, run);
}

/** `context.sync()`, given up after a while. */
export function syncInTime(context: Excel.RequestContext): Promise<void> {
  return within(longestWait, context.sync());
}

async function within<Answer>(milliseconds: number, work: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new HostError("timeout", "Excel did not answer")), milliseconds);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
