import { HostError } from "../host";
import { mergesUndo } from "./abilities";
import { hostFailure, refusesUndoGroup } from "./host-failure";

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

/** Trips that write. `again`: some of it has been done already, and all of it is to be done once more. */
export type Writing = (context: Excel.RequestContext, again: boolean) => Promise<void>;

/** Several trips that become one undo step where Excel can; each alone is one in any case. */
export async function tripsAsOneStep(write: Writing): Promise<void> {
  try {
    await rawTripsAsOneStep(write);
  } catch (error) {
    throw hostFailure(error);
  }
}

/** The same with Excel's own errors, for callers that must know which call failed. */
export async function rawTripsAsOneStep(write: Writing): Promise<void> {
  const apart = { delayForCellEdit: false };
  if (!mergesUndo()) return Excel.run(apart, (context) => write(context, false));
  try {
    await Excel.run({ ...apart, mergeUndoGroup: true }, (context) => write(context, false));
  } catch (error) {
    if (!refusesUndoGroup(error)) throw error;
    await Excel.run(apart, (context) => write(context, true));
  }
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
