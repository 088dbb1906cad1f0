import { expect } from '@open-wc/testing';
import { shared } from '../../../src/i18n/en/shared.js';
import { find, findAll, press, until } from '../../../stories/acting.js';
import { heard } from '../stage.js';
import { add, pick, setupPdp } from './setup.js';

describe('choosing a variant in xhs-pdp', () => {
  const soldOut = 'n30';

  it('a sold-out value can be reached and looked at like any other', async () => {
    const { canvas, pdp } = await setupPdp('isle-glow-cushion', 'isle-glow-cushion-n25');
    const radio = find<HTMLInputElement>(canvas, `input[value="${soldOut}"]`)!;
    expect(radio.disabled || radio.matches('[tabindex="-1"], [aria-disabled="true"]')).to.equal(false);
    expect(radio.closest('label')!.textContent).to.contain(shared.soldOut);
    const changes = heard(canvas, 'xhs-variant-change');
    await pick(canvas, soldOut);
    expect(changes.map(({ detail }) => detail)).to.deep.equal([
      { productId: 'isle-glow-cushion', variantId: 'isle-glow-cushion-n30' },
    ]);
    expect(pdp.variant?.id).to.equal('isle-glow-cushion-n30');
    expect(pdp.matches(':state(sold-out)')).to.equal(true);
  });

  it('sold out, it can be neither put into the cart nor bought', async () => {
    const { canvas, shop } = await setupPdp('isle-glow-cushion', 'isle-glow-cushion-n30');
    const asked = heard(canvas, 'xhs-add-to-cart');
    const button = find(canvas, add)!;
    expect([button.ariaDisabled, button.textContent.trim()]).to.deep.equal(['true', shared.soldOut]);
    expect(find(canvas, 'xhs-pdp >>> [part~="buy"]')).to.equal(undefined);
    await press(canvas, add);
    expect(asked).to.deep.equal([]);
    expect(shop.cart.$count.get()).to.equal(0);
    await pick(canvas, 'n25');
    expect(button.ariaDisabled).to.equal('false');
  });

  it('nothing is chosen in the place of the shopper', async () => {
    const { canvas, pdp } = await setupPdp('shanmai-oolong');
    expect(findAll(canvas, 'xhs-pdp >>> input:checked')).to.deep.equal([]);
    expect(pdp.matches(':state(incomplete)')).to.equal(true);
    await pick(canvas, 'medium');
    expect(pdp.matches(':state(incomplete)')).to.equal(true);
    await pick(canvas, '100g');
    expect([pdp.variant?.id, pdp.matches(':state(incomplete)')]).to.deep.equal(['shanmai-oolong-medium-100g', false]);
  });

  it('adding before all is chosen leads to the option that is open, and asks for nothing', async () => {
    const { canvas, pdp } = await setupPdp('shanmai-oolong');
    const asked = heard(canvas, 'xhs-add-to-cart');
    await pick(canvas, 'light');
    await press(canvas, add);
    const weight = '[data-option="weight"] input';
    await until(() => pdp.shadowRoot!.activeElement?.matches(weight), 'the focus on the weight');
    expect(findAll(canvas, `${weight}[aria-invalid="true"]`).length).to.equal(2);
    expect(asked).to.deep.equal([]);
    await pick(canvas, '50g');
    expect(findAll(canvas, `${weight}[aria-invalid]`)).to.deep.equal([]);
  });

  it('a variant is asked for by its number in the shop’s own books, too', async () => {
    const { pdp } = await setupPdp('isle-glow-serum', 'IG-SE-30');
    expect(pdp.variant?.id).to.equal('isle-glow-serum-30ml');
  });

  it('what is chosen stays chosen in another language, and goes with another product', async () => {
    const { pdp, shop, canvas } = await setupPdp('isle-glow-serum', 'isle-glow-serum-30ml');
    const loaded = heard(canvas, 'xhs-product-load');
    await pick(canvas, '50ml');
    const before = pdp.product;
    shop.configure({ locale: 'zh-CN' });
    await until(() => pdp.product && pdp.product !== before, 'the product anew');
    await pdp.updateComplete;
    expect(pdp.variant?.id).to.equal('isle-glow-serum-50ml');
    pdp.variantId = undefined;
    pdp.productId = 'shanmai-oolong';
    await until(() => pdp.product?.id === 'shanmai-oolong', 'the other product');
    await pdp.updateComplete;
    expect(pdp.variant).to.equal(undefined);
    expect(loaded.map(({ detail }) => detail.product.id)).to.deep.equal(['shanmai-oolong']);
  });
});
