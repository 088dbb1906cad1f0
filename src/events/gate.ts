import type { ErrorDetail } from './error.js';
import { tellLater } from './tell-later.js';

type Emit = (event: Event) => void;

/**
 * Makes what a shop puts before whatever it is given, once that is there.
 * @param wrap puts it there; what it finds wrong later it tells as well.
 * @param about what the page is told, with the reason, where nothing could be made.
 */
export function gate<T>(
  wrap: (made: T, emit: Emit) => T,
  about: Pick<ErrorDetail, 'code' | 'source'>,
): (making: T | Promise<T>, emit: Emit) => Promise<T> {
  return async (making, emit) => {
    try {
      return wrap(await making, emit);
    } catch (error) {
      tellLater(error, about, emit);
      throw error;
    }
  };
}
