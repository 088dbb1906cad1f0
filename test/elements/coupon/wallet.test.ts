import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/coupon/define.js';
import { coupon as en } from '../../../src/i18n/en/coupon.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { basket, fillCart } from '../../../stories/place-order.js';
import { totalOf } from '../../../src/rules/price/total-of.js';
import { heard, stage, type Stage } from '../stage.js';

const store = 'coupon-isle-glow';
const everything = 'coupon-everything';

/** ¥219 of serum and ¥178 of lip tea at one store, ¥68 of tea at another. */
const setup = (...claimed: readonly string[]): Promise<Stage> =>
  stage(() => html`<xhs-coupon use-for="cart"></xhs-coupon>`, {
    async prepare({ shop }) {
      for (const id of claimed) await shop.coupons.claim(id);
      await fillCart(shop, basket);
    },
  });
const row = (canvas: HTMLElement, id: string): HTMLElement | undefined => find(canvas, `[data-coupon="${id}"]`);
const verdict = (canvas: HTMLElement, id: string): string =>
  row(canvas, id)?.querySelector('[part~="verdict"]')?.textContent.trim() ?? '';
const box = (canvas: HTMLElement, id: string): HTMLInputElement | null =>
  row(canvas, id)?.querySelector('input') ?? null;
const tick = async (canvas: HTMLElement, id: string): Promise<void> =>
  (await until(() => box(canvas, id), `the box of ${id}`)).click();
const applied = ({ shop }: Stage): readonly string[] =>
  shop.cart.$view
    .get()
    .codes.filter(({ status, pending }) => status === 'applied' && !pending)
    .map(({ code }) => code);

describe('the wallet of xhs-coupon', () => {
  it('says of each what it would take off, and chooses it for the cart', async () => {
    const stand = await setup(store);
    const { canvas } = stand;
    await until(() => verdict(canvas, store) === en.wouldSave('¥20'), 'what it would take off');
    await tick(canvas, store);
    await until(() => verdict(canvas, store) === en.saves('¥20'), 'what it takes off');
    expect(applied(stand)).to.deep.equal(['ISLE20']);
    expect(box(canvas, store)?.checked).to.equal(true);
    await tick(canvas, store);
    await until(() => stand.shop.cart.$view.get().codes.length === 0, 'it to be taken out');
  });

  it('chooses one of a store and one for all together, and one in the place of another that it excludes', async () => {
    const stand = await setup(store, everything, 'coupon-lip-tea');
    const { canvas } = stand;
    await tick(canvas, 'coupon-lip-tea');
    await until(() => applied(stand).length === 1, 'the first');
    await tick(canvas, everything);
    await until(() => applied(stand).length === 2, 'both');
    await until(
      () => verdict(canvas, store).includes(en.replaces('¥10 off any lip tea')),
      'what it takes the place of',
    );
    await tick(canvas, store);
    await until(() => applied(stand).join() === 'EVERY25,ISLE20', 'the other in its place');
  });

  it('offers the best combination, and shows it as chosen', async () => {
    const stand = await setup(store, everything);
    const { canvas, shop } = stand;
    const before = totalOf(shop.cart.$view.get().totals)!.amount;
    const best = await appears(canvas, '[part~="best"]');
    expect(best.textContent).to.contain(en.best('¥45'));
    await press(canvas, '[part~="use-best"]');
    await until(() => find(canvas, '[part~="best"]')?.textContent.includes(en.bestChosen('¥45')), 'it to be chosen');
    await until(() => applied(stand).length === 2, 'it to apply');
    expect(totalOf(shop.cart.$view.get().totals)!.amount).to.equal(before - 4500);
  });

  it('says how much more to spend, and follows the cart', async () => {
    const stand = await setup('coupon-tea-welcome');
    const { canvas, shop } = stand;
    await until(() => verdict(canvas, 'coupon-tea-welcome') === en.missing('¥31'), 'what is missing');
    expect(box(canvas, 'coupon-tea-welcome')?.disabled).to.equal(true);
    await fillCart(shop, [{ productId: 'shanmai-buckwheat-tea', variantId: 'shanmai-buckwheat-tea-tin' }]);
    await until(() => verdict(canvas, 'coupon-tea-welcome') === en.wouldSave('¥15'), 'it to apply');
  });

  it('says from when on it can be used', async () => {
    const { canvas } = await setup('coupon-anniversary');
    await until(() => verdict(canvas, 'coupon-anniversary').includes('2036'), 'the day');
  });

  it('claims in its place, and leads to what was claimed', async () => {
    const { canvas } = await setup();
    await press(canvas, `[data-coupon="${store}"] [part~="action"]`);
    await until(() => box(canvas, store), 'the box');
    await until(
      () => (find(canvas, 'xhs-coupon')!.shadowRoot!.activeElement as HTMLElement | null) === box(canvas, store),
      'the focus to be on it',
    );
  });

  it('keeps the focus on what was claimed and cannot be used for this yet', async () => {
    const { canvas } = await setup();
    const details = await appears(canvas, '[part~="unavailable"]');
    (details as HTMLDetailsElement).open = true;
    const claim = await appears(details, '[data-coupon] [part~="action"]');
    const { coupon } = claim.closest<HTMLElement>('[data-coupon]')!.dataset;
    claim.focus();
    claim.click();
    await until(() => box(canvas, coupon!)?.disabled, 'the box that cannot be ticked');
    await until(
      () => (find(canvas, 'xhs-coupon')!.shadowRoot!.activeElement as HTMLElement | null) === row(canvas, coupon!),
      'the focus to be there',
    );
  });

  it('leaves the cart as it is where the page forbids the change', async () => {
    const stand = await setup(store);
    const { canvas, shop } = stand;
    canvas.addEventListener('xhs-update-cart', (event) => event.preventDefault());
    await tick(canvas, store);
    expect(box(canvas, store)?.checked).to.equal(false);
    expect(shop.cart.$view.get().codes.length).to.equal(0);
  });

  it('leaves out what nothing in the cart is for, unless it is hers', async () => {
    const { canvas } = await setup('coupon-skincare');
    await appears(canvas, `[data-coupon="${store}"]`);
    const ids = findAll(canvas, '[data-coupon]').map(({ dataset }) => dataset['coupon']);
    expect(ids).not.to.contain('coupon-candle-gone');
    expect(ids).to.contain('coupon-skincare');
  });

  it('tells the form around it nothing of its boxes', async () => {
    const { canvas } = await setup(store);
    const inputs = heard(canvas, 'input');
    await tick(canvas, store);
    await until(() => verdict(canvas, store) === en.saves('¥20'), 'what it takes off');
    expect(inputs.length).to.equal(0);
  });
});
