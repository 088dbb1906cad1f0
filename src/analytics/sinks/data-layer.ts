import { ga4Event } from '../ga4.js';
import type { AnalyticsSink } from '../sink.js';

/** GA4's own events have what they carry in `ecommerce`, where tag managers look for it. */
const ownFields = new Set(['currency', 'value', 'tax', 'shipping', 'transaction_id', 'items']);

export interface DataLayerOptions {
  /** The list that the tag manager reads; `dataLayer` of the page by default, made where it is not there yet. */
  readonly dataLayer?: unknown[];
}

/**
 * Pushes events in GA4's words into the page's `dataLayer`, each after one that empties `ecommerce`.
 * @see https://developers.google.com/analytics/devguides/collection/ga4/ecommerce
 */
export function dataLayerSink({ dataLayer }: DataLayerOptions = {}): AnalyticsSink {
  return {
    write(record) {
      const page = globalThis as { dataLayer?: unknown[] };
      const layer = dataLayer ?? (page.dataLayer ??= []);
      const { name, params } = ga4Event(record);
      const fields = Object.entries(params);
      const ecommerce = Object.fromEntries(fields.filter(([key]) => ownFields.has(key)));
      const rest = Object.fromEntries(fields.filter(([key]) => !ownFields.has(key)));
      const isGoods = 'items' in ecommerce;
      if (isGoods) layer.push({ ecommerce: null });
      layer.push({ event: name, ...rest, ...(isGoods ? { ecommerce } : ecommerce) });
    },
  };
}
