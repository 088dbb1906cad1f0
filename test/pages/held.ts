import { type CDPSession, expect, type Page } from '@playwright/test';

/** What a page holds once everything that nobody holds is gone. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of JavaScript. */
  readonly heap: number;
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
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** What a page holds once it lets go of nothing more: stores end their watches a moment after the last watcher, and pictures arrive. */
export async function settled(client: CDPSession): Promise<Held> {
  let last = await held(client);
  await expect
    .poll(
      async () => {
        const now = await held(client);
        const letGo = last.nodes - now.nodes;
        last = now;
        return letGo;
      },
      { timeout: 20_000, intervals: [1_000] },
    )
    .toBeLessThanOrEqual(0);
  return last;
}
