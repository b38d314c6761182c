import type { CheckScope } from "./check-workbook";
import type { ImportSource } from "./import-document";
import type { InsertRequest } from "./insert-templates";

/** What a person asks for by a button outside the pane. */
export type Errand =
  | { readonly kind: "check"; readonly scope: CheckScope }
  | ({ readonly kind: "insert" } & InsertRequest)
  | { readonly kind: "import"; readonly source: ImportSource }
  | { readonly kind: "clear" };

type Taker = (errand: Errand) => void;

/** A page has one pane at most, and one counter where errands are handed to it. */
let taker: Taker | null = null;

/** From now on errands come here. Returns how to stop. */
export function takeErrands(take: Taker): () => void {
  taker = take;
  return () => {
    if (taker === take) taker = null;
  };
}

/** Whether someone took the errand; where nobody did, it is the asker's to do. */
export function handOver(errand: Errand): boolean {
  taker?.(errand);
  return taker !== null;
}
