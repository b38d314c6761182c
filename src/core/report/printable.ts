/** Text from a workbook must not steer the terminal: no escape sequences, no reversed reading order. */
export function printable(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, " ");
}
