/** What Office.js sends for one `context.sync()`, and what it wants back; both travel as JSON text. */
export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the id of the object path that it stands for, 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

/** What a `load` asks for: property paths such as "items/name", "*" for all plain ones. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const pathTypes = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** Bits of a request's flags. */
export const requestFlags = { delayForCellEdit: 64 } as const;

/** Events and their numbers on the wire, by the name that Office.js registers them under. */
export const eventTypes: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
};

/** [category, event type, worksheet id or "Workbook", details as JSON text, id] */
export type EventEntry = readonly [category: 65536, type: number, target: string, details: string, id: number];

export type ErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "OperationCellsExceedLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UndoNotSupported"
  /** Not a code of Excel's: the emulator was asked for something that nobody has taught it. */
  | "EmulatorDoesNotKnow";

/** What Excel answers instead of a result. The batch stops there; what it did before stays done. */
export class ExcelError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

/** A member, an action or a kind of value that the emulator has no answer for. */
export function unknownToEmulator(what: string): ExcelError {
  return new ExcelError("EmulatorDoesNotKnow", `The Excel emulator does not know ${what}. Teach it, or do without.`);
}

export function invalidArgument(what: string): ExcelError {
  return new ExcelError("InvalidArgument", `The argument is invalid, missing or has an incorrect format: ${what}`);
}
