import { type ExcelError, invalidArgument } from "./wire";

/** Something of Excel's object model as the wire sees it. Its members have the wire's names: "Values", "GetRow". */
export interface WireObject {
  readonly type: string;
  readonly properties?: Readonly<Record<string, Property>>;
  /** Navigation properties; null is a null object. */
  readonly parts?: Readonly<Record<string, () => WireObject | null>>;
  readonly methods?: Readonly<Record<string, (given: Arguments) => WireObject | Plain>>;
  /** What a collection holds, and how it finds one. */
  readonly items?: () => readonly WireObject[];
  readonly item?: (key: unknown) => WireObject;
  /** Ranges live on between batches only when the batch asks for it; they have no id. */
  readonly keepable?: boolean;
}

export type Plain = unknown;

export interface Property {
  get(): unknown;
  /** Absent where the property is read-only. */
  set?(value: unknown): void;
  /** Left out where a `load` names no properties, as Excel leaves out what costs much. */
  readonly onlyByName?: boolean;
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** The arguments of a call, each asked for as what it has to be. */
export class Arguments {
  constructor(
    private readonly call: string,
    private readonly values: readonly unknown[],
  ) {}

  private wrong(index: number): ExcelError {
    return invalidArgument(`argument ${index + 1} of ${this.call}: ${JSON.stringify(this.values[index]) ?? "missing"}`);
  }

  given(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  any(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw this.wrong(index);
    return value;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw this.wrong(index);
    return value;
  }

  flag(index: number): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return false;
    if (typeof value !== "boolean") throw this.wrong(index);
    return value;
  }

  object(index: number, type: string): WireObject {
    const value = this.values[index];
    if (!isWireObject(value) || value.type !== type) throw this.wrong(index);
    return value;
  }
}

export function readOnly(get: () => unknown): Property {
  return { get };
}
