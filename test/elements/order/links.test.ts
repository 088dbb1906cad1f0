import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/order/define.js';
import '../../../src/elements/orders/define.js';
import '../../../src/elements/provider/define.js';
import { XhsOpenOrderEvent } from '../../../src/events/index.js';
import { order as en } from '../../../src/i18n/en/order.js';
import type { Shop } from '../../../src/runtime/shop.js';
import { appears, find, until } from '../../../stories/acting.js';
import { placeOrder, placeReturned } from '../../../stories/place-order.js';
import { override, type SampleShop } from '../../../stories/sample-shop.js';
import { stage, wordsOf } from '../stage.js';

/** A shop in which somebody has ordered. */
async function ordered(place: (sample: SampleShop) => Promise<string>): Promise<{ shop: Shop; orderId: string }> {
  let orderId = '';
  const { shop } = await stage(() => html``, { prepare: async (sample) => void (orderId = await place(sample)) });
  return { shop, orderId };
}

async function close(shop: Shop): Promise<void> {
  shop.overlay.closeAll();
  await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
}

describe('an order that an address names', () => {
  const { href } = location;
  const visit = (orderId: string): void => {
    const address = new URL(href);
    address.searchParams.set('xhs-order', orderId);
    history.replaceState(null, '', address);
  };
  afterEach(() => history.replaceState(null, '', href));

  it('opens over a page that takes such links, though no element for it stands there', async () => {
    const { shop, orderId } = await ordered(({ shop: prepared }) => placeOrder(prepared));
    visit(orderId);
    const page = await fixture<HTMLElement>(
      html`<xhs-provider deep-links .shop=${shop}><xhs-orders></xhs-orders></xhs-provider>`,
    );
    const number = await appears(page, 'xhs-order[open] >>> .number');
    const state = shop.orders.order(orderId).get();
    expect(number.textContent).to.equal(state.status === 'ready' && state.order.number);
    await close(shop);
  });

  it('is said not to be there where the shopper has none of that name', async () => {
    const { shop } = await ordered(({ shop: prepared }) => placeOrder(prepared));
    visit('of-somebody-else');
    const page = await fixture<HTMLElement>(
      html`<xhs-provider deep-links .shop=${shop}><xhs-orders></xhs-orders></xhs-provider>`,
    );
    const notice = await appears(page, 'xhs-order[open] >>> [part~="notice"]');
    expect(wordsOf(notice)).to.equal(en.missing);
    await close(shop);
  });

  it('says how it stands now when it is opened again, and asks for it once each time', async () => {
    let asked = 0;
    let pass: SampleShop['pass'] = () => undefined;
    let orderId = '';
    const { canvas, shop } = await stage(() => html`<xhs-orders inline></xhs-orders>`, {
      adapter: (back) => override(back, { getOrder: (...given) => ((asked += 1), back.getOrder!(...given)) }),
      async prepare(sample) {
        ({ pass } = sample);
        orderId = await placeOrder(sample.shop);
      },
    });
    const status = (): string | undefined => find(canvas, 'xhs-order[open] >>> [part~="status"]')?.textContent;
    const open = (): void => void find(canvas, 'xhs-orders')!.dispatchEvent(new XhsOpenOrderEvent({ orderId }));
    await appears(canvas, 'xhs-orders >>> [part~="order"]');
    const before = asked;
    open();
    await until(() => status() === en.processing, 'the order');
    await until(() => asked > before, 'how it stands');
    await close(shop);
    pass(4 * 86_400_000);
    open();
    await until(() => status() === en.shipped, 'how it stands now');
    expect(asked - before).to.equal(2);
    await close(shop);
  });

  it('stays closed on a page that takes none', async () => {
    const { shop, orderId } = await ordered(({ shop: prepared }) => placeOrder(prepared));
    visit(orderId);
    const page = await fixture<HTMLElement>(
      html`<xhs-provider .shop=${shop}><xhs-order inline order-id=${orderId}></xhs-order></xhs-provider>`,
    );
    await appears(page, 'xhs-order[inline] >>> .number');
    expect(shop.overlay.$stack.get()).to.deep.equal([]);
  });

  it('opens by an event of the page, at what the shopper is to be asked', async () => {
    const { shop, orderId } = await ordered(placeReturned);
    const page = await fixture<HTMLElement>(html`<xhs-provider .shop=${shop}><xhs-orders></xhs-orders></xhs-provider>`);
    page.dispatchEvent(new XhsOpenOrderEvent({ orderId, ask: 'return_shipment' }));
    const field = await appears(page, 'xhs-order[open] >>> #return-carrier');
    await until(() => field.matches(':focus'), 'the focus in the form');
    expect(find(page, 'xhs-order')!.shadowRoot!.activeElement).to.equal(field);
    await close(shop);
  });
});
