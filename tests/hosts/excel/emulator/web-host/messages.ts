/** What travels by postMessage between Office.js in a frame and Excel on the web around it, as JSON text. */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionType: 0 | 1 | 2;
  /** A method, or the event to register for. */
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const actions = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** The methods that Office.js calls by number. */
export const dispatchIds = { loadSettings: 75, saveSettings: 76, runBatch: 93, commandCompleted: 94 } as const;

export interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a batch: [custom data, method, path, headers as name and value in turn, body, permission, flags, …] */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: unknown };
  /** Of a command that is done: its id, its status (0 is good), its event object. */
  readonly 0?: string;
  readonly 1?: number;
  readonly 2?: string;
}

/** How a message goes back: an answer to a call, or an event. */
export function reply(
  request: Pick<FrameRequest, "_actionName" | "_conversationId">,
  correlationId: number,
  data: unknown,
  event: boolean,
): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: event ? 1 : 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: correlationId,
    _origin: location.origin,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: data,
  });
}
