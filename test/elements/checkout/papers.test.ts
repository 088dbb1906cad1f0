import { expect } from '@open-wc/testing';
import { atom } from 'nanostores';
import { chooseAddress, draftOf, settleAddress } from '../../../src/elements/checkout/checkout-draft.js';
import type { CheckoutInput, Region } from '../../../src/model/index.js';
import type { Shop } from '../../../src/runtime/shop.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import { basket, fromAbroad, home, identityNumber } from '../../../stories/place-order.js';
import { fillIn, settles, setupCheckout } from './setup.js';

const number = 'xhs-checkout [name="identityNumber"]';

describe('papers of xhs-checkout', () => {
  it('ask for no identity number where nothing comes from abroad', async () => {
    const { canvas, checkout } = await setupCheckout();
    await appears(canvas, 'xhs-checkout .invoice');
    expect(checkout.querySelector('.identity')).to.equal(null);
  });

  it('hand an identity number over once, after its own consent, and show it masked from then on', async () => {
    const { canvas, checkout, shop } = await setupCheckout([fromAbroad]);
    const handed: string[] = [];
    const { update } = shop.checkout;
    shop.checkout.update = (input: CheckoutInput) => {
      if (input.identityNumber !== undefined) handed.push(input.identityNumber);
      return update(input);
    };
    const field = await appears<HTMLInputElement>(canvas, number);
    expect(field.autocomplete).to.equal('off');
    expect(field.getRootNode()).to.equal(document);
    await type(canvas, number, '110105 19491231 002x');
    await fillIn(canvas);
    expect(handed).to.deep.equal([]);
    const consent = find<HTMLInputElement>(canvas, 'xhs-checkout .identity [name="consent"]')!;
    expect(consent.checked).to.equal(false);
    consent.click();
    await until(() => checkout.querySelector('.given'), 'the masked number');
    await type(canvas, 'xhs-checkout [name="street"]', '海滨路 2 号');
    await settles(canvas);
    expect(handed).to.deep.equal([identityNumber]);
    expect(checkout.querySelector('.given')!.textContent).to.include('110105********002X');
    expect(checkout.querySelector(number)).to.equal(null);
    expect(document.documentElement.outerHTML).not.to.include('19491231');

    await press(canvas, 'xhs-checkout .given .link');
    await type(canvas, number, '440524188001010014');
    await until(() => checkout.querySelector('.given')?.textContent.includes('440524********0014'), 'the other number');
    expect(handed).to.deep.equal([identityNumber, '440524188001010014']);
  });

  it('say what is wrong with an identity number, once it was left', async () => {
    const { canvas } = await setupCheckout([fromAbroad]);
    const said = (): string | undefined =>
      find(canvas, 'xhs-checkout [data-field="identityNumber"] .error')?.textContent.trim();
    await appears(canvas, number);
    expect(said()).to.equal(undefined);
    for (const [typed, sentence] of [
      ['1101051949123100', 'An ID card number has 18 characters. Check that none is missing.'],
      ['110105199013310021', 'The date of birth in this number does not exist. Check for a mistyped digit.'],
      ['110105194912310021', 'This number cannot be right. Check for a mistyped digit.'],
    ] as const) {
      await type(canvas, number, typed);
      await until(() => said() === sentence, sentence);
    }
  });

  it('ask a company for its tax id, check it, and send the invoice with the order', async () => {
    const { canvas, checkout, shop } = await setupCheckout();
    const details = await appears<HTMLDetailsElement>(canvas, 'xhs-checkout .invoice');
    details.open = true;
    expect(find<HTMLInputElement>(canvas, 'xhs-checkout [name="invoice"][value="none"]')!.checked).to.equal(true);
    find<HTMLInputElement>(canvas, 'xhs-checkout [name="invoice"][value="company"]')!.click();
    await type(canvas, 'xhs-checkout [name="invoiceTitle"]', '屿光（上海）有限公司');
    await type(canvas, 'xhs-checkout [name="invoiceTaxId"]', '91350100M000100Y44');
    await until(() => find(canvas, 'xhs-checkout [data-field="invoiceTaxId"] .error'), 'the wrong tax id to be said');
    await settles(canvas);
    expect(shop.checkout.$view.get().checkout?.invoice).to.equal(undefined);
    await type(canvas, 'xhs-checkout [name="invoiceTaxId"]', '91350100m000100y43');
    await until(() => shop.checkout.$view.get().checkout?.invoice, 'the invoice');
    expect(shop.checkout.$view.get().checkout?.invoice).to.deep.equal({
      kind: 'company',
      title: '屿光（上海）有限公司',
      taxId: '91350100M000100Y43',
    });
    expect(checkout.querySelector('[data-field="invoiceTaxId"] .error')).to.equal(null);
  });

  it('unfold the invoice when paying leads to what it lacks', async () => {
    const { canvas, checkout } = await setupCheckout();
    const invoice = await appears<HTMLDetailsElement>(canvas, 'xhs-checkout .invoice');
    await fillIn(canvas);
    for (const consent of findAll(canvas, 'xhs-checkout [name="consent"]')) consent.click();
    find(canvas, 'xhs-checkout [name="invoice"][value="company"]')!.click();
    await appears(canvas, 'xhs-checkout [name="invoiceTitle"]');
    await settles(canvas);
    invoice.open = false;
    await press(canvas, 'xhs-checkout .pay');
    await until(() => document.activeElement === checkout.querySelector('[name="invoiceTitle"]'), 'the field');
    expect(invoice.open).to.equal(true);
  });
});

describe('addresses of xhs-checkout', () => {
  it('that lack a district are shown whole, so that it can be asked for', () => {
    const plain = (name: string): Region => ({ name, regions: [] });
    const regions = [{ name: '广东省', regions: [{ name: '广州市', regions: [plain('荔湾区'), plain('天河区')] }] }];
    const { district: _, ...rest } = home;
    const $settings = atom({ locale: 'en', country: 'CN', currency: 'CNY' });
    const draft = draftOf({ $settings, checkout: { $view: atom({}) } } as unknown as Shop);
    chooseAddress(draft, [{ ...rest, region: '广东', city: '广州' }], 0);
    expect(draft.savedAddress).to.equal(0);
    settleAddress(draft, regions);
    expect([draft.savedAddress, draft.address.region, draft.address.district]).to.deep.equal([
      undefined,
      '广东省',
      undefined,
    ]);
  });

  it('are split when a whole one is pasted, and what was found is said', async () => {
    const { canvas, checkout } = await setupCheckout();
    await appears(canvas, 'xhs-checkout select[name="region"]');
    const field = find<HTMLTextAreaElement>(canvas, 'xhs-checkout .paste textarea')!;
    find<HTMLDetailsElement>(canvas, 'xhs-checkout .paste')!.open = true;
    field.value = '收货人：林小满 电话：+86 138 1234 5678 浙江舟山市定海区海滨路 1 号 3 单元 502';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
    const value = (name: string): string | undefined =>
      checkout.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
    await until(() => value('district') === home.district, 'the address');
    for (const name of ['name', 'phone', 'region', 'city', 'street'] as const) expect(value(name)).to.equal(home[name]);
    expect(find(canvas, 'xhs-checkout .paste [role="status"]')!.textContent).to.include('District');
    field.value = '你好';
    await press(canvas, 'xhs-checkout .paste .button');
    await until(
      () => find(canvas, 'xhs-checkout .paste [role="status"]')!.textContent.includes('No address'),
      'a word',
    );
    expect(value('street')).to.equal(home.street);
  });

  it('of earlier orders are offered to whoever is signed in, the latest taken, and another can be typed', async () => {
    const { canvas, checkout, shop } = await setupCheckout(basket, {
      prepare: async ({ shop: before }) => {
        before.identify('token-of-lin');
        for (const each of basket) await before.cart.add(each);
        await before.checkout.begin({ kind: 'cart' });
        await before.checkout.update({ address: home, paymentMethodId: 'sandbox-card' });
        await before.checkout.complete();
        await before.checkout.confirmPayment(true);
        for (const each of basket) await before.cart.add(each);
        await before.checkout.begin({ kind: 'cart' });
      },
    });
    const choices = await until(() => {
      const found = findAll<HTMLInputElement>(canvas, 'xhs-checkout [name="savedAddress"]');
      return found.length > 1 && found;
    }, 'the addresses');
    expect(choices.map(({ checked }) => checked)).to.deep.equal([true, false]);
    expect(checkout.querySelector('[name="street"]')).to.equal(null);
    await until(() => shop.checkout.$view.get().checkout?.address, 'the address to be known');
    expect(shop.checkout.$view.get().checkout?.address).to.deep.equal(home);
    choices[1]!.click();
    await type(canvas, 'xhs-checkout [name="name"]', '周一');
    expect(find<HTMLInputElement>(canvas, 'xhs-checkout [name="street"]')!.value).to.equal('');
  });
});
