import { Inflate as InflateInBites, inflateSync } from "fflate";
import { FileError } from "../file-error";
import { limits } from "../limits";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

/**
 * Inflates raw deflate data that come to exactly `size` bytes; undefined where they do not, or are broken. It must stop
 * once there are more.
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array | undefined;

/** Packed bytes handed to the inflater at a time. Deflate gives at most 1,032 bytes for one, so a bite costs ≤ 33 MB. */
const bite = 32 * 1024;

/**
 * Unpacks one entry. The bytes are counted while they come out, whatever the zip declares, and a bomb ends early.
 * @param budget how many bytes it may give at most
 * @param inflate what the surroundings have for it: Node's own is several times as fast as any script
 * @throws FileError "encrypted", "too-large", "truncated" or "unreadable"
 */
export function unpack(entry: ZipEntry, budget: number, inflate: Inflate = inflateOneBite): Uint8Array {
  if (entry.flags & 1) throw new FileError("encrypted", entry.name);
  const bytes = unpackBy(entry, Math.min(budget, limits.partBytes), inflate);
  if (bytes.length !== entry.size) throw new FileError("unreadable", `${entry.name}: size differs from the directory`);
  if (crc32(bytes) !== entry.crc32) throw new FileError("unreadable", `${entry.name}: checksum differs`);
  return bytes;
}

function unpackBy(entry: ZipEntry, most: number, inflate: Inflate): Uint8Array {
  const { name, method, packed, size } = entry;
  if (method === 0) {
    if (packed.length > most) throw new FileError("too-large", name);
    return packed;
  }
  if (method !== 8) throw new FileError("unreadable", `${name}: zip method ${method}`);
  if (isTooLarge(size, packed.length, most)) throw new FileError("too-large", `${name}: ${size} bytes declared`);
  return inflate(packed, size) ?? inflateInBites(entry, most);
}

function isTooLarge(size: number, packed: number, most: number): boolean {
  return size > most || (size > limits.suspiciousBytes && size > packed * limits.suspiciousRatio);
}

/** The short parts, at once. What comes out beyond the size is dropped. */
function inflateOneBite(packed: Uint8Array, size: number): Uint8Array | undefined {
  if (packed.length > bite) return undefined;
  try {
    const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return bytes.length === size ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Into the bytes declared, which the directory may lie about: what comes beyond them is counted and not kept. */
function inflateInBites({ name, packed, size: declared }: ZipEntry, most: number): Uint8Array {
  const whole = new Uint8Array(declared);
  let size = 0;
  const inflater = new InflateInBites((chunk) => {
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

function pushBite(inflater: InflateInBites, packed: Uint8Array, at: number, name: string): void {
  try {
    inflater.push(packed.subarray(at, at + bite), at + bite >= packed.length);
  } catch {
    throw new FileError("unreadable", `${name}: cannot be inflated`);
  }
}
