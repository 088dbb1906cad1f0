export interface MasonryOptions {
  readonly columns: number;
  /** Between the columns, in pixels. */
  readonly gap: number;
  /** Between the cards of a column, in pixels; as between the columns by default. */
  readonly rowGap?: number;
}

/** How far a card is below the top of all of them, in pixels, and in which column, counted from the start of the line. */
export interface MasonryPlace {
  readonly top: number;
  readonly column: number;
}

export type MasonryStep = 'up' | 'down' | 'before' | 'after';

/**
 * Where the cards of a masonry stand: each in the column that is shortest so far. So no card begins above one that comes
 * before it, and the order of the list is the order in which it is read, from above and from the start of the line.
 *
 * Heights are told, never measured. What was placed stays where it is when more is put below it.
 */
export class Masonry {
  readonly #gap: number;
  readonly #ends: number[];
  readonly #tops: number[] = [];
  readonly #bottoms: number[] = [];
  readonly #columns: number[] = [];
  #tallest = 0;

  constructor({ columns, gap, rowGap = gap }: MasonryOptions) {
    this.#gap = rowGap;
    this.#ends = Array.from({ length: Math.max(1, columns) }, () => 0);
  }

  get length(): number {
    return this.#tops.length;
  }

  get columns(): number {
    return this.#ends.length;
  }

  /** The height of all of it, without a gap below the last cards. */
  get height(): number {
    return this.length === 0 ? 0 : Math.max(...this.#ends) - this.#gap;
  }

  /** Puts one more card below the others. */
  append(height: number): void {
    this.appendAll([height], (each) => each);
  }

  /** Puts cards below the others, all in one loop: ten thousand calls took longer than placing does. */
  appendAll<Card>(cards: readonly Card[], heightOf: (card: Card) => number): void {
    const [ends, tops, bottoms, columns, gap] = [this.#ends, this.#tops, this.#bottoms, this.#columns, this.#gap];
    let tallest = this.#tallest;
    for (const card of cards) {
      const height = heightOf(card);
      let column = 0;
      let top = ends[0] ?? 0;
      // By hand: spreading the ends for each card took longer than all the rest.
      for (let at = 1; at < ends.length; at += 1) {
        const end = ends[at] ?? 0;
        if (end >= top) continue;
        top = end;
        column = at;
      }
      const bottom = top + height;
      tops.push(top);
      bottoms.push(bottom);
      columns.push(column);
      ends[column] = bottom + gap;
      if (height > tallest) tallest = height;
    }
    this.#tallest = tallest;
  }

  top(index: number): number {
    return this.#tops[index] ?? 0;
  }

  bottom(index: number): number {
    return this.#bottoms[index] ?? 0;
  }

  /** Counted from the start of the line. */
  column(index: number): number {
    return this.#columns[index] ?? 0;
  }

  place(index: number): MasonryPlace {
    return { top: this.top(index), column: this.column(index) };
  }

  /** Where further cards of one height would stand, which are not put there yet. */
  ahead(count: number, height: number): MasonryPlace[] {
    const ends = [...this.#ends];
    return Array.from({ length: count }, () => {
      const top = Math.min(...ends);
      const column = ends.indexOf(top);
      ends[column] = top + height + this.#gap;
      return { top, column };
    });
  }

  /** The cards of which something lies between two heights, in their order. */
  between(top: number, bottom: number): number[] {
    const found: number[] = [];
    for (let index = this.#firstFrom(top - this.#tallest); index < this.length; index += 1) {
      if (this.top(index) >= bottom) break;
      if (this.bottom(index) > top) found.push(index);
    }
    return found;
  }

  /**
   * The cards to be drawn: all that are in sight, and as many around it as `most` leaves room for, at most `margin` pixels
   * away on either side.
   */
  window(top: number, bottom: number, margin: number, most: number): number[] {
    // Halving a few times comes near enough.
    for (let reach = margin, tries = 0; tries < 6; reach /= 2, tries += 1) {
      const found = this.between(top - reach, bottom + reach);
      if (found.length <= most) return found;
    }
    return this.between(top, bottom);
  }

  /** The card beside another one in a direction; undefined where there is none. */
  neighbor(index: number, step: MasonryStep): number | undefined {
    const column = this.column(index);
    if (step === 'up' || step === 'down') {
      const way = step === 'up' ? -1 : 1;
      for (let at = index + way; at >= 0 && at < this.length; at += way) if (this.column(at) === column) return at;
      return undefined;
    }
    const wanted = column + (step === 'before' ? -1 : 1);
    const middle = (this.top(index) + this.bottom(index)) / 2;
    const distance = (at: number): number => Math.max(this.top(at) - middle, middle - this.bottom(at), 0);
    const beside = this.between(this.top(index) - this.#tallest, this.bottom(index) + this.#tallest).filter(
      (at) => this.column(at) === wanted,
    );
    return beside.sort((a, b) => distance(a) - distance(b))[0];
  }

  /** The first card that begins at a height or below it. */
  #firstFrom(height: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.top(middle) < height) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How many columns a feed of a width has: two on a phone, up to five. */
export function columnsFor(width: number): number {
  if (width >= 1200) return 5;
  if (width >= 900) return 4;
  return width >= 600 ? 3 : 2;
}

/** Between two columns, in pixels. */
export function gapFor(width: number): number {
  return width >= 900 ? 24 : width >= 600 ? 16 : 8;
}
