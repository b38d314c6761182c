const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the file is an OLE compound file: an Office file of before 2007, or a newer one behind a password. */
export function isOle(file: Uint8Array): boolean {
  return startsWith(file, oleStart);
}

/** Whether an OLE file has a stream of that name. The names tell what the file is; they are written in UTF-16. */
export function holdsStream(file: Uint8Array, name: string): boolean {
  const bytes = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = file.indexOf(bytes[0] ?? 0); at >= 0; at = file.indexOf(bytes[0] ?? 0, at + 1)) {
    if (bytes.every((byte, index) => file[at + index] === byte)) return true;
  }
  return false;
}

export function startsWith(file: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => file[index] === byte);
}
