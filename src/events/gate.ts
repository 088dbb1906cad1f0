import type { ErrorDetail } from './error.js';
import { tellLater } from './tell-later.js';

type Emit = (event: Event) => void;
type TokenNow = (token: string | null) => string | null;
/** Tokens that were renewed, each with the next one of its customer. */
type Renewed = ReadonlyMap<string | null, string | null>;

/**
 * Makes what a shop puts before whatever it is given, once that is there.
 * @param wrap puts it there; what it finds wrong later it tells as well.
 * @param about what the page is told, with the reason, where nothing could be made.
 */
export function gate<T>(
  wrap: (made: T, emit: Emit, tokenNow: TokenNow) => T,
  about: Pick<ErrorDetail, 'code' | 'source'>,
): (making: T | Promise<T>, emit: Emit, renewed: Renewed) => Promise<T> {
  return async (making, emit, renewed) => {
    try {
      return wrap(await making, emit, (token) => renewedToken(renewed, token));
    } catch (error) {
      tellLater(error, about, emit);
      throw error;
    }
  };
}

/** The token that a customer has by now. */
function renewedToken(renewed: Renewed, token: string | null): string | null {
  const next = renewed.get(token);
  return next === undefined ? token : renewedToken(renewed, next);
}
