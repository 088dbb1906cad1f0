import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { randomAt } from '../../src/testing/faults/random.js';
import type { PayPage } from './pay-page.js';
import { PayServer } from './pay-server.js';
import { startPlainBrowser } from './plain-browser.js';

declare const paying: PayPage;

// A page that goes away at some moment between "pay" and coming back. Ten in the test command, a hundred in
// `npm run test:full`; KILL_SEED says which.

const kills = Number(process.env['KILLS'] ?? 10);
const seed = Number(process.env['KILL_SEED'] ?? 1);
const ways = ['closed', 'reloaded', 'crashed', 'killed'] as const;
const payments = ['at once', 'by code', 'elsewhere'] as const;
type Payment = (typeof payments)[number];

// One shopper with one profile: one after the other.
test.describe.configure({ mode: 'default' });

let server: PayServer;
let profile: string;
let plain: Awaited<ReturnType<typeof startPlainBrowser>>;

test.beforeAll(async () => {
  server = await PayServer.start();
  profile = await mkdtemp(join(tmpdir(), 'xhs-kills-'));
  plain = await startPlainBrowser({}, profile);
});

test.afterAll(async () => {
  await plain.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  server.close();
});

async function open(address = server.url): Promise<Page> {
  const page = await plain.browser.contexts()[0]!.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'paying' in globalThis);
  return page;
}

/** Takes the page away. @returns a page of the same shopper, later. */
async function takeAway(page: Page, way: (typeof ways)[number], address = server.url): Promise<Page> {
  if (way === 'reloaded') {
    // A page that is on its way to the wallet, or still under way itself, gets there first.
    await expect(async () => {
      await page.goto(address);
      await page.waitForFunction(() => 'paying' in globalThis, undefined, { timeout: 5_000 });
    }).toPass();
    return page;
  }
  if (way === 'killed') {
    await plain.kill();
    plain = await startPlainBrowser({}, profile);
  } else if (way === 'crashed') {
    const session = await page.context().newCDPSession(page);
    await Promise.race([session.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);
    await page.close().catch(() => undefined);
  } else await page.close();
  return open(address);
}

/** One page that goes away while it pays: a full cart, or the balance of an order whose deposit is paid. */
async function killOnce(
  what: 'cart' | 'balance',
  way: (typeof ways)[number],
  payment: Payment,
  after: number,
  walletFirst: boolean,
): Promise<void> {
  server.reset(payment);
  const { adapter } = server;
  const orderId = what === 'balance' ? adapter.presold().id : 'order-1';
  const address = what === 'balance' ? `${server.url}/?balance=${orderId}` : server.url;
  const taken = (): number => (what === 'balance' ? adapter.balances : adapter.orders.length);
  const page = await open(address);
  await page.evaluate(() => paying.forget());
  await page.evaluate(() => void paying.resume());
  const due = new Promise<void>((resolve) => {
    let calls = 0;
    adapter.before = () => {
      if ((calls += 1) > after) resolve();
      return Promise.resolve();
    };
    if (after === 0) resolve();
  });
  await page.evaluate(() => paying.pay());
  // What is paid at once, or waits for the wallet, may ask for no more: then that is the moment.
  await Promise.race([due, expect.poll(() => server.accepted).toBe(true)]);
  if (walletFirst) server.payInWallet();
  const back = await takeAway(page, way, address);
  adapter.before = () => Promise.resolve();
  const accepted = server.accepted;
  const found = await back.evaluate(() => paying.resume());
  // Whatever the back end has taken is found again, without anything being paid. A page that had its answer before it went
  // away has noted the order, and leaves nothing to take up; of a balance the order itself says that it is paid.
  const known = what === 'balance' && found.status === 'idle' && taken() === 1;
  if (accepted) expect(known || found.status === 'action' || found.orderId === orderId).toBe(true);
  server.payInWallet();
  const finished = back.evaluate(() => paying.finish());
  await expect.poll(() => (server.payInWallet(), taken())).toBe(1);
  // A balance that is paid begins no checkout any more.
  expect(await finished).toBe(known ? undefined : orderId);
  if (payment !== 'at once') expect(server.charges).toBe(1);
  await back.close();
}

for (let round = 0; round < kills; round += 1) {
  const random = randomAt(seed, round);
  const way = ways[round % ways.length]!;
  const payment = payments[Math.floor(random() * payments.length)]!;
  // In calls of the back end rather than in milliseconds: before it, during it, or after so many more.
  const after = Math.floor(random() * 5);
  const walletFirst = random() < 0.5;

  test(`${round + 1}: a page that is ${way} after ${after} calls, paid ${payment}, is one order and one charge`, () =>
    killOnce('cart', way, payment, after, walletFirst));

  // One in five pays a balance as well.
  if (round % 5 === 1)
    test(`${round + 1}: a page that is ${way} after ${after} calls while it pays a balance ${payment} pays it once`, () =>
      killOnce('balance', way, payment, after, walletFirst));
}

test('an attempt that is kept in localStorage is lost when the browser is killed', async () => {
  // A browser is started anew each time, for which a busy machine may take its time.
  test.slow();
  let lost = false;
  // When the browser writes it to the disk is the browser's affair: it is lost where the kill comes first, and once is enough.
  for (let times = 0; times < 12 && !lost; times += 1) {
    server.reset('by code');
    const page = await open(`${server.url}/?local`);
    // What was kept of the time before.
    await page.evaluate(() => localStorage.removeItem('checkout:attempt'));
    // The attempt is written down before the shop hears of it. The first call after it was taken is the moment: a second
    // later the browser may have written everything.
    const taken = new Promise<void>((resolve) => {
      server.adapter.before = () => {
        if (server.accepted) resolve();
        return Promise.resolve();
      };
    });
    await page.evaluate(() => paying.pay());
    await taken;
    const back = await takeAway(page, 'killed', `${server.url}/?local`);
    lost = (await back.evaluate(() => paying.resume())).status === 'idle';
    await back.close();
  }
  expect(lost).toBe(true);
});
