// Counting, for pages that do: `xhs-elements/analytics`. Nothing else loads any of it.
import { type Analytics, type AnalyticsOptions, countedEvents, createAnalytics, whenDone } from './analytics/index.js';
import { countPage } from './elements/internal/count-page.js';

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
export type * from './model/analytics.js';

export interface StartAnalyticsOptions extends AnalyticsOptions {
  /** Below what it counts; the whole page by default. */
  readonly root?: Document | Element;
}

/**
 * Counts what is seen, tapped, put into the cart and bought on this page, and hands it to the sinks, with consent and
 * never without it.
 *
 * @example
 * const analytics = startAnalytics({ sinks: [dataLayerSink(), beaconSink({ url: '/count' })] });
 * banner.addEventListener('choice', ({ detail }) => analytics.setConsent(detail ? 'granted' : 'denied'));
 */
export function startAnalytics({ root = document, ...options }: StartAnalyticsOptions = {}): Analytics {
  const analytics = createAnalytics(options);
  const stop = countPage({ root, analytics, events: countedEvents, whenDone });
  return Object.create(analytics, {
    dispose: {
      value: () => {
        stop();
        analytics.dispose();
      },
    },
  }) as Analytics;
}
