import type { SheetSketch } from "../../../../../src/hosts/memory/sketch";
import { byteLength, EmulatedExcel } from "../excel";
import type { BatchRequest } from "../wire";
import { workbookFrom } from "../workbook";
import { actions, dispatchIds, reply, type ExecuteMethod, type FrameRequest } from "./messages";

export interface HostOptions {
  readonly sheets: readonly SheetSketch[];
  /** The page of the add-in that goes into the frame. */
  readonly pane: string;
  /** "zh-CN" unless told: the language of Excel itself. */
  readonly locale?: string;
  readonly requirementSets?: Readonly<Record<string, string>>;
}

const conversation = "conversation";
const control = "control";

/** Excel on the web around one add-in: the frame, and the messages in and out of it. */
export class WebHost {
  readonly excel: EmulatedExcel;
  /** What the add-in sent and this host has no answer for; a test expects none. */
  readonly unknown: string[] = [];
  private readonly frame = document.createElement("iframe");
  /** Events that the add-in has registered for. */
  private readonly registered = new Set<string>();
  private readonly commands = new Map<string, (status: number) => void>();
  private settings: unknown = {};
  private commandCount = 0;

  constructor(private readonly options: HostOptions) {
    this.excel = new EmulatedExcel(workbookFrom(options.sheets));
    Object.assign(this.excel.requirementSets, options.requirementSets);
    this.excel.onEvents = (entries) => this.raise("richApiMessage", { ArrayData: entries });
    addEventListener("message", (message: MessageEvent<unknown>) => {
      if (message.source === this.frame.contentWindow && typeof message.data === "string") this.receive(message.data);
    });
  }

  /** Puts the add-in's page into the frame, as its button in the ribbon does. */
  openPane(): void {
    const { pane, locale = "zh-CN" } = this.options;
    const hostInfo = `_host_Info=Excel$Web$16.00$${locale}$correlation$$$0`;
    const link = `_serializer_version=1&_xdm_Info=${conversation}|${control}|${location.origin}`;
    this.frame.src = `${pane}?${hostInfo}#&${link}`;
    // Excel gives a pane this much room.
    this.frame.style.cssText = "width:350px;height:720px;border:0";
    document.body.append(this.frame);
  }

  /** Presses a button of the ribbon; resolves with its status once the add-in says that it is done, 0 where all went well. */
  command(name: string): Promise<number> {
    const id = `command-${++this.commandCount}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.raise("appCommandInvoked", [id, name, JSON.stringify({ source: { id: name } })]);
    });
  }

  /** Whether the add-in listens to the ribbon by now. */
  get takesCommands(): boolean {
    return this.registered.has("appCommandInvoked");
  }

  private raise(event: string, data: unknown): void {
    if (!this.registered.has(event)) return;
    this.send(reply({ _actionName: event, _conversationId: conversation }, -1, data, true));
  }

  private send(text: string): void {
    this.frame.contentWindow?.postMessage(text, new URL(this.options.pane, location.href).origin);
  }

  private receive(text: string): void {
    const request = JSON.parse(text) as FrameRequest;
    if (request._messageType !== 0 || request._conversationId !== conversation) return;
    void this.answerTo(request, text).then((data) => {
      if (data !== undefined) this.send(reply(request, request._correlationId, data, false));
    });
  }

  private async answerTo(request: FrameRequest, text: string): Promise<unknown> {
    const { _actionName: name, _actionType: type } = request;
    if (type === actions.registerEvent) {
      this.registered.add(name);
      return { Error: 0 };
    }
    if (type === actions.unregisterEvent) {
      this.registered.delete(name);
      return { Error: 0 };
    }
    if (name === "ContextActivationManager_getAppContextAsync") return this.appContext();
    // Focus and keys that the pane hands on.
    if (name === "ContextActivationManager_notifyHost") return null;
    if (name === "executeMethod") return this.execute(request._data as ExecuteMethod, byteLength(text));
    this.unknown.push(name);
    return undefined;
  }

  private appContext(): unknown {
    const { locale = "zh-CN" } = this.options;
    return {
      _id: control,
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${location.origin}/book.xlsx`,
      _clientMode: 0,
      _settings: this.settings,
      _reason: 0,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "correlation",
      _hostFullVersion: "16.0.18526.20144",
      _addinName: "add-in",
      _requirementMatrix: JSON.stringify(this.excel.requirementSets),
    };
  }

  private async execute(call: ExecuteMethod, bytes: number): Promise<unknown> {
    const id = call.DdaMethod.DispatchId;
    if (id === dispatchIds.runBatch) return this.runBatch(call.ArrayData ?? [], bytes);
    if (id === dispatchIds.loadSettings) return { Error: 0, Version: 1, Properties: this.settings };
    if (id === dispatchIds.saveSettings) {
      this.settings = call.DdaSettingsMethod?.Properties ?? {};
      return { Error: 0, Version: 1 };
    }
    if (id === dispatchIds.commandCompleted) {
      this.commands.get(call[0] ?? "")?.(call[1] ?? -1);
      return { Error: 0, Version: 1 };
    }
    this.unknown.push(`executeMethod ${id}`);
    return { Error: 5001, Version: 1 };
  }

  private async runBatch(data: readonly unknown[], bytes: number): Promise<unknown> {
    const [, , , headerList, body, , flags] = data;
    const names = headerList as readonly string[];
    const headers = Object.fromEntries(
      names.flatMap((name, at) => (at % 2 === 0 ? [[name, names[at + 1] ?? ""]] : [])),
    );
    const request = { body: JSON.parse(String(body)) as BatchRequest, flags: Number(flags), headers, bytes };
    const answer = await this.excel.answer(request);
    return { Error: 0, Version: 1, Data: [200, [], JSON.stringify(answer)] };
  }
}

declare global {
  interface Window {
    startHost(options: HostOptions): WebHost;
    host: WebHost;
  }
}

window.startHost = (options) => {
  window.host = new WebHost(options);
  return window.host;
};
