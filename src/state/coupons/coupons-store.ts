import type { ReadableAtom } from 'nanostores';
import type { CouponQuery } from '../../commerce/adapter.js';
import type { Coupon, CouponCombination, Message } from '../../model/index.js';

/** Which coupons are looked at. What is given has to hold together. */
export interface CouponsRequest extends Pick<CouponQuery, 'ids' | 'productId' | 'storeId' | 'claimed'> {
  /** Each then says what it does for the cart, or for the checkout that has begun. */
  readonly verdictFor?: 'cart' | 'checkout';
}

export type CouponsState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly coupons: readonly Coupon[];
      /** The codes with which the least is to be paid, where the back end looks for them. */
      readonly best?: CouponCombination;
    }
  /** The back end has no coupons. */
  | { readonly status: 'unsupported' }
  | { readonly status: 'error' };

/** The coupons of a shop, for whoever shops. */
export interface CouponsStore {
  /** Coupons that a request is about, asked for when they are first looked at. */
  list(request: CouponsRequest): ReadableAtom<CouponsState>;
  /** Asks the back end again. What is known stays until it has answered, and while the line is down. */
  refresh(request: CouponsRequest): Promise<void>;
  /**
   * Claims a coupon; wherever it is shown it then stands as it is. However often it is called and a request has to be
   * sent, it is claimed once.
   * @returns what the back end has to say; empty when she has it.
   */
  claim(id: string): Promise<readonly Message[]>;
  /** Asks for everything anew: for another customer, another market. */
  reset(): void;
}
