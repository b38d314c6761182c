/** How long a piece of work may hold the thread: one frame, so that the page stays live beside it. */
const sliceMs = 16;

/**
 * Returns a function to await between steps of long work: it gives the event loop a turn as soon as a slice is
 * used up, and costs nothing before. The first slice starts now.
 */
export function createBreather(now: () => number = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < sliceMs) return;
    await nextTurn();
    since = now();
  };
}

/** Resolves in a task of its own. A message, since timers wait 4 ms in a row and a second in a hidden page. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
