import type { Field } from "../reader/table";
import { isErrorText } from "../sheet/cell";

/** Whether a name is there to be judged: neither blank nor an error value, of which other rules speak. */
export function isNamed({ text }: Field): boolean {
  return text !== "" && !isErrorText(text);
}
