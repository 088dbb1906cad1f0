import { expect } from '@open-wc/testing';
import { pdp as sentences } from '../../../src/i18n/en/pdp.js';
import { find, press, type, until } from '../../../stories/acting.js';
import { heard, wordsOf } from '../stage.js';
import { add, pick, setupPdp } from './setup.js';

const field = 'xhs-pdp >>> .stepper input';
const more = 'xhs-pdp >>> .stepper button:last-of-type';
const fewer = 'xhs-pdp >>> .stepper button:first-of-type';

describe('the quantity in xhs-pdp', () => {
  const quantity = (canvas: HTMLElement): string => find<HTMLInputElement>(canvas, field)!.value;

  it('goes no further than an order may hold, and says how far', async () => {
    const { canvas, pdp } = await setupPdp('isle-glow-lip-tea', 'isle-glow-lip-tea-plum');
    expect(wordsOf(pdp)).to.contain(sentences.limit(2));
    await press(canvas, more);
    await pdp.updateComplete;
    expect([quantity(canvas), find(canvas, more)!.ariaDisabled]).to.deep.equal(['2', 'true']);
    await press(canvas, more);
    await pdp.updateComplete;
    expect(quantity(canvas)).to.equal('2');
    await type(canvas, field, '99');
    await pdp.updateComplete;
    expect(quantity(canvas)).to.equal('2');
  });

  it('goes no further than there are', async () => {
    const { canvas, pdp } = await setupPdp('shanmai-crisps', 'shanmai-crisps-seaweed');
    await type(canvas, field, '50');
    await pdp.updateComplete;
    expect(quantity(canvas)).to.equal('3');
  });

  it('is never less than one', async () => {
    const { canvas, pdp } = await setupPdp('isle-glow-serum', 'isle-glow-serum-30ml');
    expect(find(canvas, fewer)!.ariaDisabled).to.equal('true');
    await press(canvas, fewer);
    for (const words of ['0', '-3', 'none', '']) {
      await type(canvas, field, words);
      await pdp.updateComplete;
      expect(quantity(canvas), words).to.equal('1');
    }
  });

  it('comes down to what the next variant allows', async () => {
    const { canvas, pdp } = await setupPdp('isle-glow-lip-tea', 'isle-glow-lip-tea-oolong');
    await type(canvas, field, '7');
    await pdp.updateComplete;
    expect(quantity(canvas)).to.equal('7');
    await pick(canvas, 'plum');
    expect(quantity(canvas)).to.equal('2');
  });

  it('is what goes into the cart', async () => {
    const { canvas, shop } = await setupPdp('isle-glow-serum', 'isle-glow-serum-30ml');
    const asked = heard(canvas, 'xhs-add-to-cart');
    await type(canvas, field, '3');
    await press(canvas, add);
    expect(asked[0]!.detail).to.deep.include({ variantId: 'isle-glow-serum-30ml', quantity: 3 });
    await until(() => shop.cart.$count.get() === 3, 'three units in the cart');
    await asked[0]!.promise;
  });
});
