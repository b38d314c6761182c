import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { SheetSketch } from "../../../../src/hosts/memory/sketch";
import { byteLength, EmulatedExcel, type Platform, type Traffic } from "./excel";
import { addNewerMembers } from "./newer-members";
import type { BatchRequest } from "./wire";
import { workbookFrom, type Workbook } from "./workbook";

export interface StartOptions {
  readonly platform?: Platform;
  /** "1.9": the highest version of ExcelApi; 1.20 unless told. */
  readonly excelApi?: string;
}

/** The real Office.js with an emulated Excel behind it. */
export interface RunningExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly workbook: Workbook;
  /** Every `context.sync()` since the start or the last `reset()`. */
  readonly traffic: Traffic;
  /** What happens in and to the program: people, protection, edit mode, hanging, requirement sets. */
  readonly control: EmulatedExcel;
  /** Takes the program away from the library. */
  stop(): void;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Realm {
  Excel?: typeof Excel;
  Office?: typeof Office;
  OfficeExtension?: Parameters<typeof addNewerMembers>[1] & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  };
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly headers?: Record<string, string>; readonly body: BatchRequest };
}

const require = createRequire(__filename);

/**
 * Opens a workbook in an emulated Excel and puts the real Office.js of the npm package before it, as the globals
 * `Excel` and `Office`. Needs jest's jsdom environment (`@jest-environment jsdom`): the library wants a window.
 */
export async function startExcel(sheets: readonly SheetSketch[], options: StartOptions = {}): Promise<RunningExcel> {
  const realm = globalThis as unknown as Realm;
  if (!realm.OfficeExtension) loadLibrary();
  const { Excel: excel, Office: bare, OfficeExtension: library } = realm;
  if (!excel || !bare || !library) throw new Error("Office.js did not load");

  const control = new EmulatedExcel(workbookFrom(sheets), options.platform);
  if (options.excelApi !== undefined) control.requirementSets.ExcelApi = options.excelApi;
  const office = withContext(bare, control);
  realm.Office = office;
  addNewerMembers(excel as never, library);

  // An older Excel refuses what came later when the batch reaches it; the library's own check does so at once.
  library.CommonUtility._doApiNotSupportedCheck = true;
  // Listeners of a workbook before this one must hear nothing of it.
  library.GenericEventRegistration.s_genericEventRegistrations = {};
  const bridge = bridgeTo(control);
  library.HostBridge.init(bridge);
  return {
    Excel: excel,
    Office: office,
    workbook: control.workbook,
    traffic: control.traffic,
    control,
    stop: () => {
      bridge.onMessageFromHost = null;
      control.hang();
    },
  };
}

function loadLibrary(): void {
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const script = document.createElement("script");
  script.textContent = readFileSync(join(folder, "excel-web-16.00.debug.js"), "utf8");
  document.head.append(script);
  script.remove();
}

/** What the add-in finds once `Office.onReady` has resolved; the library asks it for requirement sets as well. */
function withContext(bare: typeof Office, control: EmulatedExcel): typeof Office {
  const { platform } = control;
  const info = { host: "Excel", platform };
  const context = {
    ...info,
    displayLanguage: "zh-CN",
    contentLanguage: "zh-CN",
    diagnostics: { ...info, version: "16.0.18526.20144" },
    requirements: { isSetSupported: (set: string, version?: string) => control.supports(set, version) },
  };
  const onReady = async (ready?: (about: object) => unknown) => {
    await ready?.(info);
    return info;
  };
  // The library's own context cannot be replaced, so it is covered.
  return Object.create(bare, { context: { value: context }, onReady: { value: onReady } }) as typeof Office;
}

function bridgeTo(control: EmulatedExcel): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as Message;
      const request = { body: message.body, flags, headers: message.headers ?? {}, bytes: byteLength(text) };
      void control.answer(request).then((body) => {
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } }));
      });
    },
  };
  control.onEvents = (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  return bridge;
}
