/** Tokens that were renewed, each with the next one of its customer. */
export type RenewedTokens = ReadonlyMap<string | null, string | null>;

/** The token that a customer has by now. */
export function renewedToken(renewed: RenewedTokens, token: string | null): string | null {
  const next = renewed.get(token);
  return next === undefined ? token : renewedToken(renewed, next);
}
