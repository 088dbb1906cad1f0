import type { ErrorDetail } from './error.js';
import { type RenewedTokens, renewedToken } from '../model/renewed-token.js';
import { tellLater } from './tell-later.js';

type Emit = (event: Event) => void;

/**
 * Makes what a shop puts before whatever it is given, once that is there.
 * @param wrap puts it there; what it finds wrong later it tells as well, and it asks which token a customer has by now.
 * @param about what the page is told, with the reason, where nothing could be made.
 */
export function gate<T>(
  wrap: (made: T, emit: Emit, tokenNow: (token: string | null) => string | null) => T,
  about: Pick<ErrorDetail, 'code' | 'source'>,
): (making: T | Promise<T>, emit: Emit, renewed: RenewedTokens) => Promise<T> {
  return async (making, emit, renewed) => {
    try {
      return wrap(await making, emit, (token) => renewedToken(renewed, token));
    } catch (error) {
      tellLater(error, about, emit);
      throw error;
    }
  };
}
