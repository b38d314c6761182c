import { isUtf8 } from "node:buffer";
import fs from "node:fs";

/** A list as it lies on the disk. Others may have written it in an encoding of their own, which it keeps. */
export interface ListFile {
  readonly text: string;
  readonly encoding: "utf8" | "utf16le" | "latin1";
}

/** Null where there is none. */
export function readListFile(file: string): ListFile | null {
  if (!fs.existsSync(file)) return null;
  const bytes = fs.readFileSync(file);
  const encoding = encodingOf(bytes);
  return { text: bytes.toString(encoding), encoding };
}

/** Whoever reads the file meanwhile gets the old one or the new one, never half of it. */
export function writeListFile(file: string, { text, encoding }: ListFile): void {
  const partial = `${file}.${process.pid}.new`;
  fs.writeFileSync(partial, text, encoding);
  fs.renameSync(partial, file);
}

function encodingOf(bytes: Buffer): ListFile["encoding"] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf16le";
  // Byte for byte: in GBK too, the signs that tags are made of are those of ASCII.
  return isUtf8(bytes) ? "utf8" : "latin1";
}
