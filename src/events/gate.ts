import type { ErrorDetail } from './error.js';
import { tellLater } from './tell-later.js';

type Emit = (event: Event) => void;

/**
 * Makes what a shop puts before whatever it is given, once that is there.
 * @param wrap puts it there; what it finds wrong later it tells as well.
 * @param about what the page is told, with the reason, where nothing could be made.
 */
export function gate<T, Further extends unknown[]>(
  wrap: (made: T, emit: Emit, ...further: Further) => T,
  about: Pick<ErrorDetail, 'code' | 'source'>,
): (making: T | Promise<T>, emit: Emit, ...further: Further) => Promise<T> {
  return async (making, emit, ...further) => {
    try {
      return wrap(await making, emit, ...further);
    } catch (error) {
      tellLater(error, about, emit);
      throw error;
    }
  };
}
