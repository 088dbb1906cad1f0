import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { XhsOrder } from '../../../src/elements/order/order.js';
import type { XhsOrders } from '../../../src/elements/orders/orders.js';
import '../../../src/elements/order/define.js';
import '../../../src/elements/orders/define.js';
import { XhsOpenOrdersEvent } from '../../../src/events/index.js';
import { order as orderEn } from '../../../src/i18n/en/order.js';
import { orders as en } from '../../../src/i18n/en/orders.js';
import { refund as refundEn } from '../../../src/i18n/en/refund.js';
import { returning as returningEn } from '../../../src/i18n/en/returning.js';
import { orders as chinese } from '../../../src/i18n/zh-cn/orders.js';
import type { Order } from '../../../src/model/index.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/orders.stories.js';
import { basket, placeOrder, placeReturned, placeSampleOrders, placeUnpaid } from '../../../stories/place-order.js';
import { override, type SampleShop } from '../../../stories/sample-shop.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage, type Stage, wordsOf } from '../stage.js';
import { wordsBox } from '../where-drawn.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { inline: true, filter: 'after_sales' },
    taken: (element) =>
      element.shadowRoot?.querySelector('[aria-selected="true"]')?.textContent.trim() === en.after_sales,
  },
  sentence: { en: en.title, 'zh-CN': chinese.title },
});

const rows = (canvas: HTMLElement): string[] => findAll(canvas, 'xhs-orders >>> [part~="order"]').map(wordsOf);
const row = (canvas: HTMLElement, at: number): HTMLElement =>
  findAll(canvas, 'xhs-orders >>> [part~="order"]')[at] ?? expect.fail(`no order ${at}`);
const statuses = (canvas: HTMLElement): string[] =>
  findAll(canvas, 'xhs-orders >>> .row-status').map(({ textContent }) => textContent.trim());

describe('the list of xhs-orders', () => {
  let sample: SampleShop;
  const setup = async (prepare: (prepared: SampleShop) => Promise<void> = placeSampleOrders): Promise<Stage> => {
    const shown = await stage(() => html`<xhs-orders inline></xhs-orders>`, {
      async prepare(prepared) {
        sample = prepared;
        await prepare(prepared);
      },
    });
    await appears(shown.canvas, 'xhs-orders >>> [part~="order"]');
    return shown;
  };

  it('has the variant of a product at the side of its title, also where the page is written from the right', async () => {
    const { canvas } = await stage(
      () => html`<xhs-orders inline></xhs-orders>`,
      { prepare: placeSampleOrders },
      { direction: 'rtl', locale: 'zh-CN' },
    );
    const variant = await appears(canvas, 'xhs-orders >>> .variant');
    expect(wordsBox(variant).right).to.be.closeTo(wordsBox(variant.previousElementSibling!).right, 1);
  });

  it('shows every order, the newest first, with its store, how it stands and what it comes to', async () => {
    const { canvas, shop } = await setup();
    const { items: orders } = shop.orders.list().get();
    expect(statuses(canvas)).to.deep.equal([
      orderEn.unpaid,
      orderEn.customs,
      orderEn.partly_shipped,
      orderEn.shipped,
      orderEn.completed,
    ]);
    orders.forEach((order, at) => {
      const words = wordsOf(row(canvas, at));
      for (const { storeName } of order.groups) expect(words).to.contain(storeName);
      expect(words).to.contain(en.count(order.lines.reduce((all, { quantity }) => all + quantity, 0)));
    });
  });

  it('opens the form for a parcel that goes back, in sight and with the focus in its first field, however late it comes', async () => {
    // Before any other test that opens an order: the form has not come yet.
    const { canvas } = await setup();
    const at = rows(canvas).findIndex((each) => each.includes(en.sendBack));
    row(canvas, at).querySelector<HTMLElement>('[part~="next"]')?.click();
    const field = await appears(canvas, 'xhs-order >>> #return-carrier');
    await until(() => field.matches(':focus'), 'the focus in the form');
    const { top } = find(canvas, 'xhs-order >>> .bar')!.getBoundingClientRect();
    const form = find(canvas, 'xhs-order >>> .return-form')!;
    await until(() => form.getBoundingClientRect().bottom <= top, 'all of the form to be in sight');
    find<XhsOrder>(canvas, 'xhs-order')!.close();
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('says how a refund stands that is still open, and leads to where a parcel is to be told', async () => {
    const { canvas } = await setup();
    const returning = rows(canvas).filter((each) => each.includes(en.refund(refundEn.returning)));
    expect(returning.length).to.equal(1);
    expect(returning[0]).to.contain(en.sendBack);
    const at = rows(canvas).findIndex((each) => each.includes(en.sendBack));
    const opened = heard(canvas, 'xhs-open-order');
    row(canvas, at).querySelector<HTMLElement>('[part~="next"]')?.click();
    const [{ detail }] = [await until(() => opened[0], 'the order')];
    const { items } = sample.shop.orders.list().get();
    const { id: refundId } = items[at]?.refunds?.[0] ?? expect.fail('no refund');
    expect(detail.orderId).to.equal(items[at]?.id);
    await sample.shop.orders.updateReturnShipment(detail.orderId, refundId, {
      carrier: 'SF Express',
      trackingNumber: 'SF1234567890123',
    });
    await until(() => rows(canvas)[at]?.includes(en.refund(returningEn.onItsWay)), 'that it is on its way back');
    expect(rows(canvas)[at]).not.to.contain(en.sendBack);
  });

  it('has the orders of the sample shop to show where nobody has bought anything', async () => {
    const { canvas } = await stage(() => html`<xhs-orders inline></xhs-orders>`, { sampleOrders: true });
    await until(() => rows(canvas).length > 0, 'the orders');
    expect(statuses(canvas)).to.deep.equal([
      orderEn.unpaid,
      orderEn.customs,
      orderEn.partly_shipped,
      orderEn.completed,
    ]);
    await appears(canvas, 'xhs-orders >>> .left');
  });

  it('says how long an order can still be paid', async () => {
    const { canvas } = await setup();
    const left = await appears(canvas, 'xhs-orders >>> .left');
    expect(left.textContent).to.match(/1[45]:\d\d/);
  });

  it('says of each order when it can be paid no more, also while a later one still can', async () => {
    const later = (order: Order): Order => ({ ...order, id: 'later', payBy: (order.payBy ?? 0) + 600_000 });
    const { canvas } = await stage(() => html`<xhs-orders inline></xhs-orders>`, {
      adapter: (back) =>
        override(back, {
          async listOrders(...given) {
            const page = (await back.listOrders?.(...given)) ?? { items: [] };
            return { ...page, items: page.items.flatMap((each) => [later(each), each]) };
          },
        }),
      async prepare(prepared) {
        sample = prepared;
        await placeUnpaid(prepared.shop);
      },
    });
    await appears(canvas, 'xhs-orders >>> .left');
    expect(statuses(canvas)).to.deep.equal([orderEn.unpaid, orderEn.unpaid]);
    sample.pass(16 * 60_000);
    await until(() => statuses(canvas)[1] === orderEn.cancelled, 'the first to be cancelled');
    expect(statuses(canvas)[0]).to.equal(orderEn.unpaid);
  });

  it('says no more that goods are to be posted once it is too late for that', async () => {
    const { canvas } = await setup(async (before) => {
      before.pass(-10 * 86_400_000);
      await placeReturned(before);
      before.pass(6 * 86_400_000);
    });
    expect(rows(canvas)[0]).to.contain(en.refund(refundEn.returning)).and.contain(en.sendBack);
    sample.pass(2 * 86_400_000);
    await until(() => !rows(canvas)[0]?.includes(en.sendBack), 'that there is nothing to be posted');
    expect(rows(canvas)[0]).not.to.contain(refundEn.returning);
  });

  it('shows one kind at a time, by the arrow keys too, and says of an empty one the way on', async () => {
    const { canvas } = await setup();
    const { shadowRoot } = find<XhsOrders>(canvas, 'xhs-orders')!;
    const go = (key: string): void => {
      const tab = shadowRoot!.querySelector('[aria-selected="true"]')!;
      tab.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
    go('ArrowRight');
    await until(() => rows(canvas).length === 1, 'the one to be paid');
    expect(statuses(canvas)).to.deep.equal([orderEn.unpaid]);
    expect(shadowRoot!.activeElement?.textContent.trim()).to.equal(en.unpaid);
    go('End');
    await until(() => statuses(canvas).join() === orderEn.shipped, 'the one with a refund');
    go('ArrowRight');
    await until(() => rows(canvas).length === 5, 'all of them again');
  });

  it('opens an order over the page, and asks there whether it has arrived', async () => {
    const { canvas } = await setup(async ({ shop, pass }) => {
      await placeOrder(shop);
      pass(3 * 86_400_000);
    });
    const asked = heard(canvas, 'xhs-open-order');
    const next = await until(
      () => findAll(canvas, 'xhs-orders >>> [part~="next"]').find((each) => each.textContent.trim() === en.received),
      'the button',
    );
    next.click();
    await appears(canvas, 'xhs-order >>> .asking');
    expect(asked[0]?.detail.ask).to.equal('confirm_receipt');
    await until(() => find(canvas, 'xhs-order >>> .asking .button')?.matches(':focus'), 'the focus on the question');
    await press(canvas, 'xhs-order >>> .confirm');
    await until(() => statuses(canvas).filter((status) => status === orderEn.completed).length === 1, 'it in the list');
    find<XhsOrder>(canvas, 'xhs-order')!.close();
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('moves the focus to all orders where there are none of a kind and all are asked for', async () => {
    const { canvas } = await stage(() => html`<xhs-orders inline filter="after_sales"></xhs-orders>`, {
      sampleOrders: true,
    });
    const all = await appears(canvas, 'xhs-orders >>> [part~="notice"] button');
    all.focus();
    all.click();
    await until(() => rows(canvas).length > 0, 'the orders');
    expect(find(canvas, 'xhs-orders')!.shadowRoot!.activeElement?.textContent.trim()).to.equal(en.all);
  });

  it('asks of an order that is not paid yet no more than whether it is to be cancelled', async () => {
    const { canvas } = await stage(() => html`<xhs-orders inline></xhs-orders> <xhs-order></xhs-order>`, {
      sampleOrders: true,
    });
    await press(canvas, 'xhs-orders >>> .open');
    await press(canvas, 'xhs-order[open] >>> .actions .button');
    const asked = await appears(canvas, 'xhs-order >>> .asking');
    expect(wordsOf(asked.querySelector('p')!)).to.equal(orderEn.cancelUnpaid);
    find<XhsOrder>(canvas, 'xhs-order')!.close();
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('buys again what is over', async () => {
    const { canvas, shop } = await setup();
    const buttons = findAll(canvas, 'xhs-orders >>> [part~="next"]');
    buttons.find((each) => each.textContent.trim() === en.buyAgain)!.click();
    await until(() => shop.overlay.$stack.get().some(({ content }) => content.kind === 'cart'), 'the cart');
    expect(shop.cart.$view.get().lines.map(({ quantity }) => quantity)).to.include(3);
    shop.overlay.closeAll();
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('shows more on demand: the focus stays on the button, and goes to the first new order after the last page', async () => {
    const order = (at: number): Order =>
      ({ id: `o${at}`, number: `${at}`, status: 'to_ship', lines: [], groups: [], totals: [], events: [] }) as never;
    const pages = ['1', '2', undefined].map((cursor, page) => ({
      items: [0, 1].map((at) => ({ ...order(page * 2 + at), payment: 'paid', currency: 'CNY', placedAt: 1 }) as Order),
      ...(cursor && { cursor }),
    }));
    const { canvas } = await stage(() => html`<xhs-orders inline></xhs-orders>`, {
      adapter: (back) =>
        override(back, { listOrders: (cursor) => Promise.resolve(pages[Number(cursor)] ?? expect.fail('page')) }),
    });
    await until(() => rows(canvas).length === 2, 'the first page');
    const { shadowRoot } = find<XhsOrders>(canvas, 'xhs-orders')!;
    await press(canvas, 'xhs-orders >>> [part~="more"]');
    await until(() => rows(canvas).length === 4, 'the second page');
    expect(shadowRoot!.activeElement?.classList.contains('more')).to.equal(true);
    await press(canvas, 'xhs-orders >>> [part~="more"]');
    await until(() => shadowRoot!.activeElement?.textContent.includes(en.row('4')), 'the focus on the first new order');
    expect(rows(canvas).length).to.equal(6);
  });

  it('shows what was bought over the page once that is closed', async () => {
    const { canvas, shop } = await setup(async ({ shop: prepared }) => void (await placeOrder(prepared)));
    expect(rows(canvas).length).to.equal(1);
    shop.overlay.open({ kind: 'cart' });
    await placeOrder(shop, basket.slice(0, 1));
    shop.overlay.closeAll();
    await until(() => rows(canvas).length === 2, 'the new order');
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('opens by a request of the page, and asks anew each time', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-orders></xhs-orders>`, {});
    const orders = await appears<XhsOrders>(canvas, 'xhs-orders', (each) => (each as XhsOrders).shop !== undefined);
    orders.dispatchEvent(new XhsOpenOrdersEvent({ filter: 'unpaid' }));
    await appears(canvas, 'xhs-orders[open] >>> [part~="notice"]');
    expect(orders.filter).to.equal('unpaid');
    orders.close();
    await placeOrder(shop);
    orders.dispatchEvent(new XhsOpenOrdersEvent());
    await appears(canvas, 'xhs-orders[open] >>> [part~="order"]');
    orders.close();
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('takes an order away from a kind that it is no more of', async () => {
    const { canvas, shop } = await setup();
    await press(canvas, 'xhs-orders >>> #tab-unpaid');
    await until(() => rows(canvas).length === 1, 'the one to be paid');
    sample.pass(60_000);
    await shop.orders.act(shop.orders.list('unpaid').get().items[0]!.id, 'cancel');
    await until(() => wordsOf(find(canvas, 'xhs-orders')!).includes(en.emptyKind), 'none of the kind');
  });
});
