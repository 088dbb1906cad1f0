import type { AnalyticsRecord } from '../../model/analytics.js';
import { ga4Event } from '../ga4.js';
import type { AnalyticsSink } from '../sink.js';

/** The names of Shopify's standard events for what has one; everything else it has no name for. */
const names: Partial<Record<AnalyticsRecord['name'], string>> = {
  view_item: 'shopify:product:view',
  view_cart: 'shopify:cart:view',
  add_to_cart: 'shopify:cart:lines-update',
  remove_from_cart: 'shopify:cart:lines-update',
};

export interface ShopifyEventsOptions {
  /** Where they are dispatched, such as `document`. */
  readonly target: EventTarget;
}

/**
 * Dispatches DOM events under the names of Shopify's standard storefront events (`shopify:product:view` …), for what listens
 * to those already. `detail` has the name and the parameters that GA4 has for it; it is not Shopify's own payload.
 * @see https://shopify.dev/docs/api/storefront-events-and-actions/events
 */
export function shopifyEventsSink({ target }: ShopifyEventsOptions): AnalyticsSink {
  return {
    write(record) {
      const type = names[record.name];
      if (type) target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: ga4Event(record) }));
    },
  };
}
