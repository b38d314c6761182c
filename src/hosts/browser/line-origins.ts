/** A run of rows or columns; both ends are inside. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Where the rows, or the columns, of a sheet come from: for each present line the original one, null for a new one. */
export class LineOrigins {
  private readonly lines: (number | null)[];
  private readonly removed: { readonly at: number; readonly lines: readonly (number | null)[] }[] = [];

  constructor(count: number) {
    this.lines = Array.from({ length: count }, (_, line) => line);
  }

  /** Undefined while every line stands where it stood: lines that were only added behind the last one do not count. */
  rearranged(): readonly (number | null)[] | undefined {
    return this.lines.every((origin, line) => origin === line) ? undefined : this.lines;
  }

  /** @param returning undo or redo puts the lines in, so they are those that were taken out there */
  insert({ first, last }: Run, returning: boolean): void {
    const count = last - first + 1;
    const before = returning ? this.takeRemoved(first, count) : undefined;
    this.lines.splice(first, 0, ...(before ?? Array.from({ length: count }, () => null)));
  }

  remove({ first, last }: Run): void {
    this.removed.push({ at: first, lines: this.lines.splice(first, last - first + 1) });
  }

  /** Puts lines in front of the line `before`, as it is counted while they still stand where they stood. */
  move({ first, last }: Run, before: number): void {
    const count = last - first + 1;
    const moving = this.lines.splice(first, count);
    this.lines.splice(before > first ? before - count : before, 0, ...moving);
  }

  private takeRemoved(at: number, count: number): readonly (number | null)[] | undefined {
    const fitting = this.removed.filter((one) => one.at === at && one.lines.length === count).pop();
    if (fitting) this.removed.splice(this.removed.indexOf(fitting), 1);
    return fitting?.lines;
  }
}
