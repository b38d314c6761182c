/** Put in by the build. */
declare const ADDIN_NAME: string;
declare const ADDIN_VERSION: string;

/** WPS's service on this machine, which keeps the list of add-ins of personal builds. */
const service = "http://127.0.0.1:58890/deployaddons/runParams";

/** A service that does not answer by then is not there. */
const patienceMs = 5000;

export type Answer =
  { readonly kind: "done" } | { readonly kind: "refused"; readonly said: string } | { readonly kind: "unreachable" };

/** Asks the service to add the add-in at an address to its list, or to take it off. Never rejects. */
export function register(command: "enable" | "disable", url: string): Promise<Answer> {
  const request = {
    cmd: command,
    name: ADDIN_NAME,
    url,
    addonType: "et",
    online: "true",
    version: ADDIN_VERSION,
    customDomain: "",
  };
  return new Promise((resolve) => {
    const http = new XMLHttpRequest();
    http.open("POST", service);
    http.timeout = patienceMs;
    http.onload = () => resolve(answerIn(http.status, http.responseText));
    http.onerror = http.ontimeout = () => resolve({ kind: "unreachable" });
    http.send(base64(JSON.stringify(request)));
  });
}

function answerIn(status: number, said: string): Answer {
  if (status === 200 && (said === "OK" || said === "")) return { kind: "done" };
  return { kind: "refused", said: `${status} ${said.slice(0, 200)}`.trim() };
}

/** Base64 of the UTF-8 bytes. */
function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}
