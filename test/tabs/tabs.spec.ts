import { expect, test } from '@playwright/test';
import { startBackEnd, type BackEnd } from './back-end.js';
import type { TabPage } from './page.js';

declare const tab: TabPage;

// Three real tabs on a line of whose requests 40 % fail. One is killed on the way: what it had written down the
// others carry out.

const seeds = Number(process.env['TAB_SEEDS'] ?? 2);
const firstSeed = Number(process.env['TAB_SEED'] ?? 1);
const intents = 120;

let backEnd: BackEnd;
test.beforeAll(async () => {
  backEnd = await startBackEnd();
});
test.afterAll(() => backEnd.close());

for (let seed = firstSeed; seed < firstSeed + seeds; seed += 1) {
  test(`three tabs lose nothing and double nothing while one of them is killed, seed ${seed}`, async ({ context }) => {
    backEnd.reset(seed, 0.4);
    const logged = new Set<string>();
    await context.exposeFunction('noteLogged', (id: string) => void logged.add(id));
    const pages = [await context.newPage(), await context.newPage(), await context.newPage()] as const;
    for (const page of pages) await page.goto(backEnd.url);
    for (const page of pages) await page.waitForFunction(() => 'tab' in globalThis);

    const [killed, ...alive] = pages;
    const shopping = alive.map((page) => page.evaluate((count) => tab.shop(count), intents / 3));
    const doomed = killed.evaluate((count) => tab.shop(count), intents / 3).catch(() => undefined);
    // At another moment for each seed, while it is at it.
    await expect.poll(() => backEnd.done.size, { intervals: [1] }).toBeGreaterThan(2 + (seed % 5) * 5);
    const seen = logged.size;
    await killed.close();
    await doomed;
    await Promise.all(shopping);
    for (const page of alive) await page.evaluate(() => tab.settled());

    expect(seen).toBeGreaterThan(0);
    for (const id of logged) expect(backEnd.done.get(id), `operation ${id}`).toBe(1);
    // Written down a moment before the tab died, too late to be told of: at most one step.
    expect([...backEnd.done.values()].every((times) => times === 1)).toBe(true);
    expect(backEnd.cart()).toEqual(backEnd.units());
    for (const page of alive) {
      await expect.poll(() => page.evaluate(() => tab.units()), { timeout: 2_000 }).toEqual(backEnd.cart());
      expect(await page.evaluate(() => tab.pending())).toBe(false);
    }
    expect(Date.now() - backEnd.lastAnswer).toBeLessThan(2_000);
  });
}
