import { expect, test, type Page } from '@playwright/test';
import { address, Walk } from './walk.js';

// A purchase by somebody of whom nothing may stay behind: her name, number and address occur nowhere else, and her identity
// number not even where the shop in the page, as a back end, keeps its orders.

const identityNumber = '440524188001010014';
const canaries = ['CANARYNAME', '13866660000', 'CANARYSTREET', 'CANARYNOTE', identityNumber] as const;

interface Traces {
  readonly localStorage: string;
  readonly sessionStorage: string;
  readonly cookies: string;
  readonly addresses: string;
  readonly events: string;
  readonly console: string;
  /** Of the elements. */
  readonly databases: string;
  /** The database of the shop in the page, which counts as a back end. */
  readonly shop: string;
}

/** Listens from the beginning to everything that others may hear or find. */
async function watch(page: Page): Promise<() => Promise<Traces>> {
  const urls: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => urls.push(request.url(), request.postData() ?? ''));
  page.on('framenavigated', (frame) => urls.push(frame.url()));
  page.on('console', (message) => said.push(message.text()));
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event: Event) {
      if (event.type.startsWith('xhs-'))
        heard.push(`${event.type} ${JSON.stringify((event as CustomEvent<unknown>).detail)}`);
      return dispatchEvent.call(this, event);
    };
  });
  return async () => ({
    ...(await page.evaluate(async () => {
      const read = (store: Storage): string => JSON.stringify({ ...store });
      const databases: unknown[] = [];
      const shop: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const kept = name.startsWith('xhs-embedded-') ? shop : databases;
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error as Error);
        });
        for (const table of database.objectStoreNames) {
          const store = database.transaction(table).objectStore(table);
          for (const request of [store.getAll(), store.getAllKeys()]) {
            kept.push(await new Promise((resolve) => (request.onsuccess = () => resolve(request.result))));
          }
        }
        database.close();
      }
      return {
        localStorage: read(localStorage),
        sessionStorage: read(sessionStorage),
        cookies: document.cookie,
        events: (globalThis as unknown as { heard: string[] }).heard.join('\n'),
        databases: JSON.stringify(databases),
        shop: JSON.stringify(shop),
      };
    })),
    addresses: [...urls, page.url()].join('\n'),
    console: said.join('\n'),
  });
}

function found(traces: Traces): string[] {
  return Object.entries(traces).flatMap(([place, text]) =>
    canaries
      .filter((canary) => (place !== 'shop' || canary === identityNumber) && (text as string).includes(canary))
      .map((canary) => `${canary} in ${place}`),
  );
}

test('of who buys something nothing is left in the page, its storage, its events or an address @once', async ({
  page,
}) => {
  const traces = await watch(page);
  await page.goto('/demo/journal/');
  const walk = new Walk(page);
  await walk.tag.click();
  await walk.add.click();
  await walk.viewCart.click();
  // Something from abroad as well, for which customs ask who orders it.
  await page.evaluate(() =>
    document.querySelector('xhs-note')!.shop!.cart.add({
      productId: 'norra-lune-cream',
      variantId: 'norra-lune-cream-20ml',
    }),
  );
  await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
  await walk.toCheckout.click();
  const filled = { ...address, name: 'CANARYNAME', phone: '13866660000', street: 'CANARYSTREET 1' };
  await walk.fillIn(filled);
  await walk.field('identityNumber').fill(identityNumber);
  for (const consent of await walk.field('consent').all()) await consent.check();
  await expect(walk.checkout.locator('.given')).toContainText('440524********0014');
  await walk.checkout.locator('details.note:not(.invoice) summary').click();
  await walk.field('note').fill('CANARYNOTE');
  await walk.pay.click();
  await expect(walk.confirmPayment).toBeVisible();
  const paying = await traces();
  // There is something to be found in: the attempt to pay is written down at this moment.
  expect(paying.databases).toContain('checkout:attempt');
  expect(found(paying)).toEqual([]);
  await walk.confirmPayment.click();
  await expect(walk.orderNumber).not.toBeEmpty();
  const after = await traces();
  expect(after.events).toContain('xhs-order-placed');
  expect(found(after)).toEqual([]);

  // The control: what is left in any of these places is found.
  await page.evaluate(() => {
    localStorage.setItem('a', 'CANARYNAME');
    sessionStorage.setItem('a', '13866660000');
    document.cookie = 'a=CANARYSTREET';
    console.info('CANARYNOTE');
    history.replaceState(null, '', '?440524188001010014');
    dispatchEvent(new CustomEvent('xhs-test', { detail: 'CANARYNAME' }));
  });
  expect(found(await traces())).toEqual([
    'CANARYNAME in localStorage',
    '13866660000 in sessionStorage',
    'CANARYSTREET in cookies',
    'CANARYNAME in events',
    '440524188001010014 in addresses',
    'CANARYNOTE in console',
  ]);
});
