import type { ContentSource } from '../../src/content/source.js';
import '../../src/elements/checkout/define.js';
import '../../src/elements/provider/define.js';
import type { XhsProvider } from '../../src/elements/provider/provider.js';
import { createShop } from '../../src/runtime/create-shop.js';
import { pageEnvironment } from '../../src/runtime/environment.js';
import type { CheckoutView } from '../../src/state/checkout/checkout-store.js';
import { remoteAdapter } from './remote-adapter.js';

// A page with nothing but a checkout on it. `?name=` says which storage it shares with the other tabs.

/** What the storm finds in the page. */
export interface StormPage {
  /** How the checkout stands. */
  view(): Pick<CheckoutView, 'status' | 'pending' | 'orderId'>;
  /** How often this page was told of an order. */
  readonly told: number;
}

const name = new URLSearchParams(location.search).get('name') ?? 'storm';
const shop = createShop({
  commerce: remoteAdapter(),
  content: {} as ContentSource,
  locale: 'en',
  country: 'SG',
  name,
  environment: pageEnvironment(),
});
let told = 0;
document.addEventListener('xhs-order-placed', () => (told += 1));
const provider = document.createElement('xhs-provider') as XhsProvider;
provider.shop = shop;
const checkout = document.createElement('xhs-checkout');
checkout.toggleAttribute('inline', true);
provider.append(checkout);
document.body.append(provider);

const page: StormPage = {
  view() {
    const { status, pending, orderId } = shop.checkout.$view.get();
    return { status, pending, ...(orderId !== undefined && { orderId }) };
  },
  get told() {
    return told;
  },
};
Object.assign(globalThis, { storm: page });
