import { roundTrip } from "./round-trip";

/**
 * Queues changes of ours, of which this add-in's events do not tell. Where the changes fail, `listenAgain` has to
 * follow: Excel stops at the failure, before the events are turned on again.
 */
export function quietly<Result>({ runtime }: Excel.RequestContext, change: () => Result): Result {
  runtime.enableEvents = false;
  const result = change();
  runtime.enableEvents = true;
  return result;
}

/** Turns the events on again after a failed change; where even that fails, the next change of ours does it. */
export async function listenAgain(): Promise<void> {
  try {
    await roundTrip(({ runtime }) => {
      runtime.enableEvents = true;
      return () => undefined;
    });
  } catch {
    // The failure of the change itself is what the person hears of.
  }
}
