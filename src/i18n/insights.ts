import { type InsightsMessages, insights as english } from './en/insights.js';
import { defineMessages, registerLocale } from './messages.js';
import { insights as chinese } from './zh-cn/insights.js';

/** Names and meanings of figures. */
export const insightsMessages = defineMessages<InsightsMessages>('insights');

/** Brings them to a page: they are in no language of its own, since no shopper sees them. */
export function registerInsights(): void {
  registerLocale('en', { insights: english });
  registerLocale('zh', { insights: chinese });
}
