import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { XhsOrder } from '../../../src/elements/order/order.js';
import type { XhsAddToCartEvent } from '../../../src/events/index.js';
import { order as en } from '../../../src/i18n/en/order.js';
import { order as chinese } from '../../../src/i18n/zh-cn/order.js';
import { formatMoney } from '../../../src/i18n/index.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/order.stories.js';
import { basket, home, placeOrder } from '../../../stories/place-order.js';
import type { SampleShop } from '../../../stories/sample-shop.js';
import { sharedSuite } from '../shared-suite.js';
import { stage, type Stage, wordsOf } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { inline: true, orderId: 'no-such-order' },
    taken: (element) => wordsOf(element).includes(en.missing),
  },
  sentence: { en: en.refresh, 'zh-CN': chinese.refresh },
});

describe('the confirmation of xhs-order', () => {
  const day = 86_400_000;
  let sample: SampleShop;

  const setup = async (): Promise<Stage & { orderId: string }> => {
    let orderId = '';
    const shown = await stage(({ orderId: id = '' }) => html`<xhs-order inline order-id=${id}></xhs-order>`, {
      async prepare(prepared) {
        sample = prepared;
        orderId = await placeOrder(sample.shop);
        return { orderId };
      },
    });
    await appears(shown.canvas, 'xhs-order >>> .number');
    return { ...shown, orderId };
  };

  it('says that it is placed, under the number that the shop gave it, and that no money moved', async () => {
    const { canvas, shop, orderId } = await setup();
    const state = shop.orders.order(orderId).get();
    const number = state.status === 'ready' ? state.order.number : '';
    expect(number).not.to.equal('');
    expect(find(canvas, 'xhs-order >>> .number')!.textContent).to.equal(number);
    const heading = wordsOf(find(canvas, 'xhs-order >>> [part~="heading"]')!);
    expect(heading).to.contain(en.thanks).and.contain(en.sandbox);
  });

  it('names every line, with the total that the shop says', async () => {
    const { canvas, shop, orderId } = await setup();
    const state = shop.orders.order(orderId).get();
    const { lines, totals } = state.status === 'ready' ? state.order : expect.fail();
    const shown = findAll(canvas, 'xhs-order >>> .line');
    expect(shown.length).to.equal(basket.length);
    for (const { title, variantTitle, quantity } of lines) {
      const line = shown.map(wordsOf).find((words) => words.includes(title) && words.includes(variantTitle));
      expect(line, title).to.contain(`× ${quantity}`);
    }
    const total = totals.find(({ type }) => type === 'total')!.amount;
    expect(find(canvas, 'xhs-order >>> .sum')!.textContent).to.contain(formatMoney(total, 'en'));
  });

  it('says where it goes, and keeps most of the phone number to itself', async () => {
    const { canvas } = await setup();
    const address = wordsOf(find(canvas, 'xhs-order >>> [part~="address"]')!);
    expect(address).to.contain(home.name).and.contain(home.street).and.contain('138****5678');
    expect(wordsOf(find(canvas, 'xhs-order')!)).not.to.contain(home.phone);
  });

  it('says how it stands when it is asked again, and says so aloud', async () => {
    const { canvas } = await setup();
    const status = (): string => find(canvas, 'xhs-order >>> [part~="status"]')!.textContent;
    const before = status();
    const happened = findAll(canvas, 'xhs-order >>> [part~="timeline"] li').length;
    sample.pass(3 * day);
    await press(canvas, 'xhs-order >>> [part~="refresh"]');
    await until(() => status() !== before, 'another state');
    expect(findAll(canvas, 'xhs-order >>> [part~="timeline"] li').length).to.be.above(happened);
    // Beside the thanks, where both are said in one turn of the page.
    await until(
      () => document.querySelector('body > [role="status"]')?.textContent.includes(en.refreshed),
      'a word for screen readers',
    );
  });

  const action = (canvas: HTMLElement, words: string): HTMLElement | undefined =>
    findAll(canvas, 'xhs-order >>> .actions .button').find(({ textContent }) => textContent.trim() === words);

  it('is called off only after the shopper was asked once more', async () => {
    const { canvas, shop, orderId } = await setup();
    action(canvas, en.cancel)!.click();
    await appears(canvas, 'xhs-order >>> .asking');
    action(canvas, en.keep)!.click();
    await until(() => action(canvas, en.cancel), 'the question to go');
    expect(shop.orders.order(orderId).get()).to.have.nested.property('order.actions').that.includes('cancel');
    action(canvas, en.cancel)!.click();
    await until(() => action(canvas, en.cancelYes), 'the question');
    action(canvas, en.cancelYes)!.click();
    await until(() => find(canvas, 'xhs-order >>> [part~="status"]')!.textContent === en.closed, 'it to be called off');
    await until(() => !action(canvas, en.cancel), 'the button to go');
    // Nobody is thanked for what she has called off.
    expect(wordsOf(find(canvas, 'xhs-order >>> [part~="heading"]')!)).not.to.contain(en.thanks);
  });

  it('is confirmed once it has arrived', async () => {
    const { canvas } = await setup();
    expect(action(canvas, en.received)).to.equal(undefined);
    sample.pass(3 * day);
    await press(canvas, 'xhs-order >>> [part~="refresh"]');
    (await until(() => action(canvas, en.received), 'the button')).click();
    (await until(() => action(canvas, en.receivedYes), 'the question')).click();
    await until(
      () => find(canvas, 'xhs-order >>> [part~="status"]')!.textContent === en.completed,
      'the end of the trade',
    );
  });

  it('is bought again once where the button is pressed twice, and says what is not to be had any more', async () => {
    const { canvas, shop } = await setup();
    const refuse = (event: XhsAddToCartEvent): void => {
      if (event.detail.variantId === basket[0]!.variantId) event.respondWith(Promise.reject(new Error('gone')));
    };
    canvas.addEventListener('xhs-add-to-cart', refuse, { capture: true });
    const button = action(canvas, en.buyAgain)!;
    button.focus();
    button.click();
    button.click();
    await until(() => shop.overlay.$stack.get().some(({ content }) => content.kind === 'cart'), 'the cart');
    shop.overlay.closeAll();
    await until(() => wordsOf(find(canvas, 'xhs-order >>> .actions')!).includes(en.someGone), 'what is missing');
    const held = shop.cart.$view.get().lines.map(({ variantId, quantity }) => `${variantId} ${quantity}`);
    const sold = basket.slice(1).map(({ variantId, quantity = 1 }) => `${variantId} ${quantity}`);
    expect([...held].sort()).to.deep.equal([...sold].sort());
    expect(button.matches(':focus'), 'the focus').to.equal(true);
  });

  it('can be bought again: all of it is in the cart then, and the cart is shown', async () => {
    const { canvas, shop } = await setup();
    expect(shop.cart.$view.get().lines).to.deep.equal([]);
    action(canvas, en.buyAgain)!.click();
    await until(() => shop.overlay.$stack.get().some(({ content }) => content.kind === 'cart'), 'the cart');
    const held = shop.cart.$view.get().lines.map(({ variantId }) => variantId);
    expect([...held].sort()).to.deep.equal(basket.map(({ variantId }) => variantId).sort());
    shop.overlay.closeAll();
  });

  it('shows another order once another is named, and that one is not there', async () => {
    const { canvas, shop } = await setup();
    const order = find<XhsOrder>(canvas, 'xhs-order')!;
    const first = find(canvas, 'xhs-order >>> .number')!.textContent;
    order.orderId = await placeOrder(shop, basket.slice(0, 1));
    await appears(canvas, 'xhs-order >>> .number', ({ textContent }) => textContent !== first);
    expect(findAll(canvas, 'xhs-order >>> .line').length).to.equal(1);
    order.orderId = 'no-such-order';
    const notice = await appears(canvas, 'xhs-order >>> [part~="notice"]');
    expect(notice.textContent).to.contain(en.missing);
  });

  it('opens over the page after the checkout, and its button leads back to the page', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-order></xhs-order>`);
    const order = await appears<XhsOrder>(canvas, 'xhs-order', (element) => (element as XhsOrder).shop !== undefined);
    const orderId = await placeOrder(shop);
    shop.overlay.open({ kind: 'cart' });
    shop.overlay.open({ kind: 'order', orderId });
    await appears(canvas, 'xhs-order[open] >>> .number');
    expect(order.orderId).to.equal(orderId);
    await press(canvas, 'xhs-order >>> [part~="continue"]');
    await until(() => !order.open, 'it to close');
    expect(shop.overlay.$stack.get()).to.deep.equal([]);
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('gives the focus back to what opened the cart, past the sheets that it took the place of', async () => {
    const { canvas, shop } = await stage(
      () =>
        html`<button id="bag">Bag</button><xhs-cart></xhs-cart><xhs-checkout></xhs-checkout><xhs-order></xhs-order>`,
    );
    const order = await appears<XhsOrder>(canvas, 'xhs-order', (element) => (element as XhsOrder).shop !== undefined);
    await placeOrder(shop);
    const bag = canvas.querySelector<HTMLElement>('#bag')!;
    bag.focus();
    shop.overlay.open({ kind: 'cart' });
    await appears(canvas, 'xhs-cart >>> dialog[open]');
    shop.overlay.open({ kind: 'checkout' });
    // Which shows the order that has just been placed.
    await appears(canvas, 'xhs-order[open] >>> .number');
    order.close();
    await until(() => !order.renderRoot.querySelector('dialog[open]'), 'it to close');
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
    expect(document.activeElement?.id).to.equal('bag');
  });
});
