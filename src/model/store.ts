import type { Picture } from './media.js';
import type { Rating, TradeMode } from './product.js';

/** A shop that sells. With 号店一体 it is also the author of notes under the same identity. */
export interface Store {
  readonly id: string;
  readonly name: string;
  readonly logo?: Picture;
  /** Behind its name; landscape. */
  readonly banner?: Picture;
  /** What it says of itself. */
  readonly description?: string;
  readonly url?: string;
  readonly verified: boolean;
  readonly tradeMode: TradeMode;
  /** Where the brand is at home: ISO 3166-1 alpha-2, such as `SE`. Of a store that sells across a border, its flag. */
  readonly country?: string;
  /** Where its goods are sent from. */
  readonly place?: string;
  /** Where goods are sent back to (退货地址). */
  readonly returnAddress?: string;
  readonly rating?: Rating;
  readonly followers?: number | string;
  /** Who stands behind it, as the law wants it shown: company, address, licence. */
  readonly legal: readonly { readonly name: string; readonly value: string }[];
  /** Where customer service (客服) is reached. */
  readonly serviceUrl?: string;
}
