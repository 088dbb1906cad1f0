/** A random id of 128 bits. `crypto.randomUUID` is missing on plain http, `getRandomValues` is not. */
export function createId(): string {
  let id = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) id += (byte + 256).toString(16).slice(1);
  return id;
}
