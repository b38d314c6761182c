import type { Field } from "../reader/table";
import type { CellEdit } from "./finding";

/** What the field's cell shows, outer spaces included: what an edit must find there again. */
export function shown(field: Field): string {
  return field.cell?.text ?? field.text;
}

/** The edit that puts other text into the field's cell. */
export function replaceText(field: Field, after: string): CellEdit {
  return { at: field.at, before: shown(field), after };
}
