/**
 * Runs work whose cost may grow with its input only. No test tells how fast a machine is, so the limit is far beyond
 * what a loaded one needs: the input has to be so long that anything but linear work would take hours.
 */
export function endsSoon(work: () => void): void {
  const started = performance.now();
  work();
  expect(performance.now() - started).toBeLessThan(120_000);
}
