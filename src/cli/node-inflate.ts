import { inflateRawSync } from "node:zlib";
import type { Inflate } from "../hosts/file/zip/inflate";

/** Node's own zlib: ten times as fast as a script that is just warming up, as it is with the first file. */
export const nodeInflate: Inflate = (packed, size) => {
  try {
    // One byte more than is allowed, so that neither a second buffer is begun nor a lie about the size goes unseen.
    const bytes = inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
    return bytes.length === size ? bytes : undefined;
  } catch {
    return undefined;
  }
};
