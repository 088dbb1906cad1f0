import { expect } from '@open-wc/testing';
import { checkout as sentences } from '../../../src/i18n/en/checkout.js';
import { formatMoney } from '../../../src/i18n/index.js';
import { payableOf } from '../../../src/rules/price/payable.js';
import { totalOf } from '../../../src/rules/price/total-of.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { basket } from '../../../stories/place-order.js';
import { fillIn, settles, setupCheckout, type CheckoutSetup } from './setup.js';

const pay = 'xhs-checkout .pay';
const box = 'xhs-checkout [name="usesBalance"]';
const withBalance = (balance: number): Promise<CheckoutSetup> => setupCheckout(basket, { data: { balance } });
const sentenceOn = (canvas: HTMLElement): string => find(canvas, pay)!.textContent.trim();

describe('the balance in xhs-checkout', () => {
  it('is not there where the shopper has none with the shop', async () => {
    const { canvas } = await setupCheckout();
    expect(findAll(canvas, box).length).to.equal(0);
  });

  it('is never used beforehand', async () => {
    const { canvas, shop } = await withBalance(5_000);
    expect(find<HTMLInputElement>(canvas, box)!.checked).to.equal(false);
    expect(shop.checkout.$view.get().checkout?.balance?.applied).to.equal(undefined);
  });

  it('pays its part when it is ticked, and the button names both sums', async () => {
    const { canvas, shop } = await withBalance(5_000);
    await fillIn(canvas);
    await press(canvas, box);
    await appears(canvas, 'xhs-checkout .balance .choice-price');
    await settles(canvas);
    const checkout = shop.checkout.$view.get().checkout!;
    const rest = formatMoney(payableOf(checkout)!, 'en');
    const named = sentences.andBalance(sentences.payWith(rest, sentences.wechat), '¥50');
    expect(sentenceOn(canvas)).to.equal(sentences.inSandbox(named));
    expect(payableOf(checkout)!.amount).to.equal(totalOf(checkout.totals)!.amount - 5_000);
    await press(canvas, pay);
    await appears(canvas, 'xhs-checkout .payment .primary');
    expect(find(canvas, 'xhs-checkout .payment .amount')!.textContent).to.contain(rest.replace('¥', ''));
  });

  it('that is enough pays all of it, and no method is asked for', async () => {
    const { canvas, shop } = await withBalance(500_000);
    await fillIn(canvas);
    await press(canvas, box);
    await until(() => findAll(canvas, 'xhs-checkout [name="paymentMethodId"]').length === 0, 'no methods');
    await settles(canvas);
    const total = totalOf(shop.checkout.$view.get().checkout!.totals)!;
    expect(sentenceOn(canvas)).to.contain(sentences.payByBalance(formatMoney(total, 'en')));
    await press(canvas, pay);
    await until(() => shop.checkout.$view.get().status === 'completed', 'the order');
  });

  it('that is used up cannot be ticked', async () => {
    const { canvas } = await withBalance(0);
    expect(find<HTMLInputElement>(canvas, box)!.disabled).to.equal(true);
  });
});
