/**
 * A UUID made of a text, the same for the same text: keys and request ids of the protocol have that form. Four
 * independent hashes of 32 bits; `crypto.subtle`, which could do it too, is missing on plain http.
 */
export function uuidOf(text: string): string {
  const hex = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]
    .map((seed) => {
      let hash = seed;
      for (const sign of text) {
        hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), seed);
        hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
      }
      return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
  // Version 8 is what RFC 9562 has for a kind of one's own.
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');
}
