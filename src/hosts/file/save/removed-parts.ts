import { removeContentType } from "./content-types";
import type { PartStore } from "./part-store";
import { Relationships, relationshipsName } from "./relationships";

/** All parts that one gets to from the package by relationships. */
export function reachableParts(store: PartStore): Set<string> {
  const reached = new Set<string>();
  const open = [""];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const { target, external } of new Relationships(store, source).all()) {
      if (external || reached.has(target) || !store.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}

/** Removes the parts that nothing leads to any more. What nothing ever led to is none of our business. */
export function removeUnreachable(store: PartStore, before: ReadonlySet<string>): void {
  const after = reachableParts(store);
  for (const name of before) {
    if (after.has(name)) continue;
    store.remove(name);
    store.remove(relationshipsName(name));
    removeContentType(store, name);
  }
}
