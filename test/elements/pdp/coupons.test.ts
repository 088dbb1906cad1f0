import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { override } from '../../../stories/sample-shop.js';
import { heard, stage } from '../stage.js';
import { add, setupPdp } from './setup.js';

describe('the coupons of xhs-pdp', () => {
  it('says in a row what can be claimed for the product, and unfolds it', async () => {
    const { canvas } = await setupPdp('isle-glow-lip-tea');
    const row = await appears(canvas, 'xhs-pdp >>> xhs-coupon >>> [part~="fold"]');
    await until(() => row.textContent.includes('¥20 off from ¥159'), 'what can be claimed');
    expect(row.getAttribute('aria-expanded')).to.equal('false');
    expect(findAll(canvas, '[part~="coupon"]').length).to.equal(0);
    await press(canvas, 'xhs-coupon >>> [part~="fold"]');
    await appears(canvas, '[data-coupon="coupon-lip-tea"]');
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    expect(findAll(canvas, '[data-coupon="coupon-tea-welcome"]').length).to.equal(0);
  });

  it('claims in its place: the request reaches the page, and there is nowhere else to go', async () => {
    const { canvas } = await setupPdp('isle-glow-lip-tea');
    const asked = heard(canvas, 'xhs-coupon-claim');
    await press(canvas, 'xhs-coupon >>> [part~="fold"]');
    await press(canvas, '[data-coupon="coupon-lip-tea"] [part~="action"]');
    const button = await appears(canvas, '[data-coupon="coupon-lip-tea"].claimed [part~="action"]');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(asked.map(({ detail }) => detail.couponId)).to.deep.equal(['coupon-lip-tea']);
  });

  it('has no row where the shop has no coupons, and none where the product has none', async () => {
    const adapter = (sample: CommerceAdapter): CommerceAdapter =>
      override(sample, { capabilities: { ...sample.capabilities, coupons: false } });
    const { canvas } = await stage(() => html`<xhs-pdp inline product-id="isle-glow-lip-tea"></xhs-pdp>`, { adapter });
    await appears(canvas, add);
    expect(find(canvas, 'xhs-coupon')?.tagName).to.equal(undefined);
    const none = (sample: CommerceAdapter): CommerceAdapter =>
      override(sample, { listCoupons: () => Promise.resolve({ coupons: [] }) });
    const other = await stage(() => html`<xhs-pdp inline product-id="isle-glow-lip-tea"></xhs-pdp>`, { adapter: none });
    await until(() => find(other.canvas, 'xhs-coupon:state(empty)'), 'no coupons');
    expect(find(other.canvas, 'xhs-coupon')!.getBoundingClientRect().height).to.equal(0);
  });
});
