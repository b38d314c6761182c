import { FileError } from "./file-error";
import { limits } from "./limits";
import { holdsStream, isOle, startsWith } from "./ole";
import { readZipDirectory, type ZipEntry } from "./zip/directory";
import { unpack, type Inflate } from "./zip/inflate";

/**
 * An Office file as its parts. Part names have no leading slash and compare without regard to case
 * (ECMA-376 part 2, 6.2.2.3): "xl/workbook.xml".
 */
export interface Package {
  /** Every zip entry, folders included, still packed, in the zip's own order: what a save copies byte for byte. */
  readonly entries: readonly ZipEntry[];
  /** The entry of that part; undefined where there is none. Where a name occurs twice, the later one is meant. */
  entry(name: string): ZipEntry | undefined;
  /**
   * The part's content, unpacked when first asked for; undefined where there is none.
   * @throws FileError "encrypted", "too-large", "truncated" or "unreadable"
   */
  part(name: string): Uint8Array | undefined;
  /** Lets go of the unpacked content of a part that is not needed again; it still counts as unpacked. */
  release(name: string): void;
}

/**
 * Opens an .xlsx, .xlsm, .docx or .docm. Only the zip's directory is read here; parts are unpacked as they are asked for.
 * @param inflate what the surroundings have for unpacking; a script of ours without it
 * @throws FileError for anything that is no whole, unencrypted zip
 */
export function openPackage(file: Uint8Array, inflate?: Inflate): Package {
  if (file.length > limits.fileBytes) throw new FileError("too-large", `${file.length} bytes`);
  requireZip(file);
  const entries = readZipDirectory(file);
  const byName = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const unpacked = new Map<ZipEntry, Uint8Array>();
  let budget: number = limits.packageBytes;
  return {
    entries,
    entry: (name) => byName.get(partKey(name)),
    part(name) {
      const entry = byName.get(partKey(name));
      if (!entry) return undefined;
      let bytes = unpacked.get(entry);
      if (!bytes) {
        bytes = unpack(entry, budget, inflate);
        budget -= bytes.length;
        unpacked.set(entry, bytes);
      }
      return bytes;
    },
    release(name) {
      const entry = byName.get(partKey(name));
      if (entry) unpacked.delete(entry);
    },
  };
}

/** The form in which part names are compared; some writers use backslashes or another case. */
function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

const zipStart = [0x50, 0x4b, 0x03, 0x04];

function requireZip(file: Uint8Array): void {
  if (startsWith(file, zipStart)) return;
  if (!isOle(file)) throw new FileError("not-a-workbook", "neither a zip nor an OLE file");
  if (holdsStream(file, "EncryptedPackage")) throw new FileError("encrypted", "OLE EncryptedPackage");
  if (holdsStream(file, "Workbook") || holdsStream(file, "Book")) throw new FileError("legacy-xls");
  throw new FileError("not-a-workbook", "an OLE file of another kind");
}
