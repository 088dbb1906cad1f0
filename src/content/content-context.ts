import type { ShopSettings } from '../model/index.js';
import type { Report } from './source.js';

/** What a content source is told with every call. */
export interface ContentContext extends ShopSettings {
  readonly customer: string | null;
  readonly signal?: AbortSignal;
  /** To be told what is left out of an answer, but for a note that is asked for alone. The page hears all of a call at once. */
  readonly report?: Report;
}
