import { IDBFactory } from 'fake-indexeddb';
import type { ReadableAtom } from 'nanostores';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import type { CheckoutInput } from '../../src/model/index.js';
import { createShop, type Shop } from '../../src/index.js';

/** What one shopper holds in the hand: a browser, whose tabs share what is stored. */
export class Device {
  readonly #indexedDB = new IDBFactory();
  readonly #tabs: Shop[] = [];

  /** Opens a tab over a back end. */
  open(commerce: CommerceAdapter): Shop {
    const shop = createShop({
      commerce,
      content: () => Promise.reject(new Error('There are no notes here')),
      locale: 'en',
      environment: { indexedDB: this.#indexedDB, fetch, now: () => Date.now() },
    });
    this.#tabs.push(shop);
    return shop;
  }

  close(): void {
    for (const tab of this.#tabs) tab.dispose();
  }
}

/** Waits until something is the case. */
export function until<View>(store: ReadableAtom<View>, holds: (view: View) => boolean): Promise<View> {
  return new Promise((resolve) => {
    const stop = store.subscribe((view) => {
      if (!holds(view as View)) return;
      resolve(view as View);
      queueMicrotask(() => stop());
    });
  });
}

/** Goes to the checkout of the cart and fills it in. */
export async function fillIn(shop: Shop, input: CheckoutInput): Promise<void> {
  await shop.checkout.begin({ kind: 'cart' });
  await shop.checkout.update(input);
}

/** What a shopper is told anywhere of a cart or a checkout. */
export function told(shop: Shop): readonly string[] {
  const { lines, codes, messages } = shop.cart.$view.get();
  const all = [...lines, ...codes].flatMap((part) => part.messages);
  return [...all, ...messages, ...shop.checkout.$view.get().messages].map(({ code }) => code);
}

/** What is to be paid, in minor units. */
export function totalOf({
  totals,
}: {
  readonly totals: readonly { type: string; amount: { amount: number } }[];
}): number {
  return totals.find(({ type }) => type === 'total')?.amount.amount ?? NaN;
}
