import { expect, test, type Page } from '@playwright/test';
import { startBackEnd, type BackEnd } from './back-end.js';
import type { TabPage } from './page.js';

declare const tabs: Readonly<Record<string, TabPage>>;

// Three real tabs on a line of whose requests 40 % fail. One is killed on the way: what it had written down the
// others carry out. Each tab shops in several shops at once, one a seed, which share nothing but the browser.

const seeds = Number(process.env['TAB_SEEDS'] ?? 20);
const firstSeed = Number(process.env['TAB_SEED'] ?? 1);
const atOnce = 5;
const intents = 120;

let backEnd: BackEnd;
test.beforeAll(async () => {
  backEnd = await startBackEnd();
});
test.afterAll(() => backEnd.close());

/** Hears of each operation that a page has written down, as shop and id, until the page is gone. */
async function loggedBy(page: Page): Promise<ReadonlySet<string>> {
  const logged = new Set<string>();
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.bindingCalled', ({ payload }) => logged.add(payload));
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'noteLogged' });
  return logged;
}

/** Units by variant, by shop. */
function shownBy(page: Page): Promise<unknown> {
  return page.evaluate(() => Object.fromEntries(Object.entries(tabs).map(([name, each]) => [name, each.units()])));
}

interface Known {
  readonly logged: readonly string[];
  readonly pending: boolean;
  readonly changedAt: number;
}

/** What a tab knows in the end, by shop. */
async function known(page: Page): Promise<ReadonlyMap<string, Known>> {
  const entries = await page.evaluate(() =>
    Object.entries(tabs).map(
      ([name, each]) => [name, { logged: each.logged, pending: each.pending(), changedAt: each.changedAt }] as const,
    ),
  );
  return new Map(entries);
}

for (let seed = firstSeed; seed < firstSeed + seeds; seed += atOnce) {
  const names = Array.from({ length: Math.min(atOnce, firstSeed + seeds - seed) }, (_, at) => String(seed + at));
  const which = `seeds ${names[0]} to ${names.at(-1)}`;
  test(`three tabs lose nothing and double nothing while one of them is killed, ${which}`, async ({ context }) => {
    // Five seeds' worth of work, which a busy machine may take its time for.
    test.slow();
    const shops = new Map(names.map((name) => [name, backEnd.open(name, Number(name), 0.4)]));
    const pages = [await context.newPage(), await context.newPage(), await context.newPage()] as const;
    const [killed, ...alive] = pages;
    const loggedByKilled = await loggedBy(killed);
    await Promise.all(pages.map((page) => page.goto(`${backEnd.url}?shops=${names.join()}`)));
    for (const page of pages) await page.waitForFunction(() => 'tabs' in globalThis);

    const shopIn = (page: Page): Promise<unknown> =>
      page.evaluate((count) => Promise.all(Object.values(tabs).map((each) => each.shop(count))), intents / 3);
    const shopping = alive.map(shopIn);
    const doomed = shopIn(killed).catch(() => undefined);
    // At another moment for each, while it is at it.
    await shops.get(names[0]!)!.reaches(3 + ((seed * 37) % 80));
    await killed.close();
    await doomed;
    await Promise.all(shopping);
    // Each has nothing of its own on its way; of what others did it may still be about to hear.
    const held = (): unknown => Object.fromEntries([...shops].map(([name, shop]) => [name, shop.cart()]));
    for (const page of alive) {
      await page.evaluate(() => Promise.all(Object.values(tabs).map((each) => each.settled())));
      await expect.poll(() => shownBy(page)).toEqual(held());
    }
    const tellers = await Promise.all(alive.map(known));

    for (const [name, shop] of shops) {
      const ofKilled = [...loggedByKilled]
        .filter((each) => each.startsWith(`${name}:`))
        .map((each) => each.split(':')[1]!);
      expect(ofKilled.length, `what the killed tab had written down, seed ${name}`).toBeGreaterThan(0);
      const logged = [...ofKilled, ...tellers.flatMap((known) => known.get(name)!.logged)];
      for (const id of logged) expect(shop.done.get(id), `operation ${id}, seed ${name}`).toBe(1);
      expect(logged.length).toBeGreaterThan(intents / 2);
      // Written down a moment before the tab died, too late to be told of: at most one step.
      expect([...shop.done.values()].every((times) => times === 1)).toBe(true);
      expect(shop.cart()).toEqual(shop.units());
      for (const known of tellers) {
        const { pending, changedAt } = known.get(name)!;
        expect(pending).toBe(false);
        expect(changedAt - shop.lastAnswer).toBeLessThan(2_000);
      }
    }
  });
}
