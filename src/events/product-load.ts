import type { Product } from '../model/index.js';
import { XhsFactEvent } from './fact-event.js';

export interface ProductLoadDetail {
  readonly product: Product;
}

/** An element has loaded its product and shows it. */
export class XhsProductLoadEvent extends XhsFactEvent<ProductLoadDetail> {
  static readonly type = 'xhs-product-load';

  constructor(detail: ProductLoadDetail) {
    super('xhs-product-load', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-product-load': XhsProductLoadEvent;
  }
}
