/** Longer texts rarely come twice, and are not worth comparing. In bytes. */
const longest = 120;
/** A power of two: the last bits of a hash are a place. */
const places = 2048;

/** A byte order mark inside a part is text like any other. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Makes strings of UTF-8 bytes, each often used text only once: a sheet says "数量指标" and "inlineStr" in row after
 * row, and looking at the bytes again is several times quicker than decoding them, and needs no memory. A text takes
 * the place of whichever had its hash before, so that this never grows.
 */
export class KnownTexts {
  private readonly texts: string[] = new Array<string>(places).fill("");

  /** The text of the bytes from `start` to `end`; malformed ones read as U+FFFD. */
  of(bytes: Uint8Array, start: number, end: number): string {
    let hash = 0;
    for (let at = start; at < end; at++) hash = hashOn(hash, bytes[at] ?? 0);
    return this.ofHash(hash, bytes, start, end);
  }

  /** The same, for who looked at each of the bytes anyway and took them into the hash with `hashOn`, starting from 0. */
  ofHash(hash: number, bytes: Uint8Array, start: number, end: number): string {
    if (end - start > longest) return decoder.decode(bytes.subarray(start, end));
    const place = (hash ^ (hash >>> 13)) & (places - 1);
    const known = this.texts[place];
    if (known !== undefined && isText(known, bytes, start, end)) return known;
    return (this.texts[place] = decoder.decode(bytes.subarray(start, end)));
  }
}

export function hashOn(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** Whether the bytes spell the text. What UTF-8 takes four bytes for is not looked at: it is decoded every time. */
function isText(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      if (bytes[at++] !== unit) return false;
    } else if (unit < 0x800) {
      if (bytes[at++] !== (0xc0 | (unit >> 6))) return false;
      if (bytes[at++] !== (0x80 | (unit & 0x3f))) return false;
    } else {
      if ((unit & 0xf800) === 0xd800 || bytes[at++] !== (0xe0 | (unit >> 12))) return false;
      if (bytes[at++] !== (0x80 | ((unit >> 6) & 0x3f))) return false;
      if (bytes[at++] !== (0x80 | (unit & 0x3f))) return false;
    }
    if (at > end) return false;
  }
  return at === end;
}
