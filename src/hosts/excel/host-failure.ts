import { HostError, type HostErrorCode } from "../host";

/** What Excel's error codes mean for a person. Everything else is `refused`. */
const meanings: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "busy",
  HostRestartNeeded: "busy",
  RequestAborted: "busy",
  AccessDenied: "protected",
  ItemNotFound: "no-such-sheet",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  // What a workbook in the old shared mode answers to most changes.
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedSheet: "unsupported",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
};

/** An error of Office.js, told apart by its shape: its class lives in a script of another realm. */
interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Says in the port's words why Excel did not do something. Errors of our own making come back as they are. */
export function hostFailure(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  return new HostError(meanings[error.code] ?? "refused", `${error.code}: ${error.message}`);
}

/** Whether the part of the object model that refused is this one: "PageLayout". */
export function failedIn(error: unknown, type: string): boolean {
  return isOfficeError(error) && (error.debugInfo?.errorLocation ?? "").split(".")[0] === type;
}

/** Whether Excel stopped at something that cannot be part of a merged undo step. */
export function refusesUndoGroup(error: unknown): boolean {
  return isOfficeError(error) && error.code === "UndoNotSupported";
}

export function isHostError(error: unknown, ...codes: readonly HostErrorCode[]): error is HostError {
  return error instanceof HostError && codes.includes(error.code);
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Object && "debugInfo" in error && "code" in error && typeof error.code === "string";
}
