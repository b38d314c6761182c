import { Inflate } from "fflate";
import { FileError } from "../file-error";
import { limits } from "../limits";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

/** Packed bytes handed to the inflater at a time. Deflate gives at most 1,032 bytes for one, so a bite costs ≤ 33 MB. */
const bite = 32 * 1024;

/**
 * Unpacks one entry. The bytes are counted while they come out, whatever the zip declares, and a bomb ends early.
 * @param budget how many bytes it may give at most
 * @throws FileError "encrypted", "too-large", "truncated" or "unreadable"
 */
export function unpack(entry: ZipEntry, budget: number): Uint8Array {
  if (entry.flags & 1) throw new FileError("encrypted", entry.name);
  const bytes = unpackBy(entry, Math.min(budget, limits.partBytes));
  if (bytes.length !== entry.size) throw new FileError("unreadable", `${entry.name}: size differs from the directory`);
  if (crc32(bytes) !== entry.crc32) throw new FileError("unreadable", `${entry.name}: checksum differs`);
  return bytes;
}

function unpackBy(entry: ZipEntry, most: number): Uint8Array {
  if (entry.method === 8) return inflate(entry, most);
  if (entry.method !== 0) throw new FileError("unreadable", `${entry.name}: zip method ${entry.method}`);
  if (entry.packed.length > most) throw new FileError("too-large", entry.name);
  return entry.packed;
}

function isTooLarge(size: number, packed: number, most: number): boolean {
  return size > most || (size > limits.suspiciousBytes && size > packed * limits.suspiciousRatio);
}

/** Into the bytes declared, which the directory may lie about: what comes beyond them is counted and not kept. */
function inflate({ name, packed, size: declared }: ZipEntry, most: number): Uint8Array {
  if (isTooLarge(declared, packed.length, most))
    throw new FileError("too-large", `${name}: ${declared} bytes declared`);
  const whole = new Uint8Array(declared);
  let size = 0;
  const inflater = new Inflate((chunk) => {
    if (size + chunk.length <= declared) whole.set(chunk, size);
    size += chunk.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += bite) {
    pushBite(inflater, packed, at, name);
    if (isTooLarge(size, at + bite, most)) throw new FileError("too-large", `${name}: more than ${size} bytes`);
  }
  if (size !== declared) throw new FileError("unreadable", `${name}: size differs from the directory`);
  return whole;
}

function pushBite(inflater: Inflate, packed: Uint8Array, at: number, name: string): void {
  try {
    inflater.push(packed.subarray(at, at + bite), at + bite >= packed.length);
  } catch {
    throw new FileError("unreadable", `${name}: cannot be inflated`);
  }
}
