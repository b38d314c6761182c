import { quietly } from "./quietly";
import { syncInTime } from "./round-trip";

/** Work that is queued piece by piece. Each piece says how many requests of some 350 bytes it is. */
export type Queueing = Generator<number, void, undefined>;

/** Less than half of the 5 MB that the web takes at once, and done within the seconds that it waits. */
const requestsPerTrip = 8000;

/**
 * Sends work in as many round trips as it needs. Excel keeps what was done before a piece that fails.
 * @param last queued in the last trip, after everything else: what may fail without harm
 */
export async function inTrips(
  context: Excel.RequestContext,
  work: Queueing,
  last = (): void => undefined,
): Promise<void> {
  let done = false;
  while (!done) {
    quietly(context, () => {
      for (let queued = 0; queued < requestsPerTrip && !done;) {
        const piece = work.next();
        if (piece.done) done = true;
        else queued += piece.value;
      }
      if (done) last();
    });
    await syncInTime(context);
  }
}
