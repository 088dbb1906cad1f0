import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/cart/define.js';
import '../../../src/elements/product-card/define.js';
import { appears, find, until } from '../../../stories/acting.js';
import { stage } from '../stage.js';

it('what lies over the page closes by a click beside it, and not by the second of a double one that opened it', async () => {
  const { canvas } = await stage(() => html`<xhs-cart></xhs-cart>`);
  const cart = canvas.querySelector('xhs-cart')!;
  cart.show();
  const dialog = await appears<HTMLDialogElement>(canvas, 'xhs-cart >>> dialog', ({ open }) => open);
  const click = (detail: number): void => {
    dialog.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
  };
  click(2);
  await cart.updateComplete;
  expect(cart.open).to.equal(true);
  click(1);
  await until(() => !cart.open, 'the cart to close');
});

it('what lies below has the focus where that which opened it is gone meanwhile', async () => {
  const { canvas, shop } = await stage(() => html`<xhs-product-card product-id="shanmai-honey"></xhs-product-card>`);
  await appears(canvas, 'xhs-product-card');
  const closeOf = (tag: string): HTMLElement | undefined => find(document.body, `${tag}[open] >>> [part~="close"]`);
  shop.overlay.open({ kind: 'store', storeId: 'shanmai' });
  await until(() => closeOf('xhs-store'), 'the store');
  shop.overlay.open({ kind: 'product', productId: 'shanmai-honey' });
  const product = await until(() => closeOf('xhs-pdp'), 'the product');
  product.focus();
  shop.overlay.open({ kind: 'cart' });
  await until(() => closeOf('xhs-cart'), 'the cart');
  const [, { key }] = shop.overlay.$stack.get() as [unknown, { key: string }];
  shop.overlay.close(key);
  await until(() => !closeOf('xhs-pdp'), 'the product to close below the cart');
  shop.overlay.close();
  await until(() => !closeOf('xhs-cart'), 'the cart to close');
  await until(
    () => find(document.body, 'xhs-store')!.shadowRoot!.activeElement === closeOf('xhs-store'),
    'the store to have the focus',
  );
  shop.overlay.closeAll();
  await until(() => !closeOf('xhs-store'), 'the store to close');
});

it('the page has the focus as it had it where all that lay over it is gone in another order', async () => {
  const { canvas, shop } = await stage(() => html`<xhs-product-card product-id="shanmai-honey"></xhs-product-card>`);
  const link = await appears(canvas, 'xhs-product-card >>> .link');
  link.focus();
  const card = canvas.querySelector('xhs-product-card')!.shadowRoot!;
  expect(card.activeElement).to.equal(link);
  const closeOf = (tag: string): HTMLElement | undefined => find(document.body, `${tag}[open] >>> [part~="close"]`);
  shop.overlay.open({ kind: 'store', storeId: 'shanmai' });
  await until(() => closeOf('xhs-store'), 'the store');
  shop.overlay.open({ kind: 'product', productId: 'shanmai-honey' });
  await until(() => closeOf('xhs-pdp'), 'the product');
  const [store] = shop.overlay.$stack.get();
  shop.overlay.close(store!.key);
  await until(() => !closeOf('xhs-store'), 'the store to close below the product');
  shop.overlay.close();
  await until(() => !closeOf('xhs-pdp'), 'the product to close');
  await until(() => card.activeElement === link, 'the page to have the focus');
});
