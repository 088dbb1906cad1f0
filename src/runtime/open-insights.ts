import { createInsightsStore } from '../state/insights/create-insights-store.js';
import type { InsightsStore } from '../state/insights/insights-store.js';
import { pageEnvironment } from './environment.js';

/** Figures out of logs, with what the browser of this page offers. They need no shop. */
export function openInsights(): InsightsStore {
  return createInsightsStore(pageEnvironment());
}
