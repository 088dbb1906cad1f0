import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { chinaRegions } from '../../../src/content/regions/index.js';
import type { XhsCheckout } from '../../../src/elements/checkout/checkout.js';
import { useRegions } from '../../../src/runtime/page-regions.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import { fillCart, home } from '../../../stories/place-order.js';
import { stage } from '../stage.js';
import { fillIn, settles, setupCheckout } from './setup.js';

type Field = HTMLInputElement | HTMLSelectElement;

describe('fields of xhs-checkout', () => {
  const addressFields = (checkout: XhsCheckout): Field[] => [
    ...checkout.querySelectorAll<Field>('.fields :is(input, select)'),
  ];

  it('stand in a form of the page itself, in no shadow root, so that browsers fill them in', async () => {
    const { checkout } = await setupCheckout();
    expect(checkout.shadowRoot).to.equal(null);
    const fields = addressFields(checkout);
    expect(fields.length).to.be.within(7, 8);
    // No text stands between the fields.
    const words = [...checkout.querySelector('.fields')!.childNodes].map((node) =>
      node.nodeType === Node.TEXT_NODE ? node.textContent?.trim() : '',
    );
    expect(words.filter(Boolean)).to.deep.equal([]);
    for (const field of fields) {
      expect(field.getRootNode(), field.name).to.equal(document);
      expect(field.form?.autocomplete, field.name).to.equal('on');
    }
  });

  it('have the names and tokens that browsers know them by, and an id each', async () => {
    const { checkout } = await setupCheckout();
    const fields = addressFields(checkout);
    expect(Object.fromEntries(fields.map(({ name, autocomplete }) => [name, autocomplete]))).to.deep.equal({
      name: 'shipping name',
      phone: 'shipping tel',
      country: 'shipping country',
      region: 'shipping address-level1',
      city: 'shipping address-level2',
      district: 'shipping address-level3',
      street: 'shipping street-address',
    });
    for (const { id, name, labels } of fields) {
      expect(id, name).to.match(new RegExp(`^xhs-checkout-\\d+-${name}$`));
      expect(labels?.[0]?.textContent.trim(), name).not.to.equal('');
    }
    expect(Object.fromEntries(fields.map(({ name, type: kind }) => [name, kind]))).to.deep.include({ phone: 'tel' });
  });

  it('keep their ids apart where two stand on one page', async () => {
    const { canvas } = await stage(
      () => html`<xhs-checkout inline></xhs-checkout><xhs-checkout inline></xhs-checkout>`,
      {
        prepare: async ({ shop }) => fillCart(shop),
      },
    );
    await until(() => findAll(canvas, '.pay[aria-busy="false"]').length === 2, 'both forms');
    const ids = [...canvas.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.be.above(15);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const label of canvas.querySelectorAll<HTMLLabelElement>('label[for]')) {
      expect(label.closest('xhs-checkout')).to.equal(label.control?.closest('xhs-checkout'));
    }
  });

  it('are those of the country, with its words', async () => {
    const { canvas, checkout } = await setupCheckout();
    const names = (): string[] => addressFields(checkout).map(({ name }) => name);
    await type(canvas, 'xhs-checkout [name="country"]', 'GB');
    await appears(canvas, 'xhs-checkout [name="postalCode"]');
    expect(names()).to.deep.equal(['name', 'phone', 'email', 'country', 'street', 'city', 'postalCode']);
    await settles(canvas);
    await type(canvas, 'xhs-checkout [name="country"]', 'HK');
    await until(() => !names().includes('postalCode'), 'no postcode');
    expect(names()).to.deep.equal(['name', 'phone', 'email', 'country', 'district', 'street']);
    expect(checkout.querySelector<HTMLInputElement>('[name="email"]')!.type).to.equal('email');
    expect(checkout.querySelector<HTMLInputElement>('[name="email"]')!.autocomplete).to.equal('shipping email');
  });

  it('offer the places of the country, each in the one above it, and ask for a district only where there is one', async () => {
    const { canvas, checkout } = await setupCheckout();
    const offered = (name: string): string[] =>
      [...checkout.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!.options].map(({ value }) => value);
    await appears(canvas, 'xhs-checkout select[name="region"]');
    expect(offered('region')).to.have.length(32);
    expect(offered('city')).to.deep.equal(['']);
    await type(canvas, 'xhs-checkout [name="region"]', '北京市');
    await type(canvas, 'xhs-checkout [name="district"]', '朝阳区');
    expect(checkout.querySelector<HTMLSelectElement>('[name="city"]')!.value).to.equal('北京市');
    await type(canvas, 'xhs-checkout [name="region"]', '广东省');
    await until(
      () => checkout.querySelector<HTMLSelectElement>('[name="city"]')!.value === '',
      'the city to be asked for',
    );
    await type(canvas, 'xhs-checkout [name="city"]', '东莞市');
    await until(() => !checkout.querySelector('[name="district"]'), 'no district');
    await type(canvas, 'xhs-checkout [name="city"]', '广州市');
    await appears(canvas, 'xhs-checkout [name="district"]');
    expect(offered('district')).to.include('天河区');
  });

  it('show what is chosen whole, also on a narrow page', async () => {
    const { canvas, checkout } = await setupCheckout(undefined, { width: 320 });
    await appears(canvas, 'xhs-checkout select[name="district"]');
    const pen = document.createElement('canvas').getContext('2d')!;
    const lacking = [...checkout.querySelectorAll<HTMLSelectElement>('.field select')].map((select) => {
      const { fontSize, fontFamily, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
      pen.font = `${fontSize} ${fontFamily}`;
      const words = pen.measureText(select.selectedOptions[0]!.text).width;
      const room = select.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      return [select.name, Math.max(0, Math.ceil(words - room))];
    });
    expect(lacking).to.deep.equal(['country', 'region', 'city', 'district'].map((name) => [name, 0]));
  });

  it('are typed where the names of places cannot be had', async () => {
    let asked = 0;
    useRegions(() => {
      asked += 1;
      return Promise.reject(new Error('no line'));
    });
    try {
      const { canvas, checkout } = await setupCheckout();
      await fillIn(canvas);
      expect(checkout.querySelector('[name="region"]')!.localName).to.equal('input');
      expect(checkout.querySelector('form')!.checkValidity()).to.equal(true);
      // Not with every key; the next form asks again.
      expect(asked).to.equal(1);
      await setupCheckout();
      expect(asked).to.equal(2);
    } finally {
      useRegions(chinaRegions);
    }
  });

  it('tell the browser what is wrong with them, so that :invalid agrees', async () => {
    const { canvas, checkout } = await setupCheckout();
    const phone = find<HTMLInputElement>(canvas, 'xhs-checkout [name="phone"]')!;
    expect(phone.validity.customError).to.equal(true);
    await fillIn(canvas);
    await until(() => checkout.querySelector('form')!.checkValidity(), 'the form to be valid');
    await type(canvas, 'xhs-checkout [name="phone"]', '12');
    await until(() => phone.matches(':invalid'), 'the number to be invalid');
    expect(phone.getAttribute('aria-describedby')!.split(' ')).to.include(`${phone.id}-error`);
    expect(document.getElementById(`${phone.id}-error`)!.textContent).to.equal(phone.validationMessage);
  });

  it('are not complained of before anything was tried', async () => {
    const { canvas, checkout } = await setupCheckout();
    expect(findAll(canvas, 'xhs-checkout [aria-invalid]')).to.deep.equal([]);
    expect(checkout.querySelector('.error')).to.equal(null);
  });

  it('take what a browser fills in, all at once', async () => {
    const { canvas, checkout, shop } = await setupCheckout();
    await appears(canvas, 'xhs-checkout select[name="region"]');
    for (const { name } of addressFields(checkout)) {
      // A browser fills field after field in one go; what each brings about on the page is done before the next.
      const field = checkout.querySelector<Field>(`[name="${name}"]`)!;
      const value = (home as unknown as Record<string, string>)[name];
      if (value !== undefined) field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await checkout.updateComplete;
    }
    await settles(canvas);
    await until(() => shop.checkout.$view.get().checkout?.address, 'the address');
    expect(shop.checkout.$view.get().checkout?.address).to.deep.equal(home);
  });

  it('keep what was typed while the shopper is elsewhere, and lose it with the order', async () => {
    const { canvas, checkout, shop } = await setupCheckout();
    await fillIn(canvas);
    const { parentElement: place } = checkout;
    checkout.remove();
    place!.append(checkout);
    await settles(canvas);
    expect(find<HTMLInputElement>(canvas, 'xhs-checkout [name="street"]')!.value).to.equal(home.street);
    await press(canvas, 'xhs-checkout .pay');
    await press(canvas, 'xhs-checkout .payment .primary');
    await until(() => shop.checkout.$view.get().status === 'completed', 'the order');
    shop.overlay.closeAll();
    await fillCart(shop);
    await shop.checkout.begin({ kind: 'cart' });
    await appears(canvas, 'xhs-checkout [name="street"]', (field) => (field as HTMLInputElement).value === '');
  });
});
