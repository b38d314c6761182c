/** Longer texts are compared by their beginnings. */
const longest = 60;

/**
 * How alike two texts are, from 0 to 1: the share of characters that need not be changed, added or taken away to make
 * one of the other. 0 at once where that share cannot reach `least`.
 */
export function similarity(one: string, other: string, least = 0): number {
  const a = one.slice(0, longest);
  const b = other.slice(0, longest);
  const size = Math.max(a.length, b.length);
  if (a === b) return size === 0 ? 0 : 1;
  if (Math.min(a.length, b.length) < size * least) return 0;
  return 1 - editDistance(a, b) / size;
}

/** Levenshtein's, with one row of the matrix at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a.charAt(row - 1) === b.charAt(column - 1) ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
