/** Hands a file to the browser's downloads. Whether it comes to that, no engine tells. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: Safari fetches the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
