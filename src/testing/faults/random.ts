/**
 * Numbers from 0 up to 1 that follow from a seed and a place alone: the same place gives the same numbers, however
 * many were drawn elsewhere. (Mulberry32, by Tommy Ettinger, in the public domain.)
 */
export function randomAt(seed: number, ...place: readonly number[]): () => number {
  let state = place.reduce((mixed, part) => scatter(mixed ^ scatter(part + 0x9e3779b9)), scatter(seed));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return scatter(state) / 2 ** 32;
  };
}

function scatter(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
