import type { Passage } from "../../reader/department/department-text";
import { cellName } from "../../sheet/address";
import type { CellEdit } from "../finding";
import { replaceText, shown } from "../field-edit";

/** The edit that puts other words in a passage's place and leaves the rest of its cell as it is. */
export function replacePassages(changes: readonly (readonly [Passage, string])[]): CellEdit | null {
  const [first] = changes[0] ?? [];
  if (!first) return null;
  // From the last to the first, so that what stands before keeps its place.
  const ordered = [...changes].sort(([a], [b]) => b.start - a.start);
  const after = ordered.reduce(
    (text, [{ start, text: words }, other]) => text.slice(0, start) + other + text.slice(start + words.length),
    shown(first),
  );
  return replaceText(first, after);
}

/** Changes by the cell they are in: a cell is mended at once, as each edit expects the cell as it was checked. */
export function byCell<Change extends { readonly passage: Passage }>(changes: readonly Change[]): readonly Change[][] {
  const cells = new Map<string, Change[]>();
  for (const change of changes) {
    const key = cellName(change.passage.at);
    const there = cells.get(key);
    if (there) there.push(change);
    else cells.set(key, [change]);
  }
  return [...cells.values()];
}
