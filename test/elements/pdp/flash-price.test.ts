import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/pdp/define.js';
import { pdp as en } from '../../../src/i18n/en/pdp.js';
import { appears, find, until } from '../../../stories/acting.js';
import { override } from '../../../stories/sample-shop.js';
import { sleepFor } from '../sleep.js';
import { followDrawing, stage, wordsOf } from '../stage.js';

describe('a price for a time on xhs-pdp', () => {
  const hour = 3_600_000;
  const at = (time: number): string => new Date(Date.now() + time).toISOString();
  const flash = {
    id: 'flash-diffuser',
    title: 'Flash sale',
    bearer: 'store',
    kind: 'flash',
    variantIds: ['qichi-diffuser-cedar'],
    price: 10_900,
  };
  const price = (canvas: HTMLElement): string =>
    find(canvas, 'xhs-pdp >>> .price-line [part~="price"]')?.textContent.replace(/\s/g, '') ?? '';

  it('is announced, holds from its beginning and no longer than to its end, as the shop says each time', async () => {
    const { canvas, shop } = await stage(
      () => html`<xhs-pdp inline product-id="qichi-diffuser" .variantId=${'qichi-diffuser-cedar'}></xhs-pdp>`,
      { padding: 0, data: { offers: [{ ...flash, startsAt: at(hour), endsAt: at(2 * hour) }] } },
    );
    const announced = await appears(canvas, 'xhs-pdp >>> [part~="upcoming-offer"]');
    const usual = price(canvas);
    expect(wordsOf(announced)).to.contain('109');
    expect(usual).not.to.contain('109');
    await shop.cart.add({ productId: 'qichi-diffuser', variantId: 'qichi-diffuser-cedar' });
    const inCart = (): number | undefined => shop.cart.$view.get()?.lines[0]?.unitPrice.amount;
    await until(() => inCart() !== undefined && inCart() !== 10_900, 'the usual price in the cart');

    sleepFor(hour);
    await until(() => price(canvas).includes('109'), 'the beginning');
    expect(find(canvas, 'xhs-pdp >>> [part~="upcoming-offer"]')).to.equal(undefined);
    expect(find(canvas, 'xhs-pdp >>> [part~="offer"] [role="timer"]')).to.be.ok;
    await until(() => inCart() === 10_900, 'the price in the cart');

    sleepFor(hour);
    await until(() => price(canvas) === usual, 'the end');
    expect(find(canvas, 'xhs-pdp >>> [part~="offer"]')).to.equal(undefined);
    await until(() => inCart() !== 10_900, 'the usual price in the cart');
  });

  it('ends on the page as it stands, and is asked about again where the back end did not answer', async () => {
    let lost = 0;
    let losing = false;
    const { canvas, shop } = await stage(
      () => html`<xhs-pdp inline product-id="qichi-diffuser" .variantId=${'qichi-diffuser-cedar'}></xhs-pdp>`,
      {
        padding: 0,
        data: { offers: [{ ...flash, endsAt: at(hour) }] },
        adapter: (sample) =>
          override(sample, {
            getProducts(...asked) {
              if (!losing) return sample.getProducts(...asked);
              losing = false;
              lost += 1;
              return Promise.reject(new Error('lost'));
            },
          }),
      },
    );
    await appears(canvas, 'xhs-pdp >>> [part~="offer"]');
    // What else the page shows has been asked for by then.
    await shop.catalog.load('qichi-diffuser');
    losing = true;
    const drawn = followDrawing(find(canvas, 'xhs-pdp')!.shadowRoot!);
    sleepFor(hour);
    await until(() => lost === 1, 'the question that is lost');
    await until(() => !price(canvas).includes('109'), 'the usual price');
    expect(drawn()).not.to.include.members(['skeleton']).and.not.to.include.members(['page']);
    expect(find(canvas, 'xhs-pdp >>> [part~="retry"]')).to.equal(undefined);
  });

  it('says how many are left and how many one gets only where the shop says so', async () => {
    const show = async (more: object): Promise<string> => {
      const { canvas } = await stage(
        () => html`<xhs-pdp inline product-id="qichi-diffuser" .variantId=${'qichi-diffuser-cedar'}></xhs-pdp>`,
        { padding: 0, data: { offers: [{ ...flash, endsAt: at(hour), ...more }] } },
      );
      return wordsOf(await appears(canvas, 'xhs-pdp >>> [part~="offer"]'));
    };
    const told = await show({ stock: 12, unitsPerShopper: 2 });
    expect(told).to.contain(en.offerUnits(12)).and.to.contain(en.offerLimit(2));
    const silent = await show({});
    expect(silent).not.to.contain(en.offerUnits(0).replace(/^0/, '')).and.not.to.contain(en.offerLimit(0).slice(1));
  });
});
