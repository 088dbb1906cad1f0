import type { Cart, CartLine } from '../../model/index.js';

/**
 * Knows a cart again that is read or answered anew, and of another one the lines that are as they were: they stay the same
 * objects. Whoever has looked at one of a thousand lines need not look at it again when another one changes.
 */
export class KnownCart {
  #given: Cart | undefined;
  #known: Cart | undefined;
  /** What is in it besides its lines, as JSON. */
  #rest = '';
  /** The lines of it, by what they are as JSON. */
  #lines: ReadonlyMap<string, CartLine> = new Map();

  /** The cart itself, or the one known before that is no other. */
  recognize(given: Cart): Cart {
    if (this.#known && given === this.#given) return this.#known;
    const before = this.#known;
    const known = new Map<string, CartLine>();
    const lines: CartLine[] = [];
    const rest = JSON.stringify({ ...given, lines: [] });
    let isSame = rest === this.#rest && before?.lines.length === given.lines.length;
    // A loop and no function of a line: it is gone through at every step of a cart.
    for (const line of given.lines) {
      const text = JSON.stringify(line);
      const same = this.#lines.get(text) ?? line;
      isSame &&= same === before?.lines[lines.length];
      known.set(text, same);
      lines.push(same);
    }
    this.#given = given;
    this.#rest = rest;
    this.#lines = known;
    return (this.#known = isSame && before ? before : { ...given, lines });
  }
}
