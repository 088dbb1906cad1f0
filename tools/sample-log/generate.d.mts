import type { AnalyticsRecord } from '../../src/model/analytics.js';

export function sampleLog(locale: string): readonly AnalyticsRecord[];
