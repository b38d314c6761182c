/** How long work may hold the page: a frame or two, so that it stays live beside it. */
const sliceMs = 25;

/** Returns a function to await between the steps of long work; it costs nothing until a slice is used up. */
export function createSlices(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceMs) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
