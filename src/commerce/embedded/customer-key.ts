/**
 * What tells the records of one customer from another's. The token itself is never stored; this is no proof of
 * identity either, since nothing in a page can prove one.
 */
export function customerKey(token: string | null): string {
  if (token === null) return 'guest';
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of token) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `customer-${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
