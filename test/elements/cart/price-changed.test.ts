import { expect } from '@open-wc/testing';
import { formatMoney } from '../../../src/i18n/index.js';
import { find, until } from '../../../stories/acting.js';
import { fillCart } from '../../../stories/place-order.js';
import { raisingPrices } from '../../../stories/sample-shop.js';
import type { StoryGlobals } from '../../../stories/story.js';
import { wordsOf } from '../stage.js';
import { lineOf, setupCart } from './setup.js';

const tin = 'shanmai-buckwheat-tea-tin';
const said = `${lineOf(tin)} >>> .message.warning`;

/** A cart whose prices rise once somebody says so. */
async function setup(globals: StoryGlobals = {}) {
  let raised = false;
  const { canvas, shop } = await setupCart(
    {
      adapter: (sample) => raisingPrices(sample, () => raised),
      prepare: ({ shop }) => fillCart(shop),
    },
    globals,
  );
  const price = () => shop.cart.$view.get().lines.find(({ variantId }) => variantId === tin)!.unitPrice;
  const before = price();
  raised = true;
  await shop.cart.refresh();
  const message = await until(() => find(canvas, said), 'the words');
  return { canvas, shop, message, before, now: price() };
}

describe('a price in xhs-cart that has changed', () => {
  it('is told with what it was and what it is', async () => {
    const { message, before, now } = await setup();
    expect(now.amount).to.be.above(before.amount);
    expect(wordsOf(message)).to.equal(
      `The price has changed from ${formatMoney(before, 'en')} to ${formatMoney(now, 'en')}. Look it over before you pay.`,
    );
    expect(wordsOf(message)).to.contain('from ¥68 to ¥74.80');
  });

  it('is told so in Chinese too', async () => {
    const { message, before, now } = await setup({ locale: 'zh-CN' });
    expect(wordsOf(message)).to.equal(
      `价格由 ${formatMoney(before, 'zh-CN')} 变为 ${formatMoney(now, 'zh-CN')}，付款前请确认`,
    );
  });

  it('is spoken with both prices', async () => {
    await setup();
    await until(
      () => /from ¥68 to ¥74\.80/.test(document.querySelector('body > [role="status"]')?.textContent ?? ''),
      'the sentence for screen readers',
    );
  });

  it('is no news any more once the line is changed', async () => {
    const { canvas, shop } = await setup();
    const line = shop.cart.$view.get().lines.find(({ variantId }) => variantId === tin)!;
    await shop.cart.update([{ type: 'set', lineId: line.id, variantId: tin, quantity: 2 }]);
    await until(() => !find(canvas, said), 'the words to go');
  });
});
