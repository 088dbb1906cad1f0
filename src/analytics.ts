// Counting, for pages that do: `xhs-elements/analytics`. Nothing else loads any of it.
import { type Analytics, type AnalyticsOptions, countedEvents, createAnalytics, whenDone } from './analytics/index.js';
import { countPage } from './elements/internal/exposure/count-page.js';
import { tellWishlist } from './elements/internal/exposure/tell-wishlist.js';
import type { WishlistExport } from './model/index.js';
import type { Shop } from './runtime/shop.js';

export {
  beaconSink,
  consoleSink,
  createAnalytics,
  dataLayerSink,
  logLineSchema,
  ownLog,
  shopifyEventsSink,
} from './analytics/index.js';
export type {
  Analytics,
  AnalyticsOptions,
  AnalyticsSink,
  BeaconOptions,
  Consent,
  DataLayerOptions,
  OwnLog,
  OwnLogOptions,
  ShopifyEventsOptions,
} from './analytics/index.js';
export type { XhsWishlistExportEvent } from './events/index.js';
export type * from './model/analytics.js';
export type { WishlistExport, WishlistExportItem } from './model/index.js';

export interface StartAnalyticsOptions extends AnalyticsOptions {
  /** Below what it counts; the whole page by default. */
  readonly root?: Document | Element;
  /** Tells the wish list by `xhs-wishlist-export` each time that it has changed, with consent; no by default. */
  readonly tellWishlist?: boolean;
}

/**
 * Counts what is seen, tapped, put into the cart and bought on this page, and hands it to the sinks, with consent and
 * never without it.
 *
 * @example
 * const analytics = startAnalytics({ sinks: [dataLayerSink(), beaconSink({ url: '/count' })] });
 * banner.addEventListener('choice', ({ detail }) => analytics.setConsent(detail ? 'granted' : 'denied'));
 */
export function startAnalytics({
  root = document,
  tellWishlist: tells = false,
  ...options
}: StartAnalyticsOptions = {}): Analytics {
  const analytics = createAnalytics(options);
  const stop = countPage({ root, analytics, events: countedEvents, whenDone });
  const stopTelling = tells ? tellWishlist(root, analytics) : undefined;
  return Object.create(analytics, {
    dispose: {
      value: () => {
        stop();
        stopTelling?.();
        analytics.dispose();
      },
    },
  }) as Analytics;
}

/**
 * What is on the wish list now, for reminders of a brand's own: products with what they cost then and now, what is sold out, what
 * stands together in a group.
 *
 * @returns null unless the shopper has agreed to be counted.
 * @throws Error where the list does not load.
 */
export async function exportWishlist(shop: Shop, analytics: Analytics): Promise<WishlistExport | null> {
  return (await import('./runtime/export-wishlist.js')).exportWishlist(shop, analytics);
}
