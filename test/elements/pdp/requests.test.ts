import { expect } from '@open-wc/testing';
import { appears, find, press, until } from '../../../stories/acting.js';
import { heard } from '../stage.js';
import { add, setupPdp } from './setup.js';

describe('requests of xhs-pdp', () => {
  const serum = ['isle-glow-serum', 'isle-glow-serum-30ml'] as const;

  it('that the page cancels: nothing goes into the cart, and nothing is said to have', async () => {
    const { canvas, pdp, shop } = await setupPdp(...serum);
    canvas.addEventListener('xhs-add-to-cart', (event) => event.preventDefault());
    const asked = heard(canvas, 'xhs-add-to-cart');
    await press(canvas, add);
    await until(() => find(canvas, add)!.ariaBusy === 'false', 'the button to rest');
    await asked[0]!.promise?.catch(() => undefined);
    await pdp.updateComplete;
    expect(find(canvas, '[part~="feedback"]')).to.equal(undefined);
    expect(shop.cart.$count.get()).to.equal(0);
    // It can be asked for again.
    await press(canvas, add);
    expect(asked.length).to.equal(2);
  });

  it('that the page cancels: no checkout opens', async () => {
    const { canvas, shop } = await setupPdp(...serum);
    const asked = heard(canvas, 'xhs-buy-now');
    canvas.addEventListener('xhs-buy-now', (event) => event.preventDefault());
    await press(canvas, '[part~="buy"]');
    await until(() => asked.length === 1, 'the request');
    await asked[0]!.promise?.catch(() => undefined);
    expect(shop.overlay.$stack.get()).to.deep.equal([]);
  });

  it('that the page answers itself: its answer counts, and the shop is not asked', async () => {
    const { canvas, pdp, shop } = await setupPdp(...serum);
    let answer: () => void = () => undefined;
    pdp.addEventListener('xhs-add-to-cart', (event) => {
      event.respondWith(new Promise((resolve) => (answer = resolve)));
    });
    await press(canvas, add);
    await until(() => find(canvas, add)!.ariaBusy === 'true', 'the button to wait');
    answer();
    await appears(canvas, '[part~="feedback"].done');
    expect(shop.cart.$count.get()).to.equal(0);
  });

  it('that the page answers with a failure say so, and can be tried again', async () => {
    const { canvas, pdp } = await setupPdp(...serum);
    pdp.addEventListener('xhs-add-to-cart', (event) => event.respondWith(Promise.reject(new Error('closed'))), {
      once: true,
    });
    await press(canvas, add);
    const failure = await appears(canvas, '[part~="feedback"].refused');
    expect(failure.textContent.trim()).not.to.equal('');
    await press(canvas, add);
    await appears(canvas, '[part~="feedback"].done');
  });

  it('are not sent twice by two taps', async () => {
    const { canvas, shop } = await setupPdp(...serum);
    const asked = heard(canvas, 'xhs-add-to-cart');
    find(canvas, add)!.click();
    find(canvas, add)!.click();
    await appears(canvas, '[part~="feedback"].done');
    expect([asked.length, shop.cart.$count.get()]).to.deep.equal([1, 1]);
  });

  it('carry what led to the product', async () => {
    const { canvas, pdp } = await setupPdp(...serum);
    const origin = { kind: 'note', noteId: 'morning-shelf', at: 1 } as const;
    pdp.origin = origin;
    const asked = heard(canvas, 'xhs-add-to-cart');
    await press(canvas, add);
    expect(asked[0]!.detail.origin).to.deep.equal(origin);
    await asked[0]!.promise;
  });
});
