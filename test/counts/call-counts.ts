import type { CDPSession, Page } from '@playwright/test';
import type { Bundle } from './bundle.js';

/** How often functions were called, by the part of the project or the package that they are of. */
export type CallCounts = Readonly<Record<string, number>>;

/**
 * Counts every call of a function while something is done, exactly, as V8 does it. Calls of what tests are made of do not
 * count.
 */
export async function countCalls(page: Page, bundle: Bundle, action: () => Promise<unknown>): Promise<CallCounts> {
  const client: CDPSession = await page.context().newCDPSession(page);
  await client.send('Profiler.enable');
  await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await action();
  const { result } = await client.send('Profiler.takePreciseCoverage');
  await client.send('Profiler.stopPreciseCoverage');
  await client.detach();
  const counts: Record<string, number> = {};
  for (const { url, functions } of result) {
    const script = url.replace(/^https?:\/\/[^/]+\//, '');
    for (const { functionName, ranges } of functions) {
      const [range] = ranges;
      const module = range && bundle.moduleAt(script, range.startOffset);
      const part = module && partOf(module);
      if (!part || !range.count || (functionName === '' && range.startOffset === 0)) continue;
      counts[part] = (counts[part] ?? 0) + range.count;
    }
  }
  return counts;
}

export const sum = (counts: CallCounts): number => Object.values(counts).reduce((all, each) => all + each, 0);

/** `src/state/cart`, `lit-html`; undefined for what tests are made of. */
function partOf(module: string): string | undefined {
  const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
  if (name) return name;
  return module.startsWith('src/')
    ? module
        .split('/')
        .slice(0, 3)
        .join('/')
        .replace(/\/[^/]+\.ts$/, '')
    : undefined;
}
