/** An xsd:boolean attribute: "1" or "true"; `absent` where it is not given. */
export function readFlag(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true";
}
