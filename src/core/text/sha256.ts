/** The first 32 bits of the fractions of the square or cube roots of the first primes, as FIPS 180-4 defines them. */
function rootFractions(count: number, root: (prime: number) => number): number[] {
  const fractions: number[] = [];
  for (let candidate = 2; fractions.length < count; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) prime = false;
    if (prime) fractions.push(((root(candidate) % 1) * 2 ** 32) | 0);
  }
  return fractions;
}

const startState = rootFractions(8, Math.sqrt);
const roundConstants = rootFractions(64, Math.cbrt);

/** The SHA-256 of a text's UTF-8 bytes. The platforms' own is asynchronous, or no part of every platform. */
export function sha256(text: string): Uint8Array {
  const words = paddedWords(new TextEncoder().encode(text));
  const state = Int32Array.from(startState);
  const schedule = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16));
    extend(schedule);
    compress(state, schedule);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => digest.setInt32(index * 4, word));
  return new Uint8Array(digest.buffer);
}

/** As Content-Security-Policy names a script: standard base64. */
export function sha256Base64(text: string): string {
  return btoa(String.fromCharCode(...sha256(text)));
}

export function sha256Hex(text: string): string {
  return Array.from(sha256(text), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes as big-endian words, then a 1 bit, zeros, and the length in bits. */
function paddedWords(bytes: Uint8Array): Int32Array {
  const words = new Int32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  const put = (at: number, byte: number): void => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at & 3) * 8));
  };
  bytes.forEach((byte, at) => put(at, byte));
  put(bytes.length, 0x80);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function extend(schedule: Int32Array): void {
  const at = (index: number): number => schedule[index] ?? 0;
  for (let index = 16; index < 64; index++) {
    const near = at(index - 2);
    const far = at(index - 15);
    const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    schedule[index] = at(index - 16) + s0 + at(index - 7) + s1;
  }
}

function compress(state: Int32Array, schedule: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + s1 + choice + (roundConstants[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + s0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}
