import type { ReadableAtom } from 'nanostores';
import type { CartChange, CartGroup, CartLine, DiscountCode, Message, Origin, Total } from '../../model/index.js';

/** A line as a shopper sees it: the confirmed line with whatever is still under way. */
export interface CartLineView extends CartLine {
  /** A change of this line is on its way. */
  readonly pending: boolean;
  /** A change of this line was sent and its answer got lost: the back end is being asked what came of it. */
  readonly checking: boolean;
  /** What the back end said about this line last. */
  readonly messages: readonly Message[];
}

export interface DiscountCodeView extends DiscountCode {
  readonly pending: boolean;
  readonly checking: boolean;
  readonly messages: readonly Message[];
}

/** The cart as a shopper sees it: the confirmed cart with every pending change replayed over it. */
export interface CartView {
  readonly status: 'loading' | 'ready' | 'error';
  readonly lines: readonly CartLineView[];
  readonly groups: readonly CartGroup[];
  readonly codes: readonly DiscountCodeView[];
  /** The last settled totals of the ticked lines. Money is never guessed. */
  readonly totals: readonly Total[];
  /** True while a pending change makes the totals out of date. */
  readonly estimating: boolean;
  /** True while the back end is being asked what came of a change whose answer got lost. */
  readonly checking: boolean;
  /**
   * True once the back end has not said it for a while, or has not answered at all. The change is kept, and asked about or sent again
   * after a minute, when the page hears that it is online, with the next change, and by {@link CartStore.refresh}. Until then nothing
   * after it is sent.
   */
  readonly unconfirmed?: boolean;
  /** Messages about the cart as a whole. */
  readonly messages: readonly Message[];
  /** Units over all available lines. */
  readonly count: number;
  readonly currency: string;
}

export interface AddRequest {
  readonly productId: string;
  readonly variantId?: string | undefined;
  readonly quantity?: number | undefined;
  readonly origin?: Origin | undefined;
}

/** A removed line that can still be brought back. */
export interface RemovedLine {
  readonly line: CartLine;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The cart that every element of a shop shares. */
export interface CartStore {
  readonly $view: ReadableAtom<CartView>;
  /** Units over all available lines. */
  readonly $count: ReadableAtom<number>;
  /** The line removed last, for as long as it can be brought back. */
  readonly $removed: ReadableAtom<RemovedLine | null>;
  /** Units of one variant, in an atom of its own: a page with many buttons re-renders only the one concerned. */
  quantityOf(variantId: string): ReadableAtom<number>;
  /** Resolves when the cart is known. Calls before that are queued. */
  readonly ready: Promise<void>;
  /**
   * Puts units into the cart. The view changes at once; the promise settles with the back end's answer.
   * @throws CartError when the back end refuses.
   */
  add(request: AddRequest): Promise<void>;
  /** Changes lines, ticks or codes. @throws CartError when the back end refuses. */
  update(changes: readonly CartChange[]): Promise<void>;
  /** Brings the line removed last back, with its quantity and origin. */
  undo(): Promise<void>;
  /** Forgets that a line can be brought back. */
  forgetRemoved(): void;
  /** Asks the back end for the cart again, and what came of a change that is not confirmed. */
  refresh(): Promise<void>;
  /** Resolves once nothing is on its way. Rejects where it cannot be found out what came of a change. */
  settled(): Promise<void>;
  /** Sends for what the cart needs before it is asked anything. Whoever puts something in then waits for no script. */
  prepare(): void;
}
