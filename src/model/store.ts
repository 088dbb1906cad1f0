import type { Picture } from './media.js';
import type { Rating, TradeMode } from './product.js';

/** A shop that sells. With 号店一体 it is also the author of notes under the same identity. */
export interface Store {
  readonly id: string;
  readonly name: string;
  readonly logo?: Picture;
  readonly url?: string;
  readonly verified: boolean;
  readonly tradeMode: TradeMode;
  readonly rating?: Rating;
  readonly followers?: number | string;
  /** Who stands behind it, as the law wants it shown: company, address, licence. */
  readonly legal: readonly { readonly name: string; readonly value: string }[];
  /** Where customer service (客服) is reached. */
  readonly serviceUrl?: string;
}
