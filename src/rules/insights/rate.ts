/** Below so many, a rate says little: one more would change it a lot. */
export const smallBase = 30;

/** A share, from the sums that it is made of: rates are never averaged. */
export interface Rate {
  /** Null where there is nothing to divide by. */
  readonly value: number | null;
  readonly part: number;
  readonly base: number;
  /** Whether the base is so small that it says little. */
  readonly small: boolean;
}

export function rate(part: number, base: number): Rate {
  return { value: base > 0 ? part / base : null, part, base, small: base < smallBase };
}

/** How a figure has changed against the period before; null where there was nothing before. */
export function change(now: number, before: number): number | null {
  return before > 0 ? (now - before) / before : null;
}
