/** ST_OnOff (ECMA-376 part 1, 22.9.2.7): an element without the attribute is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/i.test(value);
}

/** A whole number of an attribute; null where it is none. */
export function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^[+-]?\d{1,10}$/.test(value) ? Number(value) : null;
}
