import { isSameData } from '../../lib/same-data.js';
import type { Cart, CartLine } from '../../model/index.js';

/**
 * Knows a cart again that is read or answered anew, and of another one the lines that are as they were: they stay the same
 * objects. Whoever has looked at one of a thousand lines need not look at it again when another one changes.
 */
export class KnownCart {
  #given: Cart | undefined;
  #known: Cart | undefined;
  /** The lines of it by their ids; made when one of them is not where it was. */
  #byId: ReadonlyMap<string, CartLine> | undefined;

  /** The cart itself, or the one known before that is no other. */
  recognize(given: Cart): Cart {
    const before = this.#known;
    if (before && given === this.#given) return before;
    const lines: CartLine[] = [];
    let isSame = before?.lines.length === given.lines.length;
    // A loop and no function of a line: it is gone through at every step of a cart.
    for (const line of given.lines) {
      const there = before?.lines[lines.length];
      const same = line === there ? line : this.#lineLike(line, there);
      isSame &&= same === there;
      lines.push(same);
    }
    this.#given = given;
    if (isSame && before && isSameData({ ...given, lines }, { ...before, lines })) return before;
    this.#byId = undefined;
    return (this.#known = { ...given, lines });
  }

  /** The line that was known and is no other, or the line itself. */
  #lineLike(line: CartLine, there: CartLine | undefined): CartLine {
    if (there?.id === line.id && isSameData(line, there)) return there;
    this.#byId ??= new Map(this.#known?.lines.map((each) => [each.id, each]));
    const known = this.#byId.get(line.id);
    return known && isSameData(line, known) ? known : line;
  }
}
