// Runs in a page: puts elements into it and takes them out again, as often as it is told.
import { XhsAddToCartEvent } from '/dist/xhs-elements.js';
import { frame, findBelow } from '/bench/in-page.mjs';

const tin = { productId: 'shanmai-buckwheat-tea', variantId: 'shanmai-buckwheat-tea-tin' };
const product = { 'product-id': tin.productId };
const note = { 'note-id': 'morning-shelf' };
const room = { 'room-id': 'friday-evening' };

/** Every element, by its tag and what it is of where that matters, with its attributes and with what it shows once it is drawn. */
export const elements = {
  'xhs-note': [note, '[part~="products"]'],
  'xhs-note of a video': [{ 'note-id': 'lip-tea-daylight' }, '[part~="play"]'],
  'xhs-note-viewer': [{ ...note, inline: '' }, '[part~="products"]'],
  'xhs-product-tag': [{ 'product-id': 'isle-glow-mist', x: '0.5', y: '0.5' }, '[part~="tag"]'],
  'xhs-product-card': [product, '[part~="price"]'],
  'xhs-pdp': [{ ...product, inline: '' }, '[part~="store"]'],
  'xhs-cart-button': [{}, '[part~="badge"]'],
  'xhs-cart': [{ inline: '' }, '[part~="line"]'],
  'xhs-checkout': [{ inline: '' }, 'form'],
  'xhs-coupon': [{ 'coupon-id': 'coupon-isle-glow' }, '[part~="coupon"]'],
  'xhs-countdown': [{ closes: '2036-11-12T00:00:00+08:00' }, '[role="timer"]'],
  'xhs-live': [room, '[part~="host"]'],
  'xhs-live-tray': [{ ...room, inline: '' }, '[part~="price"]'],
  'xhs-live-host': [room, '[part~="item"]'],
  'xhs-order': [{ inline: '', 'order-id': 'of-nobody' }, '[part~="notice"]'],
  'xhs-orders': [{ inline: '' }, '[part~="order"]'],
  'xhs-feed': [{ 'check-every': '0' }, '[part~="card"]'],
  'xhs-market': [{}, '[part~="title"]'],
  'xhs-reviews': [product, '[part~="post"]'],
  'xhs-questions': [product, '[part~="post"]'],
  'xhs-comments': [note, '[part~="post"]'],
  'xhs-review-form': [{ ...product, inline: '' }, 'form'],
  'xhs-search': [{}, '[part~="popular"] bdi'],
  'xhs-store': [{ inline: '', 'store-id': 'shanmai' }, '[part~="price"]'],
  'xhs-wishlist': [{}, '[part~="notice"]'],
  // A draft is edited in one place at a time.
  'xhs-tag-editor': [note, '[part~="handle"]', 1],
  'xhs-note-lint': [note, '[part~="advice"]'],
  'xhs-store-setup': [{}, '[part~="item"]'],
  'xhs-insights': [{}, 'input[type="file"]'],
};

const withAttributes = (tag, attributes) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const shop = {
  'commerce-src': '/demo/data/{locale}/shop.json',
  'content-src': '/demo/data/{locale}/content.json',
  'live-src': '/demo/data/{locale}/live.json',
  locale: 'en',
};
const provider = withAttributes('xhs-provider', { ...shop, name: 'mounts' });

/** Opens the shop in which all of it happens, with one thing in its cart. */
export async function open() {
  document.querySelector('main').replaceChildren(provider);
  while (!provider.shop) await frame();
  const request = new XhsAddToCartEvent(tin);
  provider.dispatchEvent(request);
  await request.promise;
}

/**
 * Puts an element into the page and takes it out, so many at a time, until it was there so often.
 * @throws Error when one shows nothing.
 */
export async function mount(name, times, atOnce = 10) {
  const [attributes, drawn, most = atOnce] = elements[name];
  const [tag] = name.split(' ');
  for (let left = times; left > 0; left -= most) {
    const some = Array.from({ length: Math.min(left, most) }, () => withAttributes(tag, attributes));
    provider.append(...some);
    await Promise.all(some.map((element) => element.updateComplete));
    // The first stands where it is seen, and is drawn whole.
    const began = performance.now();
    while (!findBelow(some[0].shadowRoot ?? some[0], drawn)) {
      if (performance.now() - began > 20_000) throw new Error(`<${tag}> shows no ${drawn}`);
      await frame();
    }
    for (const element of some) element.remove();
  }
  await frame();
}

/** A shop that comes and goes with its provider. */
export async function mountShop(times) {
  for (let left = times; left > 0; left -= 1) {
    const own = withAttributes('xhs-provider', { ...shop, name: 'passing' });
    own.append(withAttributes('xhs-cart-button', {}));
    document.querySelector('main').append(own);
    await own.updateComplete;
    own.remove();
  }
  await frame();
}
