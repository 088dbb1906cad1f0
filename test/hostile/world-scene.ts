import { html, render, type TemplateResult } from 'lit';
import { createEmbeddedShop } from '../../src/commerce/embedded/index.js';
import { createJsonSource } from '../../src/content/json/index.js';
import '../../src/define.js';
import '../../src/merchant.js';
import { createScriptSource } from '../../src/live/script/index.js';
import { XhsAddToCartEvent, type XhsErrorEvent } from '../../src/events/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import { pageEnvironment } from '../../src/runtime/environment.js';
import type { Shop } from '../../src/runtime/shop.js';
import { appears, find, press, until } from '../../stories/acting.js';
import { placeOrder } from '../../stories/place-order.js';

// A shopper before every element there is, whatever the browser makes of what the page stores.

export const tin = { productId: 'shanmai-buckwheat-tea', variantId: 'shanmai-buckwheat-tea-tin' };

/**
 * The sample shop behind a shop of this page; its back end is elsewhere, and has an order already.
 * @param data where `shop.json` and `content.json` of the sample are.
 */
export async function openShop(name: string, data: string): Promise<{ shop: Shop; orderId: string }> {
  const base = new URL('shop.json', data).href;
  const elsewhere = {
    fetch: fetch.bind(globalThis),
    now: () => Date.now(),
    page: new EventTarget(),
    online: () => true,
  };
  const goods: unknown = await (await fetch(base)).json();
  const commerce = createEmbeddedShop({ data: goods, base, name, environment: elsewhere });
  const content = createJsonSource({ src: new URL('content.json', data).href });
  const live = createScriptSource({ src: new URL('live.json', data).href });
  const earlier = createShop({ name: 'earlier', environment: elsewhere, commerce, content });
  const orderId = await placeOrder(earlier, [tin]);
  earlier.dispose();
  return { shop: createShop({ name, locale: 'en', environment: pageEnvironment(), commerce, content, live }), orderId };
}

/** Every element there is, with what it shows once it is drawn. */
export const elements = (
  orderId: string,
): readonly (readonly [tag: string, drawn: string, content: TemplateResult])[] => [
  ['xhs-note', '[part~="products"]', html`<xhs-note note-id="morning-shelf"></xhs-note>`],
  [
    'xhs-note-viewer',
    'xhs-note >>> [part~="products"]',
    html`<xhs-note-viewer inline note-id="tea-break"></xhs-note-viewer>`,
  ],
  [
    'xhs-product-tag',
    '[part~="tag"]',
    html`<xhs-product-tag product-id="isle-glow-mist" x="0.5" y="0.5"></xhs-product-tag>`,
  ],
  ['xhs-product-card', '[part~="price"]', html`<xhs-product-card product-id=${tin.productId}></xhs-product-card>`],
  ['xhs-pdp', '[part~="store"]', html`<xhs-pdp inline product-id=${tin.productId}></xhs-pdp>`],
  ['xhs-cart-button', '[part~="badge"]', html`<xhs-cart-button></xhs-cart-button>`],
  ['xhs-cart', '[part~="line"]', html`<xhs-cart inline></xhs-cart>`],
  ['xhs-coupon', '[part~="coupon"]', html`<xhs-coupon coupon-id="coupon-isle-glow"></xhs-coupon>`],
  ['xhs-countdown', '[role="timer"]', html`<xhs-countdown closes="2036-11-12T00:00:00+08:00"></xhs-countdown>`],
  ['xhs-live', '[part~="host"]', html`<xhs-live room-id="friday-evening"></xhs-live>`],
  ['xhs-live-tray', '[part~="price"]', html`<xhs-live-tray inline room-id="friday-evening"></xhs-live-tray>`],
  ['xhs-live-host', '[part~="item"]', html`<xhs-live-host room-id="friday-evening"></xhs-live-host>`],
  ['xhs-order', '[part~="status"]', html`<xhs-order inline order-id=${orderId}></xhs-order>`],
  ['xhs-feed', '[part~="card"]', html`<xhs-feed check-every="0"></xhs-feed>`],
  ['xhs-market', '[part~="title"]', html`<xhs-market></xhs-market>`],
  ['xhs-reviews', '[part~="post"]', html`<xhs-reviews product-id=${tin.productId}></xhs-reviews>`],
  ['xhs-questions', '[part~="post"]', html`<xhs-questions product-id=${tin.productId}></xhs-questions>`],
  ['xhs-comments', '[part~="post"]', html`<xhs-comments note-id="morning-shelf"></xhs-comments>`],
  ['xhs-review-form', 'form', html`<xhs-review-form inline product-id=${tin.productId}></xhs-review-form>`],
  ['xhs-search', '[part~="popular"] bdi', html`<xhs-search></xhs-search>`],
  ['xhs-store', '[part~="price"]', html`<xhs-store inline store-id="shanmai"></xhs-store>`],
  ['xhs-tag-editor', '[part~="handle"]', html`<xhs-tag-editor note-id="morning-shelf"></xhs-tag-editor>`],
  ['xhs-note-lint', '[part~="advice"]', html`<xhs-note-lint note-id="morning-shelf"></xhs-note-lint>`],
  ['xhs-wishlist', '[part~="notice"]', html`<xhs-wishlist></xhs-wishlist>`],
  ['xhs-store-setup', '[part~="item"]', html`<xhs-store-setup></xhs-store-setup>`],
  ['xhs-insights', 'input[type="file"]', html`<xhs-insights></xhs-insights>`],
  ['xhs-orders', '[part~="order"]', html`<xhs-orders inline></xhs-orders>`],
];

/**
 * Shows every element in `canvas`, puts a tin of tea in, makes three of it, and begins to pay.
 * @param meanwhile happens when one is in the cart.
 * @returns the codes of the errors and warnings that were told.
 */
export async function shopThrough(
  canvas: HTMLElement,
  shop: Shop,
  orderId: string,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly string[]> {
  // A shop tells all whom it is connected to by one and the same event.
  const told = new Set<XhsErrorEvent>();
  const page = new EventTarget();
  for (const target of [page, canvas]) {
    target.addEventListener('xhs-error', (event) => told.add(event as XhsErrorEvent));
  }
  shop.connect(page);
  const all = elements(orderId);
  render(html`<xhs-provider .shop=${shop}>${all.map(([, , content]) => content)}</xhs-provider>`, canvas);

  const request = new XhsAddToCartEvent(tin);
  (await appears(canvas, 'xhs-product-card')).dispatchEvent(request);
  await request.promise;
  for (const [tag, drawn] of all) {
    // Some draw what is near alone.
    find(canvas, tag)!.scrollIntoView();
    await appears(canvas, `${tag} >>> ${drawn}`);
  }
  await meanwhile();
  const line = `xhs-cart >>> [data-line="${tin.variantId}"] >>> .stepper`;
  for (const quantity of ['2', '3']) {
    await press(canvas, `${line} button:last-of-type`);
    await until(() => find<HTMLInputElement>(canvas, `${line} input`)?.value === quantity, `${quantity} in the cart`);
  }
  const sum = 'xhs-cart >>> [part~="total"][aria-busy="false"]';
  await appears(canvas, sum, ({ textContent }) => textContent.includes('204')).catch((error: unknown) => {
    throw new Error(`The cart never came to 204: ${JSON.stringify(shop.cart.$view.get())}`, { cause: error });
  });

  // The checkout begins with what is in the cart.
  const checkout = document.createElement('xhs-checkout');
  checkout.inline = true;
  find(canvas, 'xhs-provider')!.append(checkout);
  await appears(canvas, 'xhs-checkout form');
  await shop.cart.settled();
  return [...told].map(({ detail }) => detail.code);
}
