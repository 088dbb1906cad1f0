import type { ShopSettings } from '../model/index.js';

/** What a content source is told with every call. */
export interface ContentContext extends ShopSettings {
  readonly customer: string | null;
  readonly signal?: AbortSignal;
}
