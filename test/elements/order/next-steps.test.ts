import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import '../../../src/elements/checkout/define.js';
import '../../../src/elements/order/define.js';
import { order as en } from '../../../src/i18n/en/order.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { basket, placeOrder, placeUnpaid } from '../../../stories/place-order.js';
import type { SceneOptions } from '../../../stories/scene.js';
import { override, type SampleShop } from '../../../stories/sample-shop.js';
import { heard, stage, type Stage, wordsOf } from '../stage.js';

const day = 86_400_000;

async function show(
  place: (sample: SampleShop) => Promise<string>,
  serviceUrl?: string,
  adapter: (sample: CommerceAdapter) => CommerceAdapter = (sample) => sample,
  further: SceneOptions = {},
): Promise<Stage> {
  const shown = await stage(({ orderId: id = '' }) => html`<xhs-order inline order-id=${id}></xhs-order>`, {
    adapter,
    ...further,
    ...(serviceUrl !== undefined && { serviceUrl }),
    prepare: async (sample) => ({ orderId: await place(sample) }),
  });
  await appears(shown.canvas, 'xhs-order >>> .number');
  return shown;
}

const closed = (): Promise<unknown> =>
  until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');

describe('an unpaid order in xhs-order', () => {
  it('says how long it can be paid, and leads back to its payment', async () => {
    const { canvas, shop } = await show(({ shop: prepared }) => placeUnpaid(prepared));
    // It counts by the clock of the shop, which is asked first.
    const left = await appears(canvas, 'xhs-order >>> .left');
    expect(left.textContent).to.match(/1[45]:\d\d/);
    await press(canvas, 'xhs-order >>> [part~="pay"]');
    await until(() => shop.overlay.$stack.get().some(({ content }) => content.kind === 'checkout'), 'the payment');
    shop.overlay.closeAll();
    await closed();
  });

  it('says it in one line, however narrow the page is', async () => {
    const place = ({ shop }: SampleShop): Promise<string> => placeUnpaid(shop);
    const { canvas } = await show(place, undefined, undefined, { width: 320 });
    const left = await appears(canvas, 'xhs-order >>> .left');
    expect(left.offsetHeight).to.be.lessThan(2 * parseFloat(getComputedStyle(left).lineHeight));
    const row = left.parentElement!.getBoundingClientRect();
    for (const each of left.parentElement!.children)
      expect(each.getBoundingClientRect().right).to.be.at.most(row.right);
  });

  it('says so where this browser does not know its payment, and begins none anew', async () => {
    const { canvas, shop } = await show(
      ({ shop: prepared }) => placeUnpaid(prepared),
      undefined,
      (sample) =>
        override(sample, {
          async getOrder(...given) {
            const order = await sample.getOrder?.(...given);
            return order ? { ...order, checkoutId: 'of-another-device' } : null;
          },
        }),
    );
    await press(canvas, 'xhs-order >>> [part~="pay"]');
    await until(() => wordsOf(find(canvas, 'xhs-order >>> [part~="actions"]')!).includes(en.payGone), 'the reason');
    expect(shop.overlay.$stack.get()).to.deep.equal([]);
  });

  it('says no more than that it is cancelled where another tab has called it off', async () => {
    let called = false;
    const { canvas } = await show(
      ({ shop: prepared }) => placeUnpaid(prepared),
      undefined,
      (sample) =>
        override(sample, {
          async getOrder(id, context) {
            if (called) await sample.cancelOrder!(id, { id: 'of another tab' }, context);
            const order = await sample.getOrder!(id, context);
            return order && { ...order, checkoutId: 'of-another-device' };
          },
        }),
    );
    called = true;
    await press(canvas, 'xhs-order >>> [part~="pay"]');
    await until(() => find(canvas, 'xhs-order >>> [part~="status"]')?.textContent === en.cancelled, 'how it stands');
    await until(() => find(canvas, 'xhs-order >>> .actions .button')?.matches(':focus'), 'the focus on what is left');
    expect(wordsOf(find(canvas, 'xhs-order >>> [part~="actions"]')!)).to.equal(en.buyAgain);
  });
});

describe('what has arrived, in xhs-order', () => {
  const received = async ({ shop, pass }: SampleShop): Promise<string> => {
    const id = await placeOrder(shop);
    pass(60 * day);
    return id;
  };

  it('can be reviewed product by product: the page takes it down', async () => {
    const { canvas, shop } = await show(received);
    const asked = heard(canvas, 'xhs-write-review');
    canvas.addEventListener('xhs-write-review', (event) => event.preventDefault());
    const buttons = findAll(canvas, 'xhs-order >>> [part~="review"] .button');
    expect(buttons.length).to.equal(basket.length);
    buttons[0]!.click();
    expect(asked.map(({ detail }) => detail.productId)).to.deep.equal([
      findProduct(shop, asked[0]!.detail.orderId ?? ''),
    ]);
    await Promise.resolve();
    expect(shop.overlay.$stack.get()).to.deep.equal([]);
  });

  it('opens the form for a review where the page takes reviews', async () => {
    const { canvas, shop } = await show(received);
    await press(canvas, 'xhs-order >>> [part~="review"] .button');
    await until(() => shop.overlay.$stack.get().some(({ content }) => content.kind === 'review'), 'the form');
    shop.overlay.closeAll();
    await closed();
  });

  it('leads to the product page, with the reviews that stand there, where the page takes none', async () => {
    const { canvas, shop } = await show(received, undefined, undefined, {
      disturb: { calls: ['listReviews'], how: 'failing' },
    });
    await press(canvas, 'xhs-order >>> [part~="review"] .button');
    await until(() => shop.overlay.$stack.get().some(({ content }) => content.kind === 'product'), 'the product');
    shop.overlay.closeAll();
    await closed();
  });

  it('is not to be reviewed before it is there', async () => {
    const { canvas } = await show(({ shop }) => placeOrder(shop));
    expect(find(canvas, 'xhs-order >>> [part~="review"]')).to.equal(undefined);
  });
});

describe('customer service in xhs-order', () => {
  it('is told the number of the order where its address asks for it, in a context of its own', async () => {
    const { canvas } = await show(({ shop }) => placeOrder(shop), 'https://help.example/?about={order}');
    const link = await appears<HTMLAnchorElement>(canvas, 'xhs-order >>> [part~="service"]');
    const number = find(canvas, 'xhs-order >>> .number')!.textContent;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      `https://help.example/?about=${number}`,
      '_blank',
      'noopener',
    ]);
  });

  it('is not there where nobody says how it is reached, or by an address that may not be followed', async () => {
    for (const url of [undefined, 'javascript:alert(1)']) {
      const { canvas } = await show(({ shop }) => placeOrder(shop), url);
      expect(find(canvas, 'xhs-order >>> [part~="service"]')).to.equal(undefined);
    }
  });

  it('stands beside the invoice that was asked for', async () => {
    const invoice = { kind: 'company', title: '舟山小满文化有限公司', taxId: '91350100M000100Y43' } as const;
    const { canvas } = await show(({ shop }) => placeOrder(shop, basket, { invoice }));
    const words = wordsOf(find(canvas, 'xhs-order >>> [part~="invoice"]')!);
    expect(words).to.contain(invoice.title).and.contain(invoice.taxId).and.contain(en.invoiceCompany);
  });
});

function findProduct(shop: Stage['shop'], orderId: string): string | undefined {
  const state = shop.orders.order(orderId).get();
  return state.status === 'ready' ? state.order.lines[0]?.productId : undefined;
}
