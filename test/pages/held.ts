import type { CDPSession, Page } from '@playwright/test';

/** What a page holds once everything that nobody holds is gone. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
}

export async function watchHeld(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  return client;
}

export async function held(client: CDPSession): Promise<Held> {
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
