import type { Program } from "../program";
import { ExcelError, invalidArgument, unknownToEmulator } from "../wire";
import type { Arguments, WireObject } from "../wire-object";

/** What Office.js makes without a workbook: the services behind `Office.addin`. They need the shared runtime. */
export function serviceObject(program: Program, name: string): WireObject {
  const { runtime } = program;
  if (name === "Microsoft.AppRuntime.AppRuntimeService") {
    return {
      type: "AppRuntimeService",
      methods: {
        GetAppRuntimeState: () => runtime.pane,
        SetAppRuntimeState: (given) => void (runtime.pane = state(program, given)),
      },
    };
  }
  if (name === "Microsoft.AppRuntime.AppRuntimePersistenceService") {
    return {
      type: "AppRuntimePersistenceService",
      methods: {
        GetAppRuntimeStartState: () => runtime.startup,
        SetAppRuntimeStartState: (given) => void (runtime.startup = state(program, given)),
      },
    };
  }
  // The library itself reports that the add-in's functions have their names.
  if (name === "Microsoft.InternalService.AddinInternalService") {
    return { type: "AddinInternalService", methods: { NotifyActionHandlerReady: () => null } };
  }
  throw unknownToEmulator(`the service ${name}`);
}

export type RuntimeState = "Inactive" | "Background" | "Visible";

function state(program: Program, given: Arguments): RuntimeState {
  if (!program.supports("SharedRuntime")) {
    throw new ExcelError("GeneralException", "Without a shared runtime a pane cannot be shown or hidden.");
  }
  const value = given.text(0);
  if (value === "Inactive" || value === "Background" || value === "Visible") return value;
  throw invalidArgument(`the runtime state ${value}`);
}
