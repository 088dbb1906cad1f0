import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { randomAt } from '../../src/testing/faults/random.js';
import type { Fault } from '../fixtures/checkout-adapter.js';
import { PayServer } from './pay-server.js';
import type { StormPage } from './storm-page.js';
import { StormShop } from './storm-shop.js';

declare const storm: StormPage;

// What an impatient shopper does at the button to pay, in two tabs over a line that breaks: with a mouse and a keyboard,
// in the element itself, over the browser's own storage. Ten in the test command, fifty in `npm run test:full`;
// STORM_SEED says which. Thousands of the same, without a browser, are in `test/state/checkout/storms.node.test.ts`.

const storms = Number(process.env['BROWSER_STORMS'] ?? 10);
const seed = Number(process.env['STORM_SEED'] ?? 1);

const steps = ['click', 'click', 'enter', 'enter', 'another way', 'back', 'reload', 'retry', 'phone'] as const;
const faults = [
  'none',
  'none',
  'none',
  'lost-request',
  'lost-answer',
  'late-answer',
  'busy',
] as const satisfies Fault[];

// One server, whose shop is another one in each storm.
test.describe.configure({ mode: 'default' });

let server: PayServer;
test.beforeAll(async () => {
  server = await PayServer.start('test/tabs/storm-page.ts');
});
test.afterAll(() => server.close());

function view(page: Page): Promise<ReturnType<StormPage['view']>> {
  return page.evaluate(() => storm.view());
}

async function open(page: Page, name: string): Promise<Page> {
  await page.goto(`${server.url}/?name=${name}`);
  await page.waitForFunction(() => 'storm' in globalThis);
  // What an unfinished attempt has come to is shown instead of the form.
  await expect.poll(async () => (await view(page)).status).not.toMatch(/idle|starting/);
  return page;
}

/** Presses something as often as that, where it is there at this moment; whatever then stands in its place is hit too. */
async function press(page: Page, what: string, times: number): Promise<void> {
  // Looked for by the page itself: nothing of this waits for what is not there.
  const place = await page.evaluate((selector) => {
    const button = document.querySelector(selector);
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
    return button && { x: x + width / 2, y: y + height / 2 };
  }, what);
  if (place) await page.mouse.click(place.x, place.y, { clickCount: times });
}

async function enter(page: Page, times: number): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[name="street"]')?.focus());
  for (let each = 0; each < times; each += 1) await page.keyboard.press('Enter');
}

async function act(page: Page, step: (typeof steps)[number], times: number, name: string): Promise<void> {
  if (step === 'click') await press(page, 'button.pay', times);
  else if (step === 'enter') await enter(page, times);
  else if (step === 'another way') await press(page, '.payment .change', 1);
  else if (step === 'retry') await press(page, '.notice button, .payment .paid', times);
  else if (step === 'phone') server.payInWallet();
  else if (step === 'reload') await open(page, name);
  else {
    await page.goBack();
    await page.goForward();
    await page.waitForFunction(() => 'storm' in globalThis);
  }
}

/** Goes on in both tabs until nothing more can come of it. */
async function calm(tabs: readonly Page[]): Promise<void> {
  server.adapter.fault = () => 'none';
  for (const page of tabs) {
    await expect
      .poll(
        async () => {
          server.payInWallet();
          const { status, pending } = await view(page);
          if (status === 'error' && server.adapter.orders.length > 0) return 'over';
          if (status === 'completed') return 'over';
          if (!pending) await press(page, 'button.pay, .payment .paid, .notice button', 1);
          return status;
        },
        { intervals: [20, 50, 100], timeout: 30_000 },
      )
      .toBe('over');
  }
}

async function twoTabs(context: BrowserContext, names: readonly [string, string]): Promise<readonly [Page, Page]> {
  const tabs = [await context.newPage(), await context.newPage()] as const;
  await Promise.all(tabs.map((page, at) => open(page, names[at] ?? '')));
  return tabs;
}

for (let round = 0; round < storms; round += 1) {
  const random = randomAt(seed, round);
  const count = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const payment = random() < 0.3 ? 'at once' : 'by code';
  const plan = Array.from({ length: count(2, 7) }, () => ({
    step: steps[count(0, steps.length - 1)]!,
    tab: count(0, 1),
    times: count(2, 10),
  }));
  const told = plan.map(({ step, tab, times }) => `${step} ×${times} in tab ${tab + 1}`).join(', ');

  test(`${round + 1}: ${told}, paid ${payment}, is one order and one charge`, async ({ context }) => {
    const name = `storm-${seed}-${round}`;
    server.reset(payment, new StormShop());
    const tabs = await twoTabs(context, [name, name]);
    const { adapter } = server;
    const left = Array.from({ length: count(0, 10) }, () => faults[count(0, faults.length - 1)]!);
    adapter.fault = (call) => (call === 'begin' || call === 'order' ? 'none' : (left.shift() ?? 'none'));
    for (const { step, tab, times } of plan) await act(tabs[tab]!, step, times, name);
    await calm(tabs);
    expect(adapter.orders.length).toBe(1);
    if (payment === 'by code') expect(server.charges).toBe(1);
    // Of a page that was left nobody knows any more what it was told.
    const heard = await Promise.all(tabs.map((page) => page.evaluate(() => storm.told)));
    expect(heard[0]! + heard[1]!).toBeLessThanOrEqual(1);
  });
}

test('two tabs that share no storage are charged twice', async ({ context }) => {
  server.reset('by code', new StormShop());
  const tabs = await twoTabs(context, ['apart-1', 'apart-2']);
  for (const page of tabs) {
    await press(page, 'button.pay', 3);
    await expect(page.locator('.payment .code svg')).toBeVisible();
  }
  server.payInWallet();
  expect(server.charges).toBe(2);
});
