import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { coupon as en } from '../../../src/i18n/en/coupon.js';
import { coupon as chinese } from '../../../src/i18n/zh-cn/coupon.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/coupon.stories.js';
import { fillCart } from '../../../stories/place-order.js';
import { override } from '../../../stories/sample-shop.js';
import type { SceneOptions } from '../../../stories/scene.js';
import { sharedSuite } from '../shared-suite.js';
import { sleepFor } from '../sleep.js';
import { heard, stage, type Stage, wordsOf } from '../stage.js';

const id = 'coupon-isle-glow';

sharedSuite({
  meta,
  story: Default,
  early: { properties: { couponId: id }, taken: (element) => wordsOf(element).includes(en.claim) },
  sentence: { en: en.claim, 'zh-CN': chinese.claim },
});

const setup = (couponId = id, options: SceneOptions = {}): Promise<Stage> =>
  stage(() => html`<xhs-coupon coupon-id=${couponId}></xhs-coupon>`, options);
const action = (canvas: HTMLElement): string | undefined =>
  find(canvas, '[part~="action"]')?.textContent.trim().replace(/\s+/g, ' ');
/** What was said to who does not see. */
const said = (): string => document.querySelector('[role="status"][aria-live]')?.textContent ?? '';

const hour = 3_600_000;

/** A shop in which the coupon runs out within the hour, by a clock that is a day ahead of the device's. */
function endingSoon(): SceneOptions {
  const day = 24 * hour;
  const endsAt = Date.now() + day + hour;
  return {
    adapter: (sample) =>
      override(sample, {
        serverTime: () => Promise.resolve({ earliest: Date.now() + day, latest: Date.now() + day }),
        async listCoupons(...given) {
          const found = (await sample.listCoupons?.(...given)) ?? { coupons: [] };
          return { ...found, coupons: found.coupons.map((coupon) => ({ ...coupon, endsAt })) };
        },
      }),
  };
}

describe('a coupon that ends while it is looked at', () => {
  it('is not to be claimed any more, by the clock of the shop, and keeps the focus', async () => {
    const { canvas } = await setup(id, endingSoon());
    await until(() => action(canvas) === en.claim, 'it to be claimable');
    find(canvas, '[part~="action"]')!.focus();
    sleepFor(hour);
    await until(() => action(canvas) === en.expired, 'its end');
    expect(find(canvas, '[part~="action"]')!.getAttribute('aria-disabled')).to.equal('true');
    expect(find(canvas, 'xhs-coupon')!.shadowRoot!.activeElement?.part.value).to.equal('action');
  });

  it('stays in the list of a store, and says so', async () => {
    const { canvas } = await stage(() => html`<xhs-coupon store-id="isle-glow"></xhs-coupon>`, endingSoon());
    await appears(canvas, '[part~="coupon"].claimable');
    const before = findAll(canvas, '[part~="coupon"]').length;
    sleepFor(hour);
    await appears(canvas, '[part~="coupon"].expired');
    expect(findAll(canvas, '[part~="coupon"]').length).to.equal(before);
  });
});

describe('claiming by xhs-coupon', () => {
  it('says what it gives, from what on, for what and how many are left', async () => {
    const { canvas } = await setup();
    const words = (await appears(canvas, '[part~="coupon"]')).textContent.replace(/\s+/g, ' ');
    for (const text of ['¥20', en.from('¥159'), en.storeCoupon, en.forStore('Isle Glow'), en.left(500)])
      expect(words).to.contain(text);
  });

  it('goes from claim to claimed, keeps the focus and says so', async () => {
    const { canvas, shop } = await setup();
    await press(canvas, '[part~="action"]');
    await appears(canvas, '[part~="coupon"].claimed');
    expect(action(canvas)).to.equal(en.use);
    await until(() => said().includes('Claimed: ¥20 off'), 'it to be said');
    expect(find(canvas, 'xhs-coupon')!.shadowRoot!.activeElement?.part.value).to.equal('action');
    const state = shop.coupons.list({ ids: [id] }).get();
    expect(state.status === 'ready' && state.coupons[0]?.state).to.equal('claimed');
  });

  it('is the page’s to cancel: then nothing is claimed', async () => {
    const { canvas, shop } = await setup();
    const asked = heard(canvas, 'xhs-coupon-claim');
    canvas.addEventListener('xhs-coupon-claim', (event) => event.preventDefault(), { once: true });
    await press(canvas, '[part~="action"]');
    expect(asked.map(({ detail }) => detail.couponId)).to.deep.equal([id]);
    await until(() => action(canvas) === en.claim, 'the button to rest');
    await shop.coupons.refresh({ ids: [id] });
    expect(action(canvas)).to.equal(en.claim);
  });

  it('claims once, however often it is pressed while it is on its way', async () => {
    let claims = 0;
    let answer: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    const adapter = (sample: CommerceAdapter): CommerceAdapter =>
      override(sample, {
        async claimCoupon(...given) {
          claims += 1;
          await waiting;
          return (await sample.claimCoupon?.(...given)) ?? { coupon: null, messages: [] };
        },
      });
    const { canvas } = await setup(id, { adapter });
    await press(canvas, '[part~="action"]');
    await until(() => action(canvas) === en.claiming, 'it to be on its way');
    await press(canvas, '[part~="action"]');
    await press(canvas, '[part~="action"]');
    answer();
    await appears(canvas, '[part~="coupon"].claimed');
    expect(claims).to.equal(1);
  });

  it('says why it could not be claimed, and lets try again', async () => {
    let down = true;
    const adapter = (sample: CommerceAdapter): CommerceAdapter =>
      override(sample, {
        claimCoupon: async (...given) => {
          if (down) throw new TransportError('server', { doubtful: false, retryAfter: 0 });
          return (await sample.claimCoupon?.(...given)) ?? { coupon: null, messages: [] };
        },
      });
    const { canvas } = await setup(id, { adapter });
    await press(canvas, '[part~="action"]');
    const problem = await appears(canvas, '[part~="problem"]');
    expect(problem.textContent.trim()).to.equal(en.refusedNetwork);
    await until(() => action(canvas) === en.claim, 'the button to rest');
    down = false;
    await press(canvas, '[part~="action"]');
    await appears(canvas, '[part~="coupon"].claimed');
    expect(find(canvas, '[part~="problem"]')?.textContent).to.equal(undefined);
  });

  it('stands claimed in every place where it is shown', async () => {
    const { canvas } = await stage(
      () =>
        html`<xhs-coupon coupon-id=${id}></xhs-coupon><xhs-coupon product-id="isle-glow-serum"></xhs-coupon
          ><xhs-coupon claimed></xhs-coupon>`,
    );
    await until(() => findAll(canvas, '[part~="coupon"]').length > 3, 'coupons in two places');
    await press(canvas, '[part~="action"]');
    await until(() => findAll(canvas, `[data-coupon="${id}"].claimed`).length === 3, 'it to be claimed in three');
  });
});

describe('what becomes of a coupon', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['coupon-candle-gone', 'used_up', en.usedUp],
    ['coupon-spring-over', 'expired', en.expired],
  ];
  for (const [couponId, standing, words] of rows) {
    it(`${standing}: says so, and cannot be claimed`, async () => {
      const { canvas } = await setup(couponId);
      const asked = heard(canvas, 'xhs-coupon-claim');
      await press(canvas, `.${standing} [part~="action"]`);
      expect([action(canvas), asked.length]).to.deep.equal([words, 0]);
      expect(find(canvas, '[part~="action"]')?.getAttribute('aria-disabled')).to.equal('true');
    });
  }

  it('one whose time comes is claimed before, and waits', async () => {
    const { canvas } = await setup('coupon-anniversary');
    await press(canvas, '[part~="action"]');
    await appears(canvas, '[part~="coupon"].upcoming');
    expect(action(canvas)).to.equal(en.upcoming);
  });

  it('one that is not there says so', async () => {
    const { canvas } = await setup('no-such-coupon');
    expect((await appears(canvas, '[part~="notice"]')).textContent.trim()).to.equal(en.gone);
    expect(find(canvas, 'xhs-coupon')!.matches(':state(empty)')).to.equal(true);
  });

  it('a shop without coupons shows nothing', async () => {
    const adapter = (sample: CommerceAdapter): CommerceAdapter =>
      override(sample, { capabilities: { ...sample.capabilities, coupons: false } });
    const { canvas } = await setup(id, { adapter });
    await until(() => find(canvas, 'xhs-coupon')!.matches(':state(empty)'), 'it to be empty');
    expect(wordsOf(find(canvas, 'xhs-coupon')!)).to.equal('');
  });
});

describe('using a coupon', () => {
  it('chooses it in the cart, and opens the cart', async () => {
    const { canvas, shop } = await setup();
    await fillCart(shop, [{ productId: 'isle-glow-serum', variantId: 'isle-glow-serum-30ml' }]);
    await press(canvas, '[part~="action"]');
    await appears(canvas, '[part~="coupon"].claimed');
    await press(canvas, '[part~="action"]');
    await until(() => shop.cart.$view.get().codes[0]?.status === 'applied', 'it to apply');
    expect(shop.overlay.$stack.get().map(({ content }) => content.kind)).to.deep.equal(['cart']);
    shop.overlay.closeAll();
  });

  it('of a product shows the product where nothing is in the cart', async () => {
    const { canvas, shop } = await setup('coupon-lip-tea');
    await press(canvas, '[part~="action"]');
    await appears(canvas, '[part~="coupon"].claimed');
    const asked = heard(canvas, 'xhs-coupon-use');
    await press(canvas, '[part~="action"]');
    await until(() => shop.overlay.$stack.get().length > 0, 'the product to open');
    expect(asked[0]?.detail).to.deep.equal({
      couponId: 'coupon-lip-tea',
      code: 'LIPTEA10',
      productId: 'isle-glow-lip-tea',
    });
    expect(shop.overlay.$stack.get()[0]?.content.kind).to.equal('product');
    await until(() => shop.cart.$view.get().codes.length === 1, 'the code to be wanted');
    shop.overlay.closeAll();
  });
});
