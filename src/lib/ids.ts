const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** What is drawn at once is enough for so many ids: to ask for it takes longer than to make one. */
const pool = new Uint8Array(16 * 16);
let used = pool.length;

/** A random id of 128 bits. `crypto.randomUUID` is missing on plain http, `getRandomValues` is not. */
export function createId(): string {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let id = '';
  for (const end = used + 16; used < end; used += 1) id += hex[pool[used] as number];
  return id;
}
