const words = 2 ** 32;

/** The first 32 bits behind the point of the roots of prime numbers: where SHA-256 takes its constants from. */
function bitsOfRoots(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes.map((prime) => ((root(prime) % 1) * words) | 0);
}

const turned = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** SHA-256 of a text, in hexadecimal: at once, and also on plain http, where `crypto.subtle` is missing. */
export function sha256(text: string): string {
  const constants = bitsOfRoots(64, Math.cbrt);
  const state = bitsOfRoots(8, Math.sqrt);
  const bytes = new TextEncoder().encode(text);
  const blocks = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  new Uint8Array(blocks.buffer).set(bytes);
  blocks.setUint8(bytes.length, 0x80);
  blocks.setBigUint64(blocks.byteLength - 8, BigInt(bytes.length * 8));
  for (let start = 0; start < blocks.byteLength; start += 64) {
    const schedule: number[] = [];
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let round = 0; round < 64; round += 1) {
      const at = (back: number): number => schedule[round - back] ?? 0;
      const [early, late] = [at(15), at(2)];
      const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      const word = round < 16 ? blocks.getInt32(start + round * 4) : (at(16) + small + at(7) + large) | 0;
      schedule.push(word);
      const chosen = (e & f) ^ (~e & g);
      const mixed = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (constants[round] ?? 0) + word;
      const most = (a & b) ^ (a & c) ^ (b & c);
      const next = mixed + (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + mixed) | 0, c, b, a, next | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => (state[index] = ((state[index] ?? 0) + value) | 0));
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
