/** A pair of keys as PEM. */
export function makeKeys(): { readonly privateKey: string; readonly publicKey: string };
