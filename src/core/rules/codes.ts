/** How many rules each group has; within a group the codes run without a gap. */
const sizes = { A: 21, B: 8, C: 32, D: 8, E: 23, F: 24, G: 8 };

/**
 * The code of every rule, without the rules themselves: what reads profiles starts before the rules are loaded.
 * A test holds this list to the registry.
 */
export const ruleCodes: readonly string[] = Object.entries(sizes).flatMap(([group, size]) =>
  Array.from({ length: size }, (_, nth) => group + String(nth + 1).padStart(2, "0")),
);
