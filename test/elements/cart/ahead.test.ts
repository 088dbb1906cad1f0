import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { XhsCart } from '../../../src/elements/cart/cart.js';
import '../../../src/elements/cart/define.js';
import type { CartChange } from '../../../src/model/index.js';
import type { CartLineView } from '../../../src/state/cart/cart-store.js';
import { find, press, until } from '../../../stories/acting.js';
import { fillCart } from '../../../stories/place-order.js';
import { followDrawing, stage, type Stage } from '../stage.js';
import { lineOf, linesIn } from './setup.js';

describe('a drawer that is closed', () => {
  it('has its lines drawn while nothing else is to be done, once something is in the cart', async () => {
    const { canvas, shop, cart } = await closedCart();
    expect(cart.shadowRoot!.querySelector('dialog')).to.equal(null);
    await fillCart(shop);
    await isDrawn(canvas);
    expect([cart.open, dialogOf(cart).open]).to.deep.equal([false, false]);
    expect(dialogOf(cart).getBoundingClientRect().height).to.equal(0);
    // What costs an answer of the back end is asked for by whoever opens it.
    expect(find(canvas, 'xhs-cart >>> xhs-coupon') === undefined, 'no coupons').to.equal(true);

    const drawn = followDrawing(cart.shadowRoot!);
    cart.show();
    await until(() => dialogOf(cart).open, 'the drawer to be open');
    expect(drawn()).to.not.contain('line');
    await until(() => find(canvas, 'xhs-cart >>> xhs-coupon'), 'the coupons');
  });

  it('shows what has changed in the meantime when it is opened, and is left as it is when it is closed', async () => {
    const { canvas, shop, cart } = await closedCart();
    await fillCart(shop);
    const before = await isDrawn(canvas);
    const [first] = shop.cart.$view.get().lines;
    await shop.cart.update([{ type: 'set', lineId: first!.id, variantId: first!.variantId, quantity: 7 }]);
    await cart.updateComplete;
    const field = (): string | undefined =>
      find<HTMLInputElement>(canvas, `xhs-cart >>> [data-line="${first!.variantId}"] .stepper input`)?.value;
    expect(field()).to.not.equal('7');
    cart.show();
    await until(() => field() === '7', 'the quantity');

    await press(canvas, 'xhs-cart >>> [part~="close"]');
    await until(() => !dialogOf(cart).open, 'the drawer to be closed');
    await shop.cart.update(before.map((variantId) => setTo(shop, variantId, 0)));
    await cart.updateComplete;
    expect(linesIn(canvas)).to.deep.equal(before);
    cart.show();
    await until(() => find(canvas, 'xhs-cart >>> [part~="notice"]'), 'that nothing is in it');
    expect(linesIn(canvas)).to.deep.equal([]);
  });

  it('has what came to a line while it was closed to be read in it, and does not say it when it is opened', async () => {
    const { canvas, shop, cart } = await closedCart();
    await fillCart(shop);
    await isDrawn(canvas);
    const said = followVoice();
    const [{ variantId }] = shop.cart.$view.get().lines as [CartLineView];
    await shop.cart.update([setTo(shop, variantId, 10_000)]).catch(() => undefined);
    await until(() => shop.cart.$view.get().lines.some(({ messages }) => messages.length > 0), 'a message of the line');
    cart.show();
    await until(() => find(canvas, `${lineOf(variantId)} [part~="message"]`), 'the message');
    expect(said()).to.deep.equal([]);

    // Now that it is open, it is news.
    await shop.cart.update([setTo(shop, variantId, 1)]);
    await shop.cart.update([setTo(shop, variantId, 10_000)]).catch(() => undefined);
    await until(() => said().length > 0, 'the message to be said');
  });
});

async function closedCart(): Promise<Stage & { readonly cart: XhsCart }> {
  const shown = await stage(() => html`<xhs-cart></xhs-cart>`);
  const cart = find<XhsCart>(shown.canvas, 'xhs-cart')!;
  await cart.updateComplete;
  return { ...shown, cart };
}

const dialogOf = (cart: XhsCart): HTMLDialogElement => cart.shadowRoot!.querySelector('dialog')!;

/** Waits until the lines stand in it. @returns their variants. */
async function isDrawn(canvas: HTMLElement): Promise<readonly string[]> {
  await until(() => find(canvas, 'xhs-cart >>> [part~="line"]'), 'lines in a closed drawer');
  return linesIn(canvas);
}

/** Hears whatever a screen reader is told from now on, of the page or of an open drawer. */
function followVoice(): () => readonly string[] {
  const said: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (!(target instanceof Element) || target.role !== 'status') continue;
      for (const node of addedNodes) said.push(node.textContent ?? '');
    }
  });
  observer.observe(document, { subtree: true, childList: true });
  return () => said;
}

function setTo(shop: Stage['shop'], variantId: string, quantity: number): CartChange {
  const line = shop.cart.$view.get().lines.find((each) => each.variantId === variantId)!;
  return { type: 'set', lineId: line.id, variantId, quantity };
}
