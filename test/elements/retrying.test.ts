import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/cart/define.js';
import '../../src/elements/comments/define.js';
import '../../src/elements/coupon/define.js';
import '../../src/elements/feed/define.js';
import '../../src/elements/live/define.js';
import '../../src/elements/live-host/define.js';
import '../../src/elements/live-tray/define.js';
import '../../src/elements/market/define.js';
import '../../src/elements/order/define.js';
import '../../src/elements/orders/define.js';
import '../../src/elements/pdp/define.js';
import '../../src/elements/questions/define.js';
import '../../src/elements/reviews/define.js';
import '../../src/elements/store/define.js';
import '../../src/elements/store-setup/define.js';
import { shared } from '../../src/i18n/en/shared.js';
import { createEmbeddedMerchant } from '../../src/merchant/embedded/index.js';
import type { LiveSource } from '../../src/live/source.js';
import type { MerchantSource } from '../../src/merchant/source.js';
import type { MarketPage } from '../../src/model/index.js';
import { appears, find, press, until } from '../../stories/acting.js';
import { HostedRoom } from '../../stories/hosted-room.js';
import { roomOf } from '../../stories/live-room.js';
import { fillCart, placeOrder } from '../../stories/place-order.js';
import type { Disturbance } from '../../stories/sample-shop.js';
import type { Prepared, SceneOptions } from '../../stories/scene.js';
import { stage } from './stage.js';

interface Case {
  readonly content: (prepared: Prepared) => TemplateResult;
  /** What does not come. */
  readonly calls: Disturbance['calls'];
  /** Only once what comes before is done. */
  readonly later?: boolean;
  /** What is to be pressed first. */
  readonly opener?: string;
  /** What is there once it has come. */
  readonly shown: string;
  readonly options?: SceneOptions;
}

const hosted = new HostedRoom();
const desk = (): TemplateResult =>
  html`<xhs-live-host room-id="evening" .publisher=${hosted.publisher}></xhs-live-host>`;

/** A page of the market that has this section alone. */
const sectionOf = (section: MarketPage['sections'][number]): SceneOptions => ({
  page: ({ id, title }) => ({ id, title, sections: [section] }) as MarketPage,
});

/** What a part of the page loads by itself. */
const cases: Readonly<Record<string, Case>> = {
  'xhs-feed': {
    content: () => html`<xhs-feed></xhs-feed>`,
    calls: ['listFeed'],
    shown: 'xhs-feed >>> [part~="card"]',
  },
  'xhs-market': {
    content: () => html`<xhs-market></xhs-market>`,
    calls: ['getMarketPage'],
    shown: 'xhs-market >>> [part~="section"]',
  },
  'the stores of an xhs-market': {
    content: () => html`<xhs-market></xhs-market>`,
    calls: ['getStore'],
    shown: 'xhs-market >>> [part~="store"]',
    options: sectionOf({ kind: 'stores', title: 'Stores', storeIds: ['shanmai', 'isle-glow'] }),
  },
  'the products of an xhs-market': {
    content: () => html`<xhs-market></xhs-market>`,
    calls: ['getProducts'],
    shown: 'xhs-market >>> [part~="price"]',
    options: sectionOf({ kind: 'products', title: 'Goods', productIds: ['shanmai-honey', 'qichi-candle'] }),
  },
  'xhs-store': {
    content: () => html`<xhs-store inline store-id="shanmai"></xhs-store>`,
    calls: ['getStore'],
    shown: 'xhs-store >>> [part~="name"]',
  },
  'xhs-pdp': {
    content: () => html`<xhs-pdp inline product-id="isle-glow-serum"></xhs-pdp>`,
    calls: ['getProducts'],
    shown: 'xhs-pdp >>> [part~="price"]',
  },
  'xhs-orders': {
    content: () => html`<xhs-orders inline></xhs-orders>`,
    calls: ['listOrders'],
    shown: 'xhs-orders >>> [part~="order"]',
    options: { sampleOrders: true },
  },
  'xhs-order': {
    content: ({ orderId = '' }) => html`<xhs-order inline order-id=${orderId}></xhs-order>`,
    calls: ['getOrder'],
    shown: 'xhs-order >>> .number',
    later: true,
    options: {
      async prepare({ shop, disturb }) {
        const orderId = await placeOrder(shop);
        disturb();
        return { orderId };
      },
    },
  },
  'xhs-coupon': {
    content: () => html`<xhs-coupon coupon-id="coupon-isle-glow"></xhs-coupon>`,
    calls: ['listCoupons'],
    shown: 'xhs-coupon >>> [part~="coupon"]',
  },
  'the coupons of a cart': {
    content: () => html`<xhs-coupon use-for="cart"></xhs-coupon>`,
    calls: ['listCoupons'],
    shown: 'xhs-coupon >>> [part~="coupon"]',
    options: { prepare: ({ shop }) => fillCart(shop) },
  },
  'xhs-comments': {
    content: () => html`<xhs-comments note-id="morning-shelf"></xhs-comments>`,
    calls: ['listComments'],
    shown: 'xhs-comments >>> [part~="post"]',
  },
  'xhs-questions': {
    content: () => html`<xhs-questions product-id="isle-glow-serum"></xhs-questions>`,
    calls: ['listQuestions'],
    shown: 'xhs-questions >>> [part~="post"]',
  },
  'xhs-reviews': {
    content: () => html`<xhs-reviews product-id="isle-glow-serum"></xhs-reviews>`,
    calls: ['listReviews'],
    shown: 'xhs-reviews >>> [part~="post"]',
  },
  'what a host finds': {
    content: desk,
    calls: ['searchProducts'],
    opener: 'xhs-live-host >>> [part~="find-open"]',
    shown: 'xhs-live-host >>> [part~="found"]',
    options: { live: hosted.source },
  },
  'the coupons of a host': {
    content: desk,
    calls: ['listCoupons'],
    opener: 'xhs-live-host >>> [part~="coupons-open"]',
    shown: 'xhs-live-host >>> [part~="coupon"]',
    options: { live: hosted.source },
  },
};

/** Says that it did not come, each time it is asked for in vain. */
const failed = (canvas: HTMLElement): Promise<HTMLElement> =>
  appears(canvas, '[part~="notice"] p', ({ textContent }) => textContent.trim() === shared.loadFailed);
const again = '[part~="retry"]';

function isFocused(canvas: HTMLElement): boolean {
  return canvas.contains(document.activeElement) && document.activeElement?.shadowRoot?.activeElement !== null;
}

for (const [name, { content, calls, later = false, opener, shown, options }] of Object.entries(cases)) {
  describe(`${name}, where it does not come`, () => {
    const open = async (lost = calls): Promise<HTMLElement> => {
      const { canvas } = await stage(content, {
        padding: 0,
        disturb: { calls: lost, how: 'failing', later },
        ...options,
      });
      if (opener) await press(canvas, opener);
      return canvas;
    };

    it('says so, and shows it when it is asked for again; the focus is not lost', async () => {
      const lost = [...calls];
      const canvas = await open(lost);
      await failed(canvas);
      // Not the first call alone: the market asks for its products ahead of the section that shows them.
      lost.length = 0;
      await press(canvas, again);
      await appears(canvas, shown);
      expect(find(canvas, again)).to.equal(undefined);
      expect(isFocused(canvas)).to.equal(true);
    });

    it('says so again where it still does not come', async () => {
      const canvas = await open();
      const first = await failed(canvas);
      await press(canvas, again);
      await until(() => !first.isConnected || !find(canvas, again), 'it to be asked for');
      await failed(canvas);
      await appears(canvas, again);
      expect(isFocused(canvas)).to.equal(true);
    });
  });
}

it('xhs-cart keeps the focus where its contents are asked for again', async () => {
  const { canvas } = await stage(() => html`<xhs-cart inline></xhs-cart>`, {
    disturb: { calls: ['openCart'], how: 'failing' },
    async prepare({ shop }) {
      await fillCart(shop).catch(() => undefined);
    },
  });
  await failed(canvas);
  await press(canvas, again);
  // Nothing was put in, so there is nothing to ask for any more.
  await appears(canvas, 'xhs-cart >>> .hint');
  expect(isFocused(canvas)).to.equal(true);
});

const rooms: Readonly<Record<string, () => TemplateResult>> = {
  'xhs-live': () => html`<xhs-live room-id="evening"></xhs-live>`,
  'xhs-live-tray': () => html`<xhs-live-tray inline room-id="evening"></xhs-live-tray>`,
};

for (const [name, content] of Object.entries(rooms)) {
  it(`${name} keeps the focus where its room is asked for again, in vain and not`, async () => {
    let left = 2;
    const rest = roomOf();
    const live: LiveSource = {
      name: 'test',
      join(...given) {
        if (left-- > 0) throw new TypeError('no line');
        return rest.join(...given);
      },
    };
    const { canvas } = await stage(content, { padding: 0, live });
    await failed(canvas);
    await press(canvas, again);
    await until(() => left === 0, 'it to be asked for');
    await failed(canvas);
    expect(isFocused(canvas)).to.equal(true);
    await press(canvas, again);
    await appears(canvas, `${name} >>> [part~="price"]`);
    expect(find(canvas, again)).to.equal(undefined);
    expect(isFocused(canvas)).to.equal(true);
  });
}

describe('an xhs-store-setup that does not come', () => {
  const data = {
    ...{ storeId: 'new', name: 'Noon Ferry' },
    account: { status: 'missing' },
    store: { status: 'missing', trade: 'domestic', kind: 'enterprise' },
  };

  it('says so, is asked for again, and the focus is not lost', async () => {
    let left = 2;
    const merchant = createEmbeddedMerchant({ data, fetch: undefined, now: () => Date.now() });
    const source: MerchantSource = {
      name: 'test',
      getSetup: (context) => (left-- > 0 ? Promise.reject(new TypeError('no line')) : merchant.getSetup(context)),
    };
    const { canvas } = await stage(() => html`<xhs-store-setup .source=${source}></xhs-store-setup>`);
    await failed(canvas);
    await press(canvas, again);
    await until(() => left === 0, 'it to be asked for');
    await failed(canvas);
    expect(isFocused(canvas)).to.equal(true);
    await press(canvas, again);
    await appears(canvas, 'xhs-store-setup >>> [part~="item"]');
    expect(isFocused(canvas)).to.equal(true);
  });
});
