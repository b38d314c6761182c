import type { Package } from "./package";
import { readRelationships } from "./read/relationships";

/**
 * Whether someone signed the file digitally (ECMA-376 part 2, 13). The signature counts for the file as it is: after
 * any change a program calls it invalid. One over the macros alone is another thing and stays good.
 */
export function isSigned(file: Package): boolean {
  return readRelationships(file, "")
    .filter(({ type }) => type === "origin")
    .some(({ target }) => readRelationships(file, target).some(({ type }) => type === "signature"));
}
